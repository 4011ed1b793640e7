// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls

Item {
    id: root

    required property string label
    required property string amount
    property bool isStrong: false

    width: parent ? parent.width : 0
    implicitHeight: Math.max(label.height, amount.height)

    Words {
        id: label

        anchors.left: parent.left
        width: parent.width - amount.implicitWidth - 16
        font.weight: root.isStrong ? Font.DemiBold : Font.Normal
        text: root.label
    }
    Words {
        id: amount

        anchors.right: parent.right
        wrapMode: Text.NoWrap
        font.weight: Font.DemiBold
        text: root.amount
    }
}
