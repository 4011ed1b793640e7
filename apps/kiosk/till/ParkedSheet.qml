// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// Sales that wait.
Rectangle {
    id: root

    required property Till till

    signal done

    color: Theme.shade

    MouseArea {
        anchors.fill: parent
        onClicked: root.done()
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(root.width - 80, 760)
        height: Math.min(root.height - 60, 640)
        radius: Theme.radiusSheet
        color: Theme.paper

        MouseArea {
            anchors.fill: parent
        }
        Words {
            id: title

            anchors.left: parent.left
            anchors.leftMargin: 36
            y: 32
            isHeading: true
            font.pixelSize: Theme.title
            text: qsTr("Parked sales")
        }
        RoundButton {
            anchors.right: parent.right
            anchors.rightMargin: 24
            y: 24
            iconName: "close"
            label: qsTr("Close")
            onClicked: root.done()
        }
        ListView {
            anchors.top: title.bottom
            anchors.topMargin: 20
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 24
            x: 36
            width: parent.width - 72
            clip: true
            spacing: 10
            boundsBehavior: Flickable.StopAtBounds
            model: root.till.parked

            delegate: ParkedRow {
                width: ListView.view.width
                onResumed: row => {
                    root.till.parked.resume(row, root.till.cart);
                    root.done();
                }
                onDropped: row => {
                    root.till.parked.drop(row);
                    if (root.till.parked.count === 0)
                        root.done();
                }
            }
        }
    }
}
