// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// What is still on its way: each can be looked at, cancelled or paid first.
Item {
    id: root

    required property TableRows orders
    required property bool isTold

    signal wantsOrder(string order)

    StatusWords {
        id: words
    }
    Words {
        id: lead

        width: parent.width
        visible: root.orders.count > 0
        color: Theme.inkSoft
        text: qsTr("%n order(s) are not settled yet. Whoever waits is served or paid back before the day is closed; open one to help it along.", "", root.orders.count)
    }
    ListView {
        id: list

        anchors.top: lead.bottom
        anchors.topMargin: 12
        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.orders.count > 0
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.orders

        delegate: T.AbstractButton {
            id: row

            required property string order
            required property string number
            required property string time
            required property string amount
            required property int status

            width: list.width
            height: 56
            hoverEnabled: true
            Accessible.name: row.number + ", " + words.status(row.status) + ", " + row.amount
            Accessible.onPressAction: row.clicked()
            onClicked: root.wantsOrder(row.order)

            background: Rectangle {
                color: row.hovered || row.down ? Qt.alpha(Theme.sand, 0.6) : "transparent"
                border.width: row.visualFocus ? 3 : 0
                border.color: Theme.focus

                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: 1
                    color: Theme.line
                }
            }
            contentItem: Item {
                Words {
                    id: number

                    x: row.mirrored ? row.width - width - 8 : 8
                    anchors.verticalCenter: parent.verticalCenter
                    width: 76
                    isHeading: true
                    font.pixelSize: Theme.textLarge
                    wrapMode: Text.NoWrap
                    text: row.number
                }
                Words {
                    id: clock

                    anchors.left: number.right
                    anchors.leftMargin: 8
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.inkSoft
                    font.pixelSize: Theme.textSmall
                    wrapMode: Text.NoWrap
                    text: row.time
                }
                Words {
                    anchors.right: sum.left
                    anchors.rightMargin: 24
                    anchors.verticalCenter: parent.verticalCenter
                    color: words.tint(row.status)
                    font.weight: Font.DemiBold
                    wrapMode: Text.NoWrap
                    text: words.status(row.status)
                }
                Words {
                    id: sum

                    x: row.mirrored ? 8 : row.width - width - 8
                    anchors.verticalCenter: parent.verticalCenter
                    width: 96
                    horizontalAlignment: Text.AlignRight
                    font.weight: Font.DemiBold
                    wrapMode: Text.NoWrap
                    text: row.amount
                }
            }
        }
    }
    Nothing {
        anchors.centerIn: parent
        visible: root.orders.count === 0
        iconName: root.isTold ? "check" : "clock"
        text: root.isTold ? qsTr("No order is open") : qsTr("Reading…")
        detail: root.isTold ? qsTr("Everybody has what they paid for.") : ""
    }
}
