// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// In place of what is not there: why, and what may be done.
Column {
    id: root

    required property string text
    property string iconName: "info"
    property string detail

    width: Math.min(420, parent ? parent.width - 32 : 420)
    spacing: 10

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: 72
        height: 72
        radius: 36
        color: Theme.sand

        Icon {
            anchors.centerIn: parent
            size: 32
            name: root.iconName
            tint: Theme.inkSoft
        }
    }
    Words {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        isHeading: true
        font.pixelSize: Theme.textLarge
        text: root.text
    }
    Words {
        width: parent.width
        visible: text !== ""
        horizontalAlignment: Text.AlignHCenter
        color: Theme.inkSoft
        text: root.detail
    }
}
