// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Bakery.Controls
import Bakery.Theme

// What is in an oven, and how long still.
T.AbstractButton {
    id: root

    required property string ovenShown
    required property bool isChosen
    required property string batch
    required property string oven
    required property string name
    required property string picture
    required property string category
    required property int quantity
    required property int minutesLeft

    signal picked(string batch)

    visible: root.oven === root.ovenShown
    implicitHeight: 52
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: root.quantity + " × " + root.name + ", " + duration.of(root.minutesLeft)
    Accessible.onPressAction: root.picked(root.batch)
    onClicked: root.picked(root.batch)

    DurationWords {
        id: duration
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.isChosen ? Theme.sand : root.hovered ? Qt.alpha(Theme.sand, 0.5) : "transparent"
        border.width: root.visualFocus ? 3 : 0
        border.color: Theme.focus
    }
    contentItem: Item {
        Picture {
            id: well

            x: root.mirrored ? parent.width - width - 6 : 6
            anchors.verticalCenter: parent.verticalCenter
            width: 40
            height: 40
            picture: root.picture
            category: root.category
        }
        Words {
            anchors.left: well.right
            anchors.leftMargin: 10
            anchors.right: left.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.textSmall
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: duration.number(root.quantity) + " × " + root.name
        }
        Words {
            id: left

            x: root.mirrored ? 6 : parent.width - width - 6
            anchors.verticalCenter: parent.verticalCenter
            isHeading: true
            font.pixelSize: Theme.textLarge
            wrapMode: Text.NoWrap
            text: duration.of(root.minutesLeft)
        }
    }
}
