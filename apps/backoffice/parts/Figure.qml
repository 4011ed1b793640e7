// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// One figure of the day, and what it is to be measured by.
Rectangle {
    id: root

    required property string title
    required property string value
    property string detail
    property string mark
    property bool isGood: true

    implicitHeight: 128
    radius: Theme.radiusLarge
    color: Theme.paper
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.StaticText
    Accessible.name: root.title + ": " + root.value

    Words {
        x: root.LayoutMirroring.enabled ? parent.width - width - 20 : 20
        y: 16
        color: Theme.inkSoft
        font.pixelSize: Theme.textSmall
        wrapMode: Text.NoWrap
        text: root.title
    }
    Words {
        x: root.LayoutMirroring.enabled ? parent.width - width - 20 : 20
        y: 40
        width: Math.min(implicitWidth, parent.width - 40)
        isHeading: true
        font.pixelSize: root.width < 220 ? 26 : 34
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 18
        wrapMode: Text.NoWrap
        text: root.value
    }
    Words {
        x: root.LayoutMirroring.enabled ? parent.width - width - 20 : 20
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 14
        width: Math.min(implicitWidth, parent.width - 40)
        color: Theme.inkSoft
        font.pixelSize: 13
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: root.detail
    }
    Rectangle {
        x: root.LayoutMirroring.enabled ? 14 : parent.width - width - 14
        y: 12
        visible: root.mark !== ""
        width: sign.implicitWidth + 20
        height: 28
        radius: 14
        color: root.isGood ? (Theme.isDark ? "#24301D" : "#E5EDD8") : (Theme.isDark ? "#3F1F26" : "#F8DEE0")

        Words {
            id: sign

            anchors.centerIn: parent
            font.pixelSize: 14
            font.weight: Font.DemiBold
            color: root.isGood ? Theme.sage : Theme.berry
            wrapMode: Text.NoWrap
            text: root.mark
        }
    }
}
