// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Bakery.Controls
import Bakery.Theme

// One order of a person.
T.AbstractButton {
    id: root

    required property StatusWords words
    required property string order
    required property string number
    required property string time
    required property int status
    required property string total
    required property string what

    signal picked(string order)

    implicitHeight: 58
    hoverEnabled: true
    Accessible.name: root.number + ", " + root.words.status(root.status) + ", " + root.total
    Accessible.onPressAction: root.picked(root.order)
    onClicked: root.picked(root.order)

    background: Rectangle {
        color: root.hovered || root.down ? Qt.alpha(Theme.sand, 0.6) : "transparent"
        border.width: root.visualFocus ? 3 : 0
        border.color: Theme.focus

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
    }
    contentItem: Item {
        Icon {
            id: icon

            x: root.mirrored ? parent.width - width : 0
            anchors.verticalCenter: parent.verticalCenter
            size: 18
            name: root.words.icon(root.status)
            tint: root.words.tint(root.status)
        }
        Words {
            id: what

            anchors.left: icon.right
            anchors.leftMargin: 12
            anchors.right: sum.left
            anchors.rightMargin: 10
            y: 8
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.number + " · " + root.what
        }
        Words {
            anchors.left: what.left
            anchors.right: what.right
            anchors.top: what.bottom
            color: Theme.inkSoft
            font.pixelSize: 13
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.time + " · " + root.words.status(root.status)
        }
        Words {
            id: sum

            x: root.mirrored ? 0 : parent.width - width
            anchors.verticalCenter: parent.verticalCenter
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            text: root.total
        }
    }
}
