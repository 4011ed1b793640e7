// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Bakery.Theme

// One key of a pad of letters or digits.
T.Button {
    id: root

    property string label: root.text // as it is read out

    implicitWidth: 64
    implicitHeight: 64
    font.family: Theme.sans
    font.weight: Font.DemiBold
    font.pixelSize: Theme.textLarge
    Accessible.role: Accessible.Button
    Accessible.name: root.label
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.line : Theme.sand
        border.width: root.visualFocus ? 4 : 0
        border.color: Theme.focus
        opacity: root.enabled ? 1 : 0.4
    }
    contentItem: Text {
        text: root.text
        textFormat: Text.PlainText
        font: root.font
        color: Theme.ink
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
