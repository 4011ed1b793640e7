// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// A bar for each of some things, the longest first; the line across it is what it was before. Each can be asked what is
// behind it.
Card {
    id: root

    required property TableRows bars
    readonly property int rowHeight: 48

    signal asked(int behind, string word, string name)

    implicitHeight: 78 + Math.max(1, root.bars.count) * root.rowHeight

    Column {
        id: column

        anchors.fill: parent

        Repeater {
            model: root.bars

            T.AbstractButton {
                id: row

                required property string word
                required property string name
                required property string picture
                required property string category
                required property bool isProduct
                required property string value
                required property string count
                required property double share
                required property double beforeShare
                required property string beforeValue
                required property int behind

                width: column.width
                height: root.rowHeight
                hoverEnabled: true
                enabled: row.behind !== ReportTopics.Nothing
                Accessible.name: row.name + ": " + row.value
                Accessible.onPressAction: row.clicked()
                onClicked: root.asked(row.behind, row.word, row.name)

                background: Rectangle {
                    x: -10
                    width: row.width + 20
                    radius: Theme.radius
                    color: row.enabled && (row.hovered || row.down) ? Qt.alpha(Theme.sand, 0.6) : "transparent"
                    border.width: row.visualFocus ? 3 : 0
                    border.color: Theme.focus
                }
                contentItem: Item {
                    Picture {
                        id: well

                        x: row.mirrored ? row.width - width : 0
                        anchors.verticalCenter: parent.verticalCenter
                        visible: row.isProduct
                        width: row.isProduct ? 38 : 0
                        height: 38
                        picture: row.isProduct ? row.picture : "unknown"
                        category: row.category
                    }
                    Words {
                        id: name

                        anchors.left: well.right
                        anchors.leftMargin: row.isProduct ? 12 : 0
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
                            x: row.mirrored ? track.width - width : 0
                            width: Math.max(4, track.width * row.share)
                            height: parent.height
                            radius: 7
                            color: Theme.isDark ? "#8A5A36" : "#D9A672"
                        }
                        Rectangle {
                            readonly property real place: Math.min(track.width - 3, track.width * row.beforeShare)

                            x: row.mirrored ? track.width - place - 3 : place
                            y: -4
                            visible: row.beforeShare > 0
                            width: 3
                            height: parent.height + 8
                            radius: 1
                            color: Theme.ink
                        }
                    }
                    Words {
                        id: many

                        anchors.right: sum.left
                        anchors.verticalCenter: parent.verticalCenter
                        width: 52
                        horizontalAlignment: Text.AlignRight
                        color: Theme.inkSoft
                        wrapMode: Text.NoWrap
                        text: row.count
                    }
                    Words {
                        id: sum

                        x: row.mirrored ? 0 : row.width - width
                        anchors.verticalCenter: parent.verticalCenter
                        width: 108
                        horizontalAlignment: Text.AlignRight
                        font.weight: Font.DemiBold
                        wrapMode: Text.NoWrap
                        text: row.value
                    }
                }
            }
        }
    }
    Words {
        anchors.centerIn: parent
        visible: root.bars.count === 0
        color: Theme.inkSoft
        text: qsTr("Nothing on these days")
    }
}
