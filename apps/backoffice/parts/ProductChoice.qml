// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Bakery.Controls
import Bakery.Theme

// One product to choose.
T.AbstractButton {
    id: root

    required property bool isChosen
    required property string sku
    required property string name
    required property string picture
    required property string category

    signal picked(string sku)

    implicitHeight: 56
    hoverEnabled: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.name
    Accessible.checked: root.isChosen
    Accessible.onPressAction: root.picked(root.sku)
    onClicked: root.picked(root.sku)

    background: Rectangle {
        radius: Theme.radius
        color: root.isChosen ? Theme.sand : root.hovered ? Qt.alpha(Theme.sand, 0.5) : "transparent"
        border.width: root.visualFocus ? 3 : root.isChosen ? 2 : 0
        border.color: root.visualFocus ? Theme.focus : Theme.crust
    }
    contentItem: Item {
        Picture {
            id: well

            x: root.mirrored ? parent.width - width - 8 : 8
            anchors.verticalCenter: parent.verticalCenter
            width: 40
            height: 40
            picture: root.picture
            category: root.category
        }
        Words {
            anchors.left: well.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            font.weight: root.isChosen ? Font.DemiBold : Font.Normal
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.name
        }
    }
}
