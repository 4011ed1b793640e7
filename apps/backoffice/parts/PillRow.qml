// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Controls
import Bakery.Theme

// One of a few.
Column {
    id: root

    property string title
    required property var keys
    required property var names
    required property string chosen

    signal picked(string key)

    spacing: 8

    Words {
        visible: root.title !== ""
        color: Theme.inkSoft
        font.pixelSize: Theme.textSmall
        text: root.title
    }
    Flow {
        width: parent.width
        spacing: 8

        Repeater {
            model: root.keys.length

            Pill {
                required property int index

                implicitHeight: 48
                font.pixelSize: Theme.textSmall
                text: root.names[index]
                checked: root.chosen === root.keys[index]
                onClicked: root.picked(root.keys[index])
            }
        }
    }
}
