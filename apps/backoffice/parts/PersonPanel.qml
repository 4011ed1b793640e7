// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// One person: who it is, what may be done, and what was ordered.
Rectangle {
    id: root

    required property PersonPage page
    required property PersonDesk desk
    required property RoleWords words
    required property StatusWords statusWords
    readonly property bool isThere: root.page.state === PersonPage.Open

    signal done
    signal wantsErase
    signal wantsOrder(string order)

    radius: Theme.radiusLarge
    color: Theme.paper
    border.width: 1
    border.color: Theme.line

    Nothing {
        anchors.centerIn: parent
        visible: !root.isThere
        iconName: root.desk.outcome === PersonDesk.Erased ? "erase" : root.page.state === PersonPage.NotReached ? "offline" : "people"
        text: root.desk.outcome === PersonDesk.Erased ? root.words.outcome(root.desk.outcome, "") : root.page.state === PersonPage.Loading ? qsTr("Reading…") : root.page.state === PersonPage.Unknown ? qsTr("Nobody is known by this id") : root.page.state === PersonPage.NotReached ? qsTr("The bakery does not answer") : qsTr("Choose somebody")
    }
    Item {
        id: head

        x: 24
        y: 18
        width: parent.width - 48
        height: 68
        visible: root.isThere

        Words {
            id: name

            x: root.LayoutMirroring.enabled ? parent.width - width : 0
            width: Math.min(implicitWidth, parent.width - 60)
            isHeading: true
            font.pixelSize: 28
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.page.name
        }
        Words {
            x: root.LayoutMirroring.enabled ? parent.width - width : 0
            anchors.top: name.bottom
            width: Math.min(implicitWidth, parent.width - 60)
            color: Theme.inkSoft
            font.pixelSize: Theme.textSmall
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.words.role(root.page.worksAs) + (root.page.logsInAs !== "" && root.page.logsInAs !== root.page.name ? " · " + root.page.logsInAs : "")
        }
        RoundButton {
            x: root.LayoutMirroring.enabled ? 0 : parent.width - width
            width: 48
            height: 48
            iconName: "close"
            label: qsTr("Close")
            onClicked: root.done()
        }
    }
    Flickable {
        x: 24
        anchors.top: head.bottom
        anchors.topMargin: 8
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 20
        width: parent.width - 48
        visible: root.isThere
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: column.height

        Column {
            id: column

            width: parent.width

            Fact {
                width: parent.width
                visible: root.page.balance !== ""
                implicitHeight: 42
                label: qsTr("On the account")
                tint: root.page.owes ? Theme.berry : Theme.ink
                value: root.page.balance
            }
            Repeater {
                model: [
                    [qsTr("Known since"), root.page.since],
                    [qsTr("Last seen"), root.page.lastSeen],
                    [qsTr("Language"), root.page.language],
                    [qsTr("Notes"), root.page.notes],
                    [qsTr("Orders"), root.page.ordersPlaced > 0 ? Number(root.page.ordersPlaced).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0) : ""],
                    [qsTr("Spent"), root.page.ordersPlaced > 0 ? root.page.spent : ""],
                    [qsTr("Topped up"), root.page.isStaff ? "" : root.page.toppedUp],
                    [qsTr("Likes most"), root.page.favourites]
                ]

                Fact {
                    id: fact

                    required property var modelData

                    width: column.width
                    visible: fact.modelData[1] !== ""
                    implicitHeight: 42
                    label: fact.modelData[0]
                    value: fact.modelData[1]
                }
            }
            Words {
                width: parent.width
                topPadding: 14
                visible: text !== ""
                color: root.words.isGood(root.desk.outcome) ? Theme.sage : Theme.berry
                font.weight: Font.DemiBold
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                text: root.words.outcome(root.desk.outcome, root.desk.told)
            }
            PersonActions {
                width: parent.width
                page: root.page
                desk: root.desk
                words: root.words
                onWantsErase: root.wantsErase()
            }
            Words {
                width: parent.width
                topPadding: 20
                bottomPadding: 6
                visible: root.page.orders.count > 0
                isHeading: true
                font.pixelSize: Theme.textLarge
                text: qsTr("Latest orders")
            }
            Repeater {
                model: root.page.orders

                PersonOrder {
                    width: column.width
                    words: root.statusWords
                    onPicked: key => root.wantsOrder(key)
                }
            }
        }
    }
}
