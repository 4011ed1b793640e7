// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

Row {
    id: root

    required property real inset
    required property string iconName
    required property string text
    property color tint: Theme.ink

    x: root.inset
    y: root.inset
    width: parent.width - 2 * root.inset
    spacing: Math.round(title.font.pixelSize * 0.35)

    Icon {
        id: icon

        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        size: Math.round(title.font.pixelSize * 1.1)
        tint: root.tint
    }
    Words {
        id: title

        width: parent.width - icon.width - root.spacing
        anchors.verticalCenter: parent.verticalCenter
        isHeading: true
        wrapMode: Text.NoWrap
        font.pixelSize: Math.round(Math.max(40, Math.min(72, root.width * 0.1)))
        fontSizeMode: Text.HorizontalFit
        color: root.tint
        text: root.text
    }
}
