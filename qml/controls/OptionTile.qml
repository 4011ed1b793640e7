// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Bakery.Theme

// One choice: a ring where only one can be had, a square where several can; filled and ticked when it is chosen.
T.Button {
    id: root

    property string detail
    property bool isOneOf: true

    implicitWidth: 220
    implicitHeight: Math.max(76, words.implicitHeight + 28)
    font.family: Theme.sans
    font.weight: Font.DemiBold
    font.pixelSize: Theme.text
    Accessible.role: root.isOneOf ? Accessible.RadioButton : Accessible.CheckBox
    Accessible.name: root.text + (root.detail === "" ? "" : ", " + root.detail)
    Accessible.checked: root.checked
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.checked ? (Theme.isDark ? "#4A3020" : "#FBE6D6") : (root.down ? Theme.sand : Theme.paper)
        border.width: root.visualFocus ? 4 : (root.checked ? 3 : 2)
        border.color: root.visualFocus ? Theme.focus : (root.checked ? Theme.crust : Theme.outline)
    }
    contentItem: Item {
        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            x: root.mirrored ? mark.width + 28 : 16
            width: parent.width - mark.width - 44
            spacing: 2

            Words {
                width: parent.width
                text: root.text
                font: root.font
            }
            Words {
                width: parent.width
                visible: root.detail !== ""
                text: root.detail
                color: Theme.inkSoft
                font.pixelSize: Theme.textSmall
            }
        }
        Rectangle {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            x: root.mirrored ? 16 : parent.width - width - 16
            width: 30
            height: 30
            radius: root.isOneOf ? 15 : 6
            color: root.checked ? Theme.crust : "transparent"
            border.width: root.checked ? 0 : 2
            border.color: Theme.outline

            Icon {
                anchors.centerIn: parent
                visible: root.checked
                name: "check"
                size: 20
                tint: Theme.onDark
            }
        }
    }
}
