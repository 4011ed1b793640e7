// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Bakery.Controls
import Bakery.Theme

// One order in the list.
T.AbstractButton {
    id: root

    required property StatusWords words
    required property bool isChosen
    required property string order
    required property string number
    required property string time
    required property int status
    required property string total
    required property string refunded
    required property int method
    required property string what

    signal picked(string key)

    implicitHeight: 60
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: root.number + ", " + root.words.status(root.status) + ", " + root.total
    Accessible.onPressAction: root.picked(root.order)
    onClicked: root.picked(root.order)

    background: Rectangle {
        color: root.isChosen ? Theme.sand : root.hovered ? Qt.alpha(Theme.sand, 0.5) : "transparent"
        border.width: root.visualFocus ? 3 : 0
        border.color: Theme.focus

        Rectangle {
            x: root.mirrored ? parent.width - width : 0
            visible: root.isChosen
            width: 4
            height: parent.height
            color: Theme.crust
        }
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

            x: root.mirrored ? parent.width - width - 18 : 18
            anchors.verticalCenter: parent.verticalCenter
            width: 64
            isHeading: true
            font.pixelSize: Theme.textLarge
            wrapMode: Text.NoWrap
            text: root.number
        }
        Words {
            id: clock

            anchors.left: number.right
            anchors.leftMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            width: 80
            color: Theme.inkSoft
            font.pixelSize: Theme.textSmall
            wrapMode: Text.NoWrap
            text: root.time
        }
        Words {
            anchors.left: clock.right
            anchors.leftMargin: 8
            anchors.right: standing.left
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            visible: width > 60
            font.pixelSize: Theme.textSmall
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.what
        }
        Row {
            id: standing

            anchors.right: sum.left
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            width: 124
            spacing: 8

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.words.icon(root.status)
                size: 18
                tint: root.words.tint(root.status)
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                width: 98
                color: root.words.tint(root.status)
                font.pixelSize: Theme.textSmall
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: root.words.status(root.status)
            }
        }
        Column {
            id: sum

            x: root.mirrored ? 18 : parent.width - width - 18
            anchors.verticalCenter: parent.verticalCenter
            width: 92

            Words {
                width: parent.width
                horizontalAlignment: Text.AlignRight
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                text: root.total
            }
            Words {
                width: parent.width
                visible: text !== ""
                horizontalAlignment: Text.AlignRight
                color: Theme.inkSoft
                font.pixelSize: 13
                wrapMode: Text.NoWrap
                text: root.refunded === "" ? "" : "−" + root.refunded
            }
        }
    }
}
