// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Bakery.Controls
import Bakery.Theme

// One step of several: its number, or a tick once it is behind.
T.AbstractButton {
    id: root

    required property int number
    required property bool isPast

    implicitHeight: 60
    hoverEnabled: true
    font.family: Theme.sans
    font.pixelSize: Theme.text
    font.weight: root.checked ? Font.DemiBold : Font.Normal
    Accessible.role: Accessible.PageTab
    Accessible.name: root.text
    Accessible.selected: root.checked
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.checked ? Theme.sand : root.enabled && (root.hovered || root.down) ? Qt.alpha(Theme.sand, 0.5) : "transparent"
        border.width: root.visualFocus ? 3 : 0
        border.color: Theme.focus
    }
    contentItem: Item {
        Rectangle {
            id: badge

            x: root.mirrored ? root.width - width - 12 : 12
            anchors.verticalCenter: parent.verticalCenter
            width: 36
            height: 36
            radius: 18
            color: root.isPast ? Theme.sage : root.checked ? Theme.crust : "transparent"
            border.width: root.isPast || root.checked ? 0 : 2
            border.color: Theme.outline

            Icon {
                anchors.centerIn: parent
                visible: root.isPast
                name: "check"
                size: 20
                tint: Theme.isDark ? "#1B1410" : "#FFFDF9"
            }
            Words {
                anchors.centerIn: parent
                visible: !root.isPast
                color: root.checked ? Theme.onDark : Theme.inkSoft
                font.weight: Font.DemiBold
                text: Number(root.number).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0)
            }
        }
        Words {
            anchors.left: badge.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            font: root.font
            color: root.checked ? Theme.ink : Theme.inkSoft
            maximumLineCount: 2
            elide: Text.ElideRight
            text: root.text
        }
    }
}
