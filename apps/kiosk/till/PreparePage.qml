// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk
import Bakery.Theme

// What is to be made, and what waits to be fetched.
Item {
    id: root

    required property Till till

    Item {
        anchors.fill: parent
        anchors.margins: 28

        OrderColumn {
            anchors.left: parent.left
            width: parent.width - ready.width - 57
            height: parent.height
            queue: root.till.toPrepare
            title: qsTr("To prepare")
            nothing: qsTr("Nothing is to be prepared.")
        }
        Rectangle {
            anchors.right: ready.left
            anchors.rightMargin: 28
            width: 1
            height: parent.height
            color: Theme.line
        }
        OrderColumn {
            id: ready

            anchors.right: parent.right
            width: Math.max(320, Math.min(420, parent.width * 0.3))
            height: parent.height
            isReady: true
            queue: root.till.ready
            title: qsTr("To be fetched")
            nothing: qsTr("Nobody is waited for.")
        }
    }
}
