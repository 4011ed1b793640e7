// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A warm shadow below a card, in four steps: the software renderer knows no blur. Of each only what can be seen around the
// card is drawn, for it takes its time over what it lays on top of one another.
Item {
    id: root

    property int radius: 18

    component Step: Rectangle {
        required property int reach
        required property int cardRadius

        x: -reach
        y: reach + 2
        width: parent.width + 2 * reach
        height: parent.height
        radius: cardRadius + reach
        color: "transparent"
        border.width: reach + 3
        border.color: "#7A4A22"
        opacity: 0.045
    }

    Step {
        reach: 0
        cardRadius: root.radius
    }
    Step {
        reach: 1
        cardRadius: root.radius
    }
    Step {
        reach: 2
        cardRadius: root.radius
    }
    Step {
        reach: 3
        cardRadius: root.radius
    }
}
