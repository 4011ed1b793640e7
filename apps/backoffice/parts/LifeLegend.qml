// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// What the cells say, with how many of each there are.
Row {
    id: root

    required property ShelfStore shelf
    required property bool isDark
    readonly property var words: [qsTr("over %1").arg(root.percent(50)), root.number(25) + "–" + root.percent(50), root.number(10) + "–" + root.percent(25), qsTr("under %1").arg(root.percent(10)), qsTr("past")]
    readonly property var fills: [0.8, 0.45, 0.2, 0.08, 0]

    function number(value: int): string {
        return Number(value).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0);
    }
    function percent(value: int): string {
        return root.number(value) + " %";
    }

    spacing: 8

    Repeater {
        model: 5

        Rectangle {
            id: tile

            required property int index
            readonly property int many: root.shelf.levels[tile.index] ?? 0

            width: (root.width - 32) / 5
            height: 68
            radius: Theme.radius
            color: Theme.paper
            border.width: 1
            border.color: Theme.line
            Accessible.role: Accessible.StaticText
            Accessible.name: root.words[tile.index] + ": " + tile.many

            LifeCell {
                id: cell

                x: tile.LayoutMirroring.enabled ? tile.width - width - 14 : 14
                anchors.verticalCenter: parent.verticalCenter
                level: tile.index
                life: root.fills[tile.index]
                tint: root.shelf.tint(tile.index, root.isDark)
            }
            Column {
                anchors.left: cell.right
                anchors.leftMargin: 12
                anchors.right: parent.right
                anchors.rightMargin: 8
                anchors.verticalCenter: parent.verticalCenter

                Words {
                    isHeading: true
                    font.pixelSize: Theme.textLarge
                    wrapMode: Text.NoWrap
                    color: tile.index === 4 && tile.many > 0 ? Theme.berry : Theme.ink
                    text: root.number(tile.many)
                }
                Words {
                    width: parent.width
                    color: Theme.inkSoft
                    font.pixelSize: 13
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    text: root.words[tile.index]
                }
            }
        }
    }
}
