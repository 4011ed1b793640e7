// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// Customers, who works here, devices, and the keys of machines.
OfficeView {
    id: root

    enum Place {
        Customers,
        Staff,
        Devices,
        Keys
    }

    property int place: PeopleView.Customers
    readonly property PeopleList people: root.office.people
    readonly property bool showsPeople: root.place === PeopleView.Customers || root.place === PeopleView.Staff
    readonly property Item eraseSheet: erasing
    readonly property int inset: root.width < 1200 ? 20 : 32
    readonly property bool hasPanel: root.width >= 1100 || root.isOpen || root.place !== PeopleView.Customers
    readonly property int sideWidth: Math.max(340, Math.min(520, root.width * 0.36))

    function close(): void {
        root.office.person.close();
    }
    function goTo(place: int): void {
        root.close();
        root.office.devices.forget();
        root.place = place;
        if (root.showsPeople)
            root.people.which = place === PeopleView.Staff ? PeopleList.Staff : PeopleList.Customers;
    }
    function placeName(place: int): string {
        return place === PeopleView.Customers ? qsTr("Customers") : place === PeopleView.Staff ? qsTr("Staff") : place === PeopleView.Devices ? qsTr("Devices") : qsTr("Keys of machines");
    }

    isOpen: root.office.person.state !== PersonPage.Closed
    isCovered: erasing.visible || ending.visible
    onVisibleChanged: if (!root.visible && root.office.staff.name === "") {
        search.text = "";
        root.goTo(PeopleView.Customers);
    }

    RoleWords {
        id: words
    }
    StatusWords {
        id: statusWords
    }
    ViewHeader {
        id: header

        x: root.inset
        width: parent.width - 2 * root.inset
        office: root.office
        title: qsTr("People")
        caption: root.showsPeople && root.people.isCutOff ? qsTr("The first ones; find others by name") : qsTr("Customers, staff, devices")
    }
    Flow {
        id: choices

        x: root.LayoutMirroring.enabled ? root.width - width - root.inset : root.inset
        anchors.top: header.bottom
        anchors.topMargin: 8
        width: root.width - 2 * root.inset - (root.hasPanel ? root.sideWidth + 24 : 0)
        spacing: 8

        Repeater {
            model: root.office.managesKeys ? [PeopleView.Customers, PeopleView.Staff, PeopleView.Devices, PeopleView.Keys] : [PeopleView.Customers, PeopleView.Staff, PeopleView.Devices]

            Pill {
                id: pill

                required property int modelData

                implicitHeight: 48
                font.pixelSize: Theme.textSmall
                text: root.placeName(pill.modelData)
                checked: root.place === pill.modelData
                onClicked: root.goTo(pill.modelData)
            }
        }
        Field {
            id: search

            width: Math.min(300, choices.width)
            implicitHeight: 48
            visible: root.showsPeople
            iconName: "search"
            label: qsTr("A whole name, or an id")
            onTextChanged: later.restart()
            onAccepted: root.people.search = search.text

            Timer {
                id: later

                interval: 400
                onTriggered: root.people.search = search.text
            }
        }
        OfficeButton {
            visible: root.place === PeopleView.Devices && root.office.devices.ended > 0
            text: root.office.devices.showsEnded ? qsTr("Hide those cut off") : qsTr("Show %n cut off", "", root.office.devices.ended)
            onClicked: root.office.devices.showsEnded = !root.office.devices.showsEnded
        }
    }
    PeopleTable {
        x: choices.x
        anchors.top: choices.bottom
        anchors.topMargin: 14
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        width: choices.width
        office: root.office
        words: words
        showsPeople: root.showsPeople
        showsDevices: root.place === PeopleView.Devices
        onWantsRevoke: (kind, key, label) => ending.ask(kind, key, label)
    }
    PersonPanel {
        x: side.x
        anchors.top: header.bottom
        anchors.topMargin: 8
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        width: root.sideWidth
        visible: root.showsPeople && root.hasPanel && (root.isOpen || root.place === PeopleView.Customers)
        page: root.office.person
        desk: root.office.desk
        words: words
        statusWords: statusWords
        onDone: root.close()
        onWantsErase: erasing.visible = true
        onWantsOrder: order => root.office.openOrder(order)
    }
    Item {
        id: side

        x: root.LayoutMirroring.enabled ? root.inset : root.width - width - root.inset
        anchors.top: header.bottom
        anchors.topMargin: 8
        width: root.sideWidth
        height: 1

        NewPersonCard {
            width: parent.width
            visible: root.place === PeopleView.Staff && !root.isOpen
            desk: root.office.desk
            words: words
        }
        PairingCard {
            width: parent.width
            visible: root.place === PeopleView.Devices
            devices: root.office.devices
        }
        NewKeyCard {
            width: parent.width
            visible: root.place === PeopleView.Keys
            keys: root.office.keys
            words: words
        }
    }
    EraseSheet {
        id: erasing

        anchors.fill: parent
        page: root.office.person
        onConfirmed: {
            root.office.desk.erase();
            visible = false;
        }
        onDone: visible = false
    }
    ConfirmSheet {
        id: ending

        property bool isDevice
        property string key
        property string label

        function ask(isDevice: bool, key: string, label: string): void {
            ending.isDevice = isDevice;
            ending.key = key;
            ending.label = label;
            ending.visible = true;
        }

        anchors.fill: parent
        title: ending.isDevice ? qsTr("Cut %1 off?").arg(ending.label) : qsTr("End the key of %1?").arg(ending.label)
        words: ending.isDevice ? qsTr("It takes no more orders, whoever signed in there by PIN is signed out within five minutes, and it shows a new code. To use it again it has to be approved anew.") : qsTr("The machine gets nothing for it any more; what it holds ends within five minutes. A new key has to be made for it.")
        action: ending.isDevice ? qsTr("Cut it off") : qsTr("End the key")
        onConfirmed: {
            if (ending.isDevice)
                root.office.devices.revoke(ending.key);
            else
                root.office.keys.revoke(ending.key);
            ending.visible = false;
        }
        onDone: ending.visible = false
    }
}
