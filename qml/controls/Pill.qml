// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Bakery.Theme

// One of several, as a tab or a filter.
T.Button {
    id: root

    property string iconName

    implicitWidth: row.implicitWidth + 38
    implicitHeight: 60
    font.family: Theme.sans
    font.weight: Font.DemiBold
    font.pixelSize: Theme.text
    Accessible.role: Accessible.PageTab
    Accessible.name: root.text
    Accessible.selected: root.checked
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: height / 2
        color: root.checked ? Theme.espresso : (root.down ? Theme.sand : Theme.paper)
        border.width: root.visualFocus ? 4 : 2
        border.color: root.visualFocus ? Theme.focus : (root.checked ? Theme.espresso : Theme.outline)
    }
    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: 10

            Icon {
                visible: root.iconName !== ""
                name: root.iconName
                tint: root.checked ? Theme.honey : Theme.crust
                anchors.verticalCenter: parent.verticalCenter
            }
            Text {
                textFormat: Text.PlainText
                visible: root.text !== ""
                text: root.text
                font: root.font
                color: root.checked ? Theme.onDark : Theme.ink
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
