// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// The shop is closed: a dark screen with a dim clock, at another place each minute. A touch wakes it.
Rectangle {
    id: root

    required property string time
    required property real across // parts of the room that there is
    required property real down

    color: "black"
    Accessible.role: Accessible.Clock
    Accessible.name: root.time

    Words {
        x: Math.round(root.across * (root.width - width))
        y: Math.round(root.down * (root.height - height))
        color: "#5A4A3C"
        wrapMode: Text.NoWrap
        font.pixelSize: 72
        text: root.time
    }
}
