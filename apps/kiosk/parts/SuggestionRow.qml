// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Bakery.Controls
import Bakery.Theme

// Something that goes with it. The whole row takes one, and nothing else happens.
T.Button {
    id: root

    required property string sku
    required property string name
    required property string picture
    required property string category
    required property string price

    signal taken(string sku)

    implicitHeight: 68
    Accessible.name: qsTr("Add %1").arg(root.name) + ", " + root.price
    Accessible.onPressAction: root.taken(root.sku)
    onClicked: root.taken(root.sku)

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.sand : "transparent"
        border.width: root.visualFocus ? 4 : 2
        border.color: root.visualFocus ? Theme.honey : Theme.outline
    }
    contentItem: Item {
        Picture {
            id: well

            anchors.left: parent.left
            anchors.leftMargin: 6
            anchors.verticalCenter: parent.verticalCenter
            width: 56
            height: 56
            picture: root.picture
            category: root.category
        }
        Words {
            anchors.left: well.right
            anchors.leftMargin: 12
            anchors.right: cost.left
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.name
        }
        Words {
            id: cost

            anchors.right: plus.left
            anchors.rightMargin: 10
            anchors.verticalCenter: parent.verticalCenter
            wrapMode: Text.NoWrap
            text: root.price
        }
        Icon {
            id: plus

            anchors.right: parent.right
            anchors.rightMargin: 14
            anchors.verticalCenter: parent.verticalCenter
            name: "plus"
            tint: Theme.crust
        }
    }
}
