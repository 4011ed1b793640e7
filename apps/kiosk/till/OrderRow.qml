// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Bakery.Controls
import Bakery.Theme

T.Button {
    id: root

    required property string order
    required property string number
    required property string total
    required property string time
    required property int standing
    required property bool isPicked

    signal picked(string order)

    implicitHeight: 76
    Accessible.name: root.number + ", " + root.total + ", " + words.of(root.standing)
    Accessible.onPressAction: root.clicked()
    onClicked: root.picked(root.order)

    StandingWords {
        id: words
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.isPicked ? "#FBE6D6" : root.down ? Theme.sand : Theme.paper
        border.width: root.visualFocus ? 4 : root.isPicked ? 3 : 0
        border.color: root.visualFocus ? Theme.honey : Theme.crust
    }
    contentItem: Item {
        Words {
            anchors.left: parent.left
            anchors.leftMargin: 18
            anchors.verticalCenter: parent.verticalCenter
            isHeading: true
            font.pixelSize: Theme.heading
            text: root.number
        }
        Column {
            anchors.right: parent.right
            anchors.rightMargin: 18
            anchors.verticalCenter: parent.verticalCenter

            Words {
                anchors.right: parent.right
                font.weight: Font.DemiBold
                text: root.total
            }
            Words {
                anchors.right: parent.right
                font.pixelSize: Theme.textSmall
                color: Theme.inkSoft
                text: root.time + " · " + words.of(root.standing)
            }
        }
    }
}
