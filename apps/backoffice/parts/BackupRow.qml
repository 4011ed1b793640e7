// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// One backup: when, how large, how it stands, and what a trial has found.
Item {
    id: root

    required property string time
    required property int standing
    required property string file
    required property string size
    required property int trial
    required property string triedAt
    required property string trouble
    required property bool mayTry
    readonly property bool isUnderWay: root.standing === BackupDesk.Making || root.trial === BackupDesk.Trying
    readonly property bool isWrong: root.standing === BackupDesk.Failed || root.trial === BackupDesk.Bad

    signal wantsTry
    signal wantsEnd

    height: visible ? Math.max(words.height, button.height) + 16 : 0
    Accessible.role: Accessible.ListItem
    Accessible.name: root.time + ", " + standing.text

    Column {
        id: words

        x: root.LayoutMirroring.enabled ? parent.width - width : 0
        y: 6
        width: parent.width - button.width - 16
        spacing: 2

        Words {
            width: parent.width
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.size === "" ? root.time : root.time + " · " + root.size
        }
        Words {
            id: standing

            width: parent.width
            color: root.isWrong ? Theme.berry : root.trial === BackupDesk.Good ? Theme.sage : Theme.inkSoft
            font.pixelSize: Theme.textSmall
            text: {
                switch (root.standing) {
                case BackupDesk.Making:
                    return qsTr("Being made; the shop goes on selling.");
                case BackupDesk.Failed:
                    return qsTr("It could not be made.");
                case BackupDesk.Removed:
                    return qsTr("Removed, for its age.");
                }
                switch (root.trial) {
                case BackupDesk.Trying:
                    return qsTr("Being restored beside the shop and checked…");
                case BackupDesk.Good:
                    return qsTr("A shop could go on from it: tried %1").arg(root.triedAt);
                case BackupDesk.Bad:
                    return qsTr("No shop should go on from it: tried %1").arg(root.triedAt);
                default:
                    return root.triedAt === "" && root.trouble === "" ? qsTr("Not tried yet.") : qsTr("The trial did not come to an end.");
                }
            }
        }
        Words {
            width: parent.width
            visible: root.trouble !== ""
            color: Theme.inkSoft
            font.pixelSize: 13
            maximumLineCount: 3
            elide: Text.ElideRight
            text: root.trouble
        }
        Words {
            width: parent.width
            visible: root.file !== "" && root.standing === BackupDesk.Made
            color: Theme.inkSoft
            font.pixelSize: 13
            wrapMode: Text.WrapAnywhere
            text: "\u2066backups/" + root.file + "\u2069" // from left to right in every language
        }
    }
    OfficeButton {
        id: button

        x: root.LayoutMirroring.enabled ? 0 : parent.width - width
        y: 6
        visible: root.isUnderWay || root.standing === BackupDesk.Made
        enabled: root.isUnderWay || root.mayTry
        font.pixelSize: Theme.textSmall
        text: root.isUnderWay ? qsTr("Cancel") : qsTr("Try it")
        onClicked: root.isUnderWay ? root.wantsEnd() : root.wantsTry()
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
