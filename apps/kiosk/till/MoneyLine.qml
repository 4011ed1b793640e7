// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

Item {
    id: root

    required property string label
    required property string amount
    property bool isLarge: false
    property color tint: Theme.ink

    width: parent ? parent.width : 0
    implicitHeight: amount.height

    Words {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: root.isLarge ? Theme.heading : Theme.textLarge
        font.weight: Font.DemiBold
        color: root.tint
        text: root.label
    }
    Words {
        id: amount

        anchors.right: parent.right
        isHeading: true
        wrapMode: Text.NoWrap
        font.pixelSize: root.isLarge ? 64 : Theme.title
        color: root.tint
        text: root.amount
    }
}
