// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// One of the ovens, or of what they can be set to; or none of them in particular.
Column {
    id: root

    required property string title
    required property TableRows rows
    required property string nobody // empty: one has to be chosen
    required property string chosen

    signal picked(string key)

    spacing: 8

    Words {
        color: Theme.inkSoft
        font.pixelSize: Theme.textSmall
        text: root.title
    }
    Flow {
        width: parent.width
        spacing: 8

        Pill {
            implicitHeight: 48
            visible: root.nobody !== ""
            font.pixelSize: Theme.textSmall
            text: root.nobody
            checked: root.chosen === ""
            onClicked: root.picked("")
        }
        Repeater {
            model: root.rows

            Pill {
                required property string key
                required property string name

                implicitHeight: 48
                font.pixelSize: Theme.textSmall
                text: name
                checked: root.chosen === key
                onClicked: root.picked(key)
            }
        }
    }
}
