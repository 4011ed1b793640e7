// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// A few things to choose from, over whatever there is.
Rectangle {
    id: root

    required property string title
    default property alias things: column.data
    readonly property bool isModal: true

    signal done

    color: Theme.shade

    MouseArea {
        anchors.fill: parent
        onClicked: root.done()
    }
    Rectangle {
        anchors.centerIn: parent
        width: 480
        height: column.height + 80
        radius: Theme.radiusSheet
        color: Theme.paper

        MouseArea {
            anchors.fill: parent
        }
        Column {
            id: column

            anchors.centerIn: parent
            width: 400
            spacing: 14

            Words {
                width: parent.width
                isHeading: true
                font.pixelSize: Theme.title
                text: root.title
            }
        }
    }
}
