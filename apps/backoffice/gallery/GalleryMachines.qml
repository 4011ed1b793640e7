// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice

// Devices, the keys of machines, and backups.
GallerySection {
    id: root

    required property RoleWords roles
    readonly property int wide: Math.min(root.width, 740)

    title: "DeviceRow: there, in trouble, gone, cut off; ApiKeyRow: good, ended; BackupRow: made, good, bad, failed, removed, being made"

    Column {
        width: root.wide

        Repeater {
            model: 4

            DeviceRow {
                required property int index

                width: root.wide
                words: root.roles
                device: String(index)
                label: ["by the door", "by the window", "second floor", "the old one"][index]
                isEnded: index === 3
                isThere: index < 2
                screen: index === 0 ? "Menu" : index === 1 ? "Pay" : ""
                since: "08:15"
                pairedAt: "2 Nov"
                version: "0.1.0"
                troubles: index === 1 ? 1 : 0
                trouble: index === 1 ? "The printer does not answer" : ""
            }
        }
        Repeater {
            model: 2

            ApiKeyRow {
                required property int index

                width: root.wide
                words: root.roles
                key: String(index)
                label: index === 0 ? "accounting" : "robot"
                role: 6
                requests: "reports/ask/report"
                madeAt: "2 Nov"
                isEnded: index === 1
            }
        }
        Repeater {
            model: 6

            BackupRow {
                required property int index

                width: root.wide
                time: "20 Nov, 06:00"
                standing: [BackupDesk.Made, BackupDesk.Made, BackupDesk.Made, BackupDesk.Failed, BackupDesk.Removed, BackupDesk.Making][index]
                file: index < 3 ? "bakery-20261120-060000.tar" : ""
                size: index < 3 ? "48.3 MB" : ""
                trial: index === 1 ? BackupDesk.Good : index === 2 ? BackupDesk.Bad : BackupDesk.Untried
                triedAt: index === 1 || index === 2 ? "20 Nov, 06:10" : ""
                trouble: index === 2 ? "1 violations" : index === 3 ? "the disk is full" : ""
                mayTry: true
            }
        }
    }
}
