// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// An order that is being prepared, or waits to be fetched.
Rectangle {
    id: root

    required property string order
    required property string number
    required property string what
    required property string note
    required property int minutes
    required property bool isHere
    required property string pickUpAt
    property bool isReady: false

    signal done(string order)

    implicitHeight: column.height + 32
    radius: Theme.radiusLarge
    color: Theme.paper
    border.width: 2
    border.color: root.isReady ? Theme.sage : root.minutes >= 10 ? Theme.berry : Theme.line

    Column {
        id: column

        x: 20
        y: 16
        width: parent.width - 40
        spacing: 10

        Item {
            width: parent.width
            height: number.height

            Words {
                id: number

                anchors.left: parent.left
                isHeading: true
                font.pixelSize: Theme.title
                text: root.number
            }
            Words {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                font.weight: Font.DemiBold
                color: !root.isReady && root.minutes >= 10 ? Theme.berry : Theme.inkSoft
                text: root.pickUpAt !== "" ? qsTr("for %1").arg(root.pickUpAt) : qsTr("%n min", "", root.minutes)
            }
        }
        Words {
            width: parent.width
            font.pixelSize: Theme.textLarge
            font.weight: root.isReady ? Font.Normal : Font.DemiBold
            text: root.what
        }
        Row {
            spacing: 8

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.isHere ? "here" : "take-away"
                tint: Theme.inkSoft
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.inkSoft
                text: root.isHere ? qsTr("Eat here") : qsTr("Take away")
            }
        }
        Rectangle {
            width: parent.width
            visible: root.note !== ""
            height: note.height + 20
            radius: Theme.radius
            color: "#FCEBC6"

            Words {
                id: note

                x: 14
                y: 10
                width: parent.width - 28
                text: root.note
            }
        }
        PrimaryButton {
            width: parent.width
            height: 64
            isQuiet: root.isReady
            iconName: root.isReady ? "" : "bell"
            text: root.isReady ? qsTr("Collected") : qsTr("Ready")
            Accessible.name: text + ", " + root.number
            onClicked: root.done(root.order)
        }
    }
}
