// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// Orders of one kind, in as many columns as there is room for; the first is the first.
Item {
    id: root

    required property OrderQueue queue
    required property string title
    required property string nothing
    property bool isReady: false
    readonly property int columns: Math.max(1, Math.floor(root.width / 330))

    Words {
        id: title

        isHeading: true
        anchors.left: parent.left
        font.pixelSize: Theme.title
        text: root.title
    }
    Flickable {
        anchors.top: title.bottom
        anchors.topMargin: 16
        anchors.bottom: parent.bottom
        width: parent.width
        contentHeight: cards.height + 24
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Flow {
            id: cards

            width: parent.width
            spacing: 16

            Repeater {
                model: root.queue

                OrderCard {
                    width: Math.floor((cards.width - (root.columns - 1) * 16) / root.columns)
                    isReady: root.isReady
                    onDone: order => root.queue.done(order)
                }
            }
        }
    }
    Column {
        anchors.centerIn: parent
        width: parent.width - 40
        visible: root.queue.count === 0
        spacing: 14

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.isReady ? "check" : "cup"
            size: 56
            tint: Theme.outline
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.textLarge
            color: Theme.inkSoft
            text: root.nothing
        }
    }
}
