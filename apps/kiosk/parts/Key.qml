// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Bakery.Controls
import Bakery.Theme

// One key of the keyboard or keypad.
T.Button {
    id: root

    property string iconName
    property string label: root.text

    font.family: Theme.sans
    font.weight: Font.DemiBold
    font.pixelSize: Theme.heading
    Accessible.name: root.label
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.honey : Theme.paper
        border.width: root.visualFocus ? 4 : 2
        border.color: root.visualFocus ? Theme.honey : Theme.outline
        opacity: root.enabled ? 1 : 0.45
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            visible: root.iconName !== ""
            name: root.iconName
        }
        Text {
            anchors.centerIn: parent
            visible: root.iconName === ""
            text: root.text
            font: root.font
            color: Theme.ink
        }
    }
}
