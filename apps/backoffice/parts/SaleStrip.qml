// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// Whether the kiosks take orders, and until when the shop is open: each changed with one touch.
Flow {
    id: root

    required property SaleDesk desk

    signal wantsDay

    spacing: 12

    Rectangle {
        readonly property bool isPaused: root.desk.areKiosksPaused

        width: Math.min(root.width, kiosks.width + 32)
        height: Math.max(68, kiosks.height + 20)
        radius: Theme.radiusLarge
        color: isPaused ? (Theme.isDark ? "#3F1F26" : "#F8DEE0") : Theme.paper
        border.width: 1
        border.color: isPaused ? Theme.berry : Theme.line

        Row {
            id: kiosks

            x: root.LayoutMirroring.enabled ? parent.width - width - 16 : 16
            anchors.verticalCenter: parent.verticalCenter
            spacing: 8

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.desk.areKiosksPaused ? "warning" : "check"
                tint: root.desk.areKiosksPaused ? Theme.berry : Theme.sage
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                rightPadding: 8

                Words {
                    font.weight: Font.DemiBold
                    wrapMode: Text.NoWrap
                    color: root.desk.areKiosksPaused ? Theme.berry : Theme.ink
                    text: !root.desk.areKiosksPaused ? qsTr("Kiosks take orders") : root.desk.kiosksUntil === "" ? qsTr("All kiosks are paused") : qsTr("All kiosks are paused until %1").arg(root.desk.kiosksUntil)
                }
                Words {
                    width: Math.min(implicitWidth, 320)
                    visible: text !== ""
                    color: Theme.inkSoft
                    font.pixelSize: 13
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    text: root.desk.areKiosksPaused ? root.desk.kiosksReason : qsTr("Pause all for")
                }
            }
            Repeater {
                model: root.desk.areKiosksPaused ? [] : [15, 60, 0]

                OfficeButton {
                    required property int modelData

                    anchors.verticalCenter: parent.verticalCenter
                    text: modelData === 0 ? qsTr("until I say so") : modelData === 60 ? qsTr("1 h") : qsTr("15 min")
                    Accessible.name: qsTr("Pause all kiosks: %1").arg(text)
                    onClicked: root.desk.pauseKiosks(modelData, qsTr("Paused in the back office"))
                }
            }
            OfficeButton {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.desk.areKiosksPaused
                kind: OfficeButton.Action
                text: qsTr("Take orders again")
                onClicked: root.desk.resumeKiosks()
            }
        }
    }
    Rectangle {
        width: day.width + 32
        height: Math.max(68, day.height + 20)
        visible: root.desk.closesAt !== ""
        radius: Theme.radiusLarge
        color: Theme.paper
        border.width: 1
        border.color: Theme.line

        Row {
            id: day

            x: root.LayoutMirroring.enabled ? parent.width - width - 16 : 16
            anchors.verticalCenter: parent.verticalCenter
            spacing: 8

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "clock"
                tint: Theme.inkSoft
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                rightPadding: 8

                Words {
                    font.weight: Font.DemiBold
                    wrapMode: Text.NoWrap
                    text: root.desk.mayOpenLate ? qsTr("Opens at %1").arg(root.desk.opensAt) : root.desk.mayCloseEarly ? qsTr("Open until %1").arg(root.desk.closesAt) : qsTr("Closed")
                }
                Words {
                    width: Math.min(implicitWidth, 220)
                    visible: text !== ""
                    color: Theme.inkSoft
                    font.pixelSize: 13
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    text: root.desk.dayReason
                }
            }
            OfficeButton {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.desk.mayOpenLate || root.desk.mayCloseEarly
                text: root.desk.mayOpenLate ? qsTr("Open late…") : qsTr("Close early…")
                onClicked: root.wantsDay()
            }
        }
    }
}
