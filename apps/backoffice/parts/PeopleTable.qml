// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// The list of what was chosen: people, devices or keys.
Rectangle {
    id: root

    required property BackOffice office
    required property RoleWords words
    required property bool showsPeople
    required property bool showsDevices
    readonly property TableSheet sheet: root.office.tables.people
    readonly property bool showsKeys: !root.showsPeople && !root.showsDevices
    readonly property int standing: root.showsPeople ? root.office.people.state : root.showsDevices ? root.office.devices.state : root.office.keys.state
    readonly property int count: root.showsPeople ? root.office.people.count : root.showsDevices ? root.office.devices.rows.count : root.office.keys.rows.count

    signal wantsRevoke(bool isDevice, string key, string label)

    radius: Theme.radiusLarge
    color: Theme.paper
    border.width: 1
    border.color: Theme.line

    TableHead {
        id: head

        x: 1
        y: 1
        width: parent.width - 2
        visible: root.showsPeople
        sheet: root.sheet
        titles: [qsTr("Name"), qsTr("Works as"), qsTr("Last seen")]
        words: ({
                worksAs: [root.words.role(0), root.words.role(1), root.words.role(2), root.words.role(3),
                    root.words.role(4), root.words.role(5), root.words.role(6)]
            })
    }
    ListView {
        id: people

        anchors.fill: parent
        anchors.margins: 1
        anchors.topMargin: head.height + 1
        visible: root.showsPeople
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.showsPeople ? root.sheet : null
        activeFocusOnTab: true

        delegate: PersonRow {
            width: people.width
            words: root.words
            isChosen: root.office.person.person === person
            sheet: root.sheet
            onPicked: key => root.office.person.open(key)
        }
    }
    ListView {
        id: devices

        anchors.fill: parent
        anchors.margins: 1
        visible: root.showsDevices
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.showsDevices ? root.office.devices.rows : null

        delegate: DeviceRow {
            width: devices.width
            words: root.words
            onWantsRestart: device => root.office.devices.restart(device)
            onWantsReload: device => root.office.devices.reload(device)
            onWantsRevoke: (device, label) => root.wantsRevoke(true, device, label)
        }
    }
    ListView {
        id: keys

        anchors.fill: parent
        anchors.margins: 1
        visible: root.showsKeys
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.showsKeys ? root.office.keys.rows : null

        delegate: ApiKeyRow {
            width: keys.width
            words: root.words
            onWantsRevoke: (key, label) => root.wantsRevoke(false, key, label)
        }
    }
    // The states of the three lists are in the same order.
    Nothing {
        anchors.centerIn: parent
        visible: root.count === 0
        iconName: root.standing === PeopleList.Refused ? "lock" : root.standing === PeopleList.NotReached ? "offline" : root.standing === PeopleList.Loading ? "clock" : "people"
        text: root.standing === PeopleList.Refused ? qsTr("You may not see this") : root.standing === PeopleList.NotReached ? qsTr("The bakery does not answer") : root.standing === PeopleList.Loading ? qsTr("Reading…") : root.showsDevices ? qsTr("No device is paired yet") : root.showsKeys ? qsTr("No machine has a key") : root.office.people.search !== "" ? qsTr("Nobody of that name") : qsTr("Nobody yet")
        detail: root.showsPeople && root.standing === PeopleList.Loaded && root.office.people.search !== "" ? qsTr("Names are found whole, in capitals or not: nobody can leaf through the beginnings of names.") : ""
    }
}
