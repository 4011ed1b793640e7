// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// One number, on a card of its own.
Rectangle {
    id: root

    required property string modelData
    property bool isReady: false
    property int letters: 110

    implicitWidth: Math.round(root.letters * 3.3)
    implicitHeight: Math.round(root.letters * 1.42)
    radius: Theme.radiusLarge
    color: root.isReady ? Theme.paper : "transparent"
    border.width: root.isReady ? 4 : 2
    border.color: root.isReady ? Theme.sage : Theme.outline

    Words {
        anchors.centerIn: parent
        wrapMode: Text.NoWrap
        font.pixelSize: root.letters
        font.weight: Font.DemiBold
        color: root.isReady ? Theme.sage : Theme.inkSoft
        text: root.modelData
    }
}
