// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Theme

// A text for a phone to read; what it is for is said in `label`, for whoever hears the screen.
Rectangle {
    id: root

    required property string text
    required property string label

    implicitWidth: 180
    implicitHeight: 180
    radius: Theme.radius
    color: "white"
    border.width: 2
    border.color: Theme.line
    Accessible.role: Accessible.Graphic
    Accessible.name: root.label

    Image {
        anchors.centerIn: parent
        width: root.width - 12
        height: width
        sourceSize.width: width
        sourceSize.height: width
        smooth: false
        source: root.text === "" ? "" : "image://qr/" + encodeURIComponent(root.text)
    }
}
