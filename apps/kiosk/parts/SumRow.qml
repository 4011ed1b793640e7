// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// A line of a sum.
Item {
    id: root

    required property string text
    required property string amount
    property bool isStrong: false

    implicitHeight: figure.height
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text + ": " + root.amount

    Words {
        anchors.left: parent.left
        anchors.right: figure.left
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Theme.textLarge
        font.weight: root.isStrong ? Font.DemiBold : Font.Normal
        text: root.text
        Accessible.ignored: true
    }
    Words {
        id: figure

        anchors.right: parent.right
        font.pixelSize: root.isStrong ? Theme.title : Theme.heading
        font.weight: Font.DemiBold
        text: root.amount
        Accessible.ignored: true
    }
}
