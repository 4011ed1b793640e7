// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// What could not be handled, and why. It can be looked at, tried again once the reason is mended, or dropped for good.
Card {
    id: root

    required property HealthStore health
    required property LetterDesk desk
    readonly property bool isSettled: root.desk.outcome === LetterDesk.Handled || root.desk.outcome === LetterDesk.Dropped

    signal wantsTry(string key)
    signal wantsDrop(string key)

    implicitHeight: 54 + Math.max(64, list.height) + 20
    title: qsTr("Could not be handled")
    aside: root.health.shownLetters > 0 ? Number(root.health.shownLetters).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0) : ""

    Column {
        id: list

        width: parent.width

        Words {
            width: parent.width
            bottomPadding: 8
            visible: text !== ""
            color: root.isSettled ? Theme.sage : Theme.berry
            font.weight: Font.DemiBold
            font.pixelSize: Theme.textSmall
            text: {
                switch (root.desk.outcome) {
                case LetterDesk.Handled:
                    return qsTr("It has been handled now.");
                case LetterDesk.StillThere:
                    return qsTr("It could not be handled again.");
                case LetterDesk.Dropped:
                    return qsTr("It is dropped; the journal says who did, and why.");
                case LetterDesk.NotReached:
                    return qsTr("The service does not answer. Please try again.");
                case LetterDesk.Refused:
                    return qsTr("You may not do that.");
                default:
                    return "";
                }
            }
        }
        Repeater {
            model: root.health.letters

            Item {
                id: letter

                required property string key
                required property string service
                required property string message
                required property string subject
                required property string reason
                required property string time
                required property bool waits

                width: list.width
                height: Math.max(words.height, actions.height) + 20

                Column {
                    id: words

                    x: letter.LayoutMirroring.enabled ? parent.width - width : 0
                    y: 8
                    width: parent.width - actions.width - 16
                    spacing: 2

                    Words {
                        width: parent.width
                        font.weight: Font.DemiBold
                        wrapMode: Text.NoWrap
                        elide: Text.ElideRight
                        text: letter.service + " · " + letter.message
                    }
                    Words {
                        width: parent.width
                        color: letter.waits ? Theme.inkSoft : Theme.berry
                        font.pixelSize: Theme.textSmall
                        maximumLineCount: 3
                        elide: Text.ElideRight
                        text: letter.waits ? qsTr("Sound itself; it waits behind an earlier one.") : letter.reason
                    }
                    Words {
                        width: parent.width
                        color: Theme.inkSoft
                        font.pixelSize: 13
                        wrapMode: Text.NoWrap
                        elide: Text.ElideMiddle
                        text: letter.time + " · " + letter.subject
                    }
                }
                Row {
                    id: actions

                    x: letter.LayoutMirroring.enabled ? 0 : parent.width - width
                    y: 10
                    spacing: 8

                    OfficeButton {
                        iconName: "search"
                        font.pixelSize: Theme.textSmall
                        text: qsTr("Look at it")
                        onClicked: root.desk.open(letter.key)
                    }
                    OfficeButton {
                        enabled: !root.desk.isAsking
                        iconName: "undo"
                        font.pixelSize: Theme.textSmall
                        text: qsTr("Try again…")
                        onClicked: root.wantsTry(letter.key)
                    }
                    OfficeButton {
                        visible: root.desk.mayDismiss
                        enabled: !root.desk.isAsking
                        iconName: "bin"
                        font.pixelSize: Theme.textSmall
                        text: qsTr("Drop…")
                        onClicked: root.wantsDrop(letter.key)
                    }
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: 1
                    color: Theme.line
                }
            }
        }
    }
    Words {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        visible: root.health.shownLetters === 0 && root.desk.outcome === LetterDesk.None
        color: Theme.inkSoft
        text: qsTr("Every message was handled.")
    }
}
