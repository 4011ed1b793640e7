// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Theme

// An icon in one colour. Where it points to a side, it points to the other one in a mirrored layout.
Image {
    id: root

    required property string name
    property color tint: "#2E1F17"
    property int size: 24
    readonly property bool pointsAside: root.name === "back" || root.name === "undo"

    width: root.size
    height: root.size
    sourceSize.width: root.size * 2
    sourceSize.height: root.size * 2
    source: root.name === "" ? "" : "image://icon/" + root.name + "/" + root.tint
    mirror: root.pointsAside && Theme.isMirrored
    smooth: true
}
