// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Bakery.Theme

// A round button with an icon, or a short text in its place. What it does has to be said in `label`, for whoever hears
// the screen.
T.Button {
    id: root

    required property string label
    property string iconName
    property bool isAction: false

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    font.family: Theme.sans
    font.weight: Font.DemiBold
    font.pixelSize: Theme.textLarge
    Accessible.name: root.label
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: width / 2
        color: root.isAction ? (root.down ? Theme.crustPressed : Theme.crust) : (root.down ? Theme.line : Theme.sand)
        border.width: root.visualFocus ? 4 : 0
        border.color: Theme.focus
        opacity: root.enabled ? 1 : 0.4
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            visible: root.text === ""
            name: root.text === "" ? root.iconName : ""
            tint: root.isAction ? Theme.onDark : Theme.ink
        }
        Text {
            textFormat: Text.PlainText
            anchors.centerIn: parent
            visible: root.text !== ""
            text: root.text
            font: root.font
            color: root.isAction ? Theme.onDark : Theme.ink
        }
    }
    scale: root.down ? 0.93 : 1
    Behavior on scale {
        NumberAnimation {
            duration: Theme.quick
            easing.type: Easing.OutCubic
        }
    }
}
