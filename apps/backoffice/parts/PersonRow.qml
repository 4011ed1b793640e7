// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// One person in the list.
T.AbstractButton {
    id: root

    required property RoleWords words
    required property bool isChosen
    required property TableSheet sheet
    required property string person
    required property string name
    required property int worksAs
    required property string lastSeen

    signal picked(string person)

    implicitHeight: 60
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name + ", " + root.words.role(root.worksAs)
    Accessible.onPressAction: root.picked(root.person)
    onClicked: root.picked(root.person)

    background: Rectangle {
        color: root.isChosen ? Theme.sand : root.hovered ? Qt.alpha(Theme.sand, 0.5) : "transparent"
        border.width: root.visualFocus ? 3 : 0
        border.color: Theme.focus

        Rectangle {
            x: root.mirrored ? parent.width - width : 0
            visible: root.isChosen
            width: 4
            height: parent.height
            color: Theme.crust
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
    }
    contentItem: Item {
        Rectangle {
            id: initial

            x: root.mirrored ? parent.width - width - 18 : 18
            anchors.verticalCenter: parent.verticalCenter
            width: 40
            height: 40
            radius: 20
            color: root.isChosen ? Theme.paper : Theme.sand

            Words {
                anchors.centerIn: parent
                isHeading: true
                text: root.name.charAt(0).toUpperCase()
            }
        }
        Item {
            x: root.mirrored ? parent.width - width - 18 : 18
            width: root.sheet.width
            height: parent.height

            TableCell {
                sheet: root.sheet
                column: 0
                inset: 54
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Theme.text
                font.weight: Font.DemiBold
                text: root.name
            }
            TableCell {
                sheet: root.sheet
                column: 1
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.inkSoft
                text: root.words.role(root.worksAs)
            }
            TableCell {
                sheet: root.sheet
                column: 2
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.inkSoft
                text: root.lastSeen
            }
        }
    }
}
