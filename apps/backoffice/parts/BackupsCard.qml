// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// The shop's backups, the latest first: how each went, and whether a shop could go on from it.
Card {
    id: root

    required property BackupDesk desk
    readonly property bool isBusy: root.desk.underWay !== ""
    readonly property int mostShown: 5

    implicitHeight: 54 + Math.max(64, list.height) + 20
    title: qsTr("Backups")

    Column {
        id: list

        width: parent.width
        spacing: 4

        Words {
            width: parent.width
            bottomPadding: 4
            visible: text !== ""
            color: Theme.berry
            font.weight: Font.DemiBold
            font.pixelSize: Theme.textSmall
            text: {
                switch (root.desk.outcome) {
                case BackupDesk.Busy:
                    return qsTr("Another one is being made or tried. Please wait for it.");
                case BackupDesk.NoAnswer:
                    return qsTr("The service does not answer. Please try again.");
                case BackupDesk.NotDone:
                    return qsTr("You may not do that.");
                default:
                    return "";
                }
            }
        }
        OfficeButton {
            enabled: !root.isBusy && !root.desk.isAsking && root.desk.state === BackupDesk.Loaded
            iconName: "drawer"
            text: root.isBusy ? qsTr("One moment…") : qsTr("Back up now")
            onClicked: root.desk.make()
        }
        Words {
            width: parent.width
            visible: root.desk.state === BackupDesk.Loaded && root.desk.rows.count === 0
            color: Theme.inkSoft
            text: qsTr("None was made from here yet. The shop goes on selling while one is made.")
        }
        Words {
            width: parent.width
            visible: root.desk.state !== BackupDesk.Loaded
            color: Theme.inkSoft
            text: root.desk.state === BackupDesk.Loading ? qsTr("Looking…") : qsTr("The keeper of backups does not answer.")
        }
        Repeater {
            model: root.desk.rows

            BackupRow {
                id: row

                required property string key
                required property int index

                width: list.width
                visible: row.index < root.mostShown
                mayTry: !root.isBusy && !root.desk.isAsking
                onWantsTry: root.desk.tryOut(row.key)
                onWantsEnd: root.desk.cancel()
            }
        }
    }
}
