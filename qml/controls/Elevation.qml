// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

// A warm shadow below a card, in four steps: the software renderer knows no blur.
Item {
    id: root

    property int radius: 18
    property int depth: 4

    Repeater {
        model: root.depth

        Rectangle {
            id: step

            required property int index

            x: -step.index
            y: step.index + 2
            width: root.width + 2 * step.index
            height: root.height
            radius: root.radius + step.index
            color: "#7A4A22"
            opacity: 0.045
        }
    }
}
