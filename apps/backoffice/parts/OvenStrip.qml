// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// The ovens side by side: what is in each, and how long still.
Row {
    id: root

    required property TableRows ovens
    readonly property int isOut: 2 // as production says it

    spacing: 14

    DurationWords {
        id: duration
    }
    Repeater {
        model: root.ovens

        Rectangle {
            id: tile

            required property string name
            required property int condition
            required property string what
            required property int minutesLeft
            required property string doneAt
            required property int celsius
            required property double progress
            readonly property bool isBaking: tile.minutesLeft >= 0

            width: Math.min(420, (root.width - 14 * (root.ovens.count - 1)) / Math.max(1, root.ovens.count))
            height: 104
            radius: Theme.radiusLarge
            color: tile.condition === root.isOut ? (Theme.isDark ? "#3F1F26" : "#F8DEE0") : Theme.paper
            border.width: 1
            border.color: Theme.line
            clip: true

            Icon {
                id: icon

                x: tile.LayoutMirroring.enabled ? tile.width - width - 18 : 18
                y: 18
                size: 30
                name: tile.condition === root.isOut ? "warning" : tile.isBaking ? "flame" : "oven"
                tint: tile.condition === root.isOut ? Theme.berry : tile.isBaking ? (Theme.isDark ? Theme.honey : Theme.crust) : Theme.inkSoft
            }
            Words {
                id: name

                anchors.left: icon.right
                anchors.leftMargin: 14
                anchors.right: left.left
                y: 14
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: tile.name + (tile.celsius < 0 ? "" : " · " + duration.number(tile.celsius) + " °C")
            }
            Words {
                anchors.left: name.left
                anchors.right: left.left
                anchors.rightMargin: 8
                anchors.top: name.bottom
                anchors.topMargin: 2
                color: Theme.inkSoft
                font.pixelSize: 13
                maximumLineCount: 2
                elide: Text.ElideRight
                text: tile.what !== "" ? tile.what : tile.condition === root.isOut ? qsTr("out of service") : qsTr("empty")
            }
            Words {
                id: left

                x: tile.LayoutMirroring.enabled ? 18 : tile.width - width - 18
                y: 14
                isHeading: true
                font.pixelSize: Theme.textLarge
                wrapMode: Text.NoWrap
                text: tile.isBaking ? duration.of(tile.minutesLeft) : ""
            }
            Words {
                x: tile.LayoutMirroring.enabled ? 18 : tile.width - width - 18
                anchors.top: left.bottom
                color: Theme.inkSoft
                font.pixelSize: 13
                wrapMode: Text.NoWrap
                text: tile.doneAt
            }
            Rectangle {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: 14
                x: 18
                visible: tile.isBaking
                width: tile.width - 36
                height: 6
                radius: 3
                color: Theme.sand

                Rectangle {
                    x: tile.LayoutMirroring.enabled ? parent.width - width : 0
                    width: parent.width * tile.progress
                    height: parent.height
                    radius: 3
                    color: Theme.honey
                }
            }
        }
    }
}
