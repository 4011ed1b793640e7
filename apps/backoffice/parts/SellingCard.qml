// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// What brings the day's money, the most first.
Card {
    id: root

    required property TableRows selling
    readonly property int columns: root.width > 1100 ? 2 : 1

    title: qsTr("What is selling")
    implicitHeight: 78 + Math.max(1, Math.ceil(root.selling.count / root.columns)) * 52

    Grid {
        id: grid

        anchors.fill: parent
        columns: root.columns
        columnSpacing: 40
        flow: Grid.TopToBottom
        rows: Math.max(1, Math.ceil(root.selling.count / root.columns))

        Repeater {
            model: root.selling

            Item {
                id: row

                required property string name
                required property string picture
                required property string category
                required property int sold
                required property double share
                required property string money

                width: (grid.width - (root.columns - 1) * 40) / root.columns
                height: 52

                Picture {
                    id: well

                    x: row.LayoutMirroring.enabled ? row.width - width : 0
                    anchors.verticalCenter: parent.verticalCenter
                    width: 40
                    height: 40
                    picture: row.picture
                    category: row.category
                }
                Words {
                    id: name

                    anchors.left: well.right
                    anchors.leftMargin: 12
                    anchors.verticalCenter: parent.verticalCenter
                    width: row.width * 0.28
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    text: row.name
                }
                Item {
                    id: track

                    anchors.left: name.right
                    anchors.leftMargin: 12
                    anchors.right: many.left
                    anchors.rightMargin: 12
                    anchors.verticalCenter: parent.verticalCenter
                    height: 14

                    Rectangle {
                        x: row.LayoutMirroring.enabled ? track.width - width : 0
                        width: Math.max(6, track.width * row.share)
                        height: parent.height
                        radius: 7
                        color: Theme.isDark ? "#8A5A36" : "#D9A672"
                    }
                }
                Words {
                    id: many

                    anchors.right: sum.left
                    anchors.verticalCenter: parent.verticalCenter
                    width: 56
                    horizontalAlignment: Text.AlignRight
                    color: Theme.inkSoft
                    wrapMode: Text.NoWrap
                    text: Number(row.sold).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0)
                }
                Words {
                    id: sum

                    x: row.LayoutMirroring.enabled ? 0 : row.width - width
                    anchors.verticalCenter: parent.verticalCenter
                    width: 104
                    horizontalAlignment: Text.AlignRight
                    font.weight: Font.DemiBold
                    wrapMode: Text.NoWrap
                    text: row.money
                }
            }
        }
    }
    Words {
        anchors.centerIn: parent
        visible: root.selling.count === 0
        color: Theme.inkSoft
        text: qsTr("Nothing was sold yet")
    }
}
