// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// One order in the list.
T.AbstractButton {
    id: root

    required property StatusWords words
    required property TableSheet sheet
    required property bool isChosen
    required property string order
    required property string number
    required property string day
    required property string time
    required property int status
    required property string total
    required property string refunded
    required property int method
    required property string what

    signal picked(string key)

    implicitHeight: 60
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: root.number + ", " + root.words.status(root.status) + ", " + root.total
    Accessible.onPressAction: root.picked(root.order)
    onClicked: root.picked(root.order)

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
        LayoutMirroring.enabled: root.mirrored

        Item {
            x: root.mirrored ? parent.width - width - 18 : 18
            width: root.sheet.width
            height: parent.height

            TableCell {
                sheet: root.sheet
                column: 0
                anchors.verticalCenter: parent.verticalCenter
                isHeading: true
                font.pixelSize: Theme.textLarge
                text: root.number
            }
            TableCell {
                sheet: root.sheet
                column: 1
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.inkSoft
                text: root.day
            }
            TableCell {
                sheet: root.sheet
                column: 2
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.inkSoft
                text: root.time
            }
            TableCell {
                sheet: root.sheet
                column: 3
                anchors.verticalCenter: parent.verticalCenter
                text: root.what
            }
            Icon {
                x: root.mirrored ? parent.width - standing.start - 20 : standing.start
                anchors.verticalCenter: parent.verticalCenter
                name: root.words.icon(root.status)
                size: 18
                tint: root.words.tint(root.status)
            }
            TableCell {
                id: standing

                sheet: root.sheet
                column: 4
                inset: 26
                anchors.verticalCenter: parent.verticalCenter
                color: root.words.tint(root.status)
                font.weight: Font.DemiBold
                text: root.words.status(root.status)
            }
            TableCell {
                sheet: root.sheet
                column: 5
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.inkSoft
                text: root.words.means(root.method)
            }
            TableCell {
                sheet: root.sheet
                column: 6
                anchors.verticalCenter: parent.verticalCenter
                anchors.verticalCenterOffset: small.visible ? -9 : 0
                font.pixelSize: Theme.text
                font.weight: Font.DemiBold
                text: root.total
            }
            TableCell {
                id: small

                sheet: root.sheet
                column: 6
                anchors.verticalCenter: parent.verticalCenter
                anchors.verticalCenterOffset: 12
                visible: root.refunded !== "" && !back.visible
                color: Theme.inkSoft
                font.pixelSize: 13
                text: root.refunded === "" ? "" : "−" + root.refunded
            }
            TableCell {
                id: back

                sheet: root.sheet
                column: 7
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.inkSoft
                text: root.refunded === "" ? "" : "−" + root.refunded
            }
        }
    }
}
