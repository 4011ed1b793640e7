// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Bakery.Controls
import Bakery.Theme

// One page of the till, and how much waits there.
T.Button {
    id: root

    required property string iconName
    property int waiting: 0

    implicitWidth: 104
    implicitHeight: 92
    font.family: Theme.sans
    font.weight: Font.DemiBold
    font.pixelSize: Theme.textSmall
    Accessible.role: Accessible.PageTab
    Accessible.name: root.waiting > 0 ? root.text + ", " + root.waiting : root.text
    Accessible.selected: root.checked
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radiusLarge
        color: root.checked ? Theme.honey : root.down ? "#55402F" : "transparent"
        border.width: root.visualFocus ? 4 : 0
        border.color: Theme.honey
    }
    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: parent.width
            spacing: 6

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: root.iconName
                size: 32
                tint: root.checked ? Theme.ink : Theme.onDark
            }
            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                font: root.font
                color: root.checked ? Theme.ink : Theme.onDark
                text: root.text
            }
        }
        Rectangle {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.rightMargin: 8
            visible: root.waiting > 0
            width: Math.max(28, count.implicitWidth + 14)
            height: 28
            radius: 14
            color: Theme.crust

            Words {
                id: count

                anchors.centerIn: parent
                font.pixelSize: Theme.textSmall
                font.weight: Font.DemiBold
                color: Theme.onDark
                text: Number(root.waiting).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0)
            }
        }
    }
}
