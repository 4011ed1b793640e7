// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// Something that is done before anything else, over whatever there is. Escape and a touch beside it leave it.
FocusScope {
    id: root

    required property string title
    property int sheetWidth: 480
    default property alias things: column.data

    signal done

    visible: false
    onVisibleChanged: if (root.visible)
        root.forceActiveFocus()
    Keys.onEscapePressed: root.done()

    Rectangle {
        anchors.fill: parent
        color: Theme.shade

        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            onClicked: root.done()
            onWheel: wheel => wheel.accepted = true
        }
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(root.sheetWidth, root.width - 48)
        height: column.height + 56
        radius: Theme.radiusSheet
        color: Theme.paper

        MouseArea {
            anchors.fill: parent
        }
        Column {
            id: column

            x: 28
            y: 28
            width: parent.width - 56
            spacing: 14

            Words {
                width: parent.width
                isHeading: true
                font.pixelSize: Theme.heading
                text: root.title
            }
        }
    }
}
