// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Bakery.Controls
import Bakery.Theme

// What can be done: the action of a place, something beside it, or something that cannot be taken back.
T.Button {
    id: root

    enum Kind {
        Action,
        Quiet,
        Danger
    }

    property int kind: OfficeButton.Quiet
    property string iconName
    readonly property color letters: root.kind === OfficeButton.Quiet ? Theme.ink : Theme.onDark
    readonly property color ground: root.kind === OfficeButton.Action ? (root.down ? Theme.crustPressed : Theme.crust)
        : root.kind === OfficeButton.Danger ? (root.down ? "#7A1A2A" : "#A3263A") : root.down || root.hovered ? Theme.sand : Theme.paper

    implicitWidth: row.implicitWidth + 40
    implicitHeight: 48
    hoverEnabled: true
    font.family: Theme.sans
    font.weight: Font.DemiBold
    font.pixelSize: Theme.text
    opacity: root.enabled ? 1 : 0.45
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.ground
        border.width: root.visualFocus ? 3 : root.kind === OfficeButton.Quiet ? 1 : 0
        border.color: root.visualFocus ? Theme.focus : Theme.outline
    }
    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: 10

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.iconName !== ""
                name: root.iconName
                size: 20
                tint: root.letters
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                textFormat: Text.PlainText
                text: root.text
                font: root.font
                color: root.letters
            }
        }
    }
}
