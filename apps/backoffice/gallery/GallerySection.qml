// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// A component's name and states, and what it looks like in them.
Column {
    id: root

    required property string title
    default property alias things: flow.data

    width: parent ? parent.width : 0
    spacing: 10

    Words {
        width: parent.width
        color: Theme.inkSoft
        font.pixelSize: Theme.textSmall
        font.weight: Font.DemiBold
        text: root.title
    }
    Flow {
        id: flow

        width: parent.width
        spacing: 16
    }
}
