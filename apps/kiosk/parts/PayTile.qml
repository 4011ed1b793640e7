// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Bakery.Controls
import Bakery.Theme

T.Button {
    id: root

    property string detail
    required property string iconName

    implicitWidth: 400
    implicitHeight: 280
    font.family: Theme.sans
    font.weight: Font.DemiBold
    font.pixelSize: Theme.title
    opacity: root.enabled ? 1 : 0.5
    Accessible.name: root.text + ", " + root.detail
    Accessible.onPressAction: root.clicked()

    background: Item {
        Elevation {
            anchors.fill: parent
            radius: Theme.radiusSheet
        }
        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusSheet
            color: root.down ? Theme.sand : Theme.paper
            border.width: root.visualFocus ? 4 : 2
            border.color: root.visualFocus ? Theme.focus : Theme.outline
        }
    }
    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: parent.width - 40
            spacing: 14

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: root.iconName
                size: 72
                tint: Theme.crust
            }
            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                isHeading: true
                font.pixelSize: Theme.title
                text: root.text
            }
            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                color: Theme.inkSoft
                text: root.detail
            }
        }
    }
    scale: root.down ? 0.98 : 1
}
