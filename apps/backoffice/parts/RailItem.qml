// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Bakery.Controls
import Bakery.Theme

// One view, or what else stands at the side: the word beside its icon where there is room, else below.
T.Button {
    id: root

    required property string iconName
    property bool isWide: true
    property bool isTight: false // there is no room but for the icon

    implicitWidth: root.isWide ? 208 : 84
    implicitHeight: root.isWide ? 52 : 72
    hoverEnabled: true
    font.family: Theme.sans
    font.weight: Font.DemiBold
    font.pixelSize: root.isWide ? Theme.text : 14
    Accessible.role: Accessible.PageTab
    Accessible.name: root.text
    Accessible.selected: root.checked
    Accessible.onPressAction: root.clicked()

    readonly property color letters: root.checked ? "#2E1F17" : Theme.onDark

    background: Rectangle {
        radius: Theme.radius
        color: root.checked ? Theme.honey : root.down ? "#6B5140" : root.hovered ? "#4E3829" : "transparent"
        border.width: root.visualFocus ? 3 : 0
        border.color: root.checked ? Theme.onDark : Theme.honey
    }
    contentItem: Item {
        Icon {
            id: icon

            x: !root.isWide ? (parent.width - width) / 2 : root.mirrored ? parent.width - width - 16 : 16
            y: root.isWide || root.isTight ? (parent.height - height) / 2 : parent.height < 64 ? 5 : 12
            size: root.isWide ? 22 : 26
            name: root.iconName
            tint: root.letters
        }
        Text {
            visible: !root.isTight
            x: !root.isWide ? 2 : root.mirrored ? 12 : 52
            y: root.isWide ? (parent.height - height) / 2 : parent.height - height - (parent.height < 64 ? 4 : 10)
            width: root.isWide ? parent.width - 64 : parent.width - 4
            textFormat: Text.PlainText
            horizontalAlignment: root.isWide ? Text.AlignLeft : Text.AlignHCenter
            elide: Text.ElideRight
            text: root.text
            font: root.font
            color: root.letters
        }
    }
}
