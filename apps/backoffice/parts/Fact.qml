// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// One thing that is known, and what it is.
Item {
    id: root

    required property string label
    required property string value
    property color tint: Theme.ink

    implicitHeight: 40

    Words {
        x: root.LayoutMirroring.enabled ? root.width - width : 0
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.inkSoft
        font.pixelSize: Theme.textSmall
        wrapMode: Text.NoWrap
        text: root.label
    }
    Words {
        x: root.LayoutMirroring.enabled ? 0 : root.width - width
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.width * 0.62)
        color: root.tint
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: root.value
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
