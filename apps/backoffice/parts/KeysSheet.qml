// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Controls
import Bakery.Theme

// What keys do here.
OverSheet {
    id: root

    sheetWidth: 560
    title: qsTr("Keys")

    Repeater {
        model: [
            ["Ctrl+1 … 9", qsTr("A view of the rail")],
            ["Ctrl+F", qsTr("Search for an order, or a product on the menu")],
            ["Ctrl+N", qsTr("Add a batch, among the ovens")],
            ["Ctrl+K", qsTr("Whatever there is, by a few letters")],
            ["← →", qsTr("The unit before or after")],
            ["Ctrl+D", qsTr("Light or dark")],
            ["Ctrl+L", qsTr("Leave, or somebody else")],
            ["Esc", qsTr("Close what lies on top")],
            ["Ctrl+?", qsTr("This sheet")]
        ]

        Item {
            id: entry

            required property var modelData

            width: root.sheetWidth - 56
            height: 40

            Rectangle {
                id: key

                x: entry.LayoutMirroring.enabled ? entry.width - width : 0
                anchors.verticalCenter: parent.verticalCenter
                width: Math.max(104, letters.implicitWidth + 24)
                height: 34
                radius: 8
                color: Theme.sand
                border.width: 1
                border.color: Theme.line

                Words {
                    id: letters

                    anchors.centerIn: parent
                    font.pixelSize: Theme.textSmall
                    font.weight: Font.DemiBold
                    wrapMode: Text.NoWrap
                    text: entry.modelData[0]
                }
            }
            Words {
                anchors.left: key.right
                anchors.leftMargin: 16
                anchors.verticalCenter: parent.verticalCenter
                text: entry.modelData[1]
            }
        }
    }
}
