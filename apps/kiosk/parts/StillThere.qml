// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// Before a kiosk forgets who was there. Any touch goes on.
Rectangle {
    id: root

    required property int secondsLeft
    readonly property bool isModal: true
    readonly property string question: qsTr("Are you still there?")

    color: Theme.shade

    MouseArea {
        anchors.fill: parent // the touch itself is heard by the window
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 80, 640)
        height: column.height + 96
        radius: Theme.radiusSheet
        color: Theme.paper

        Column {
            id: column

            anchors.centerIn: parent
            width: parent.width - 96
            spacing: 16

            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                isHeading: true
                font.pixelSize: Theme.title
                text: root.question
            }
            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Theme.textLarge
                color: Theme.inkSoft
                text: qsTr("Touch the screen to go on. In %n second(s) the next order begins.", "", root.secondsLeft)
            }
        }
    }
}
