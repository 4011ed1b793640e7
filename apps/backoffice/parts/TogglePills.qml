// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// Any of several; what is chosen has a tick.
Column {
    id: root

    required property string title
    required property var keys
    required property var chosen
    required property AllergenWords words
    property bool areDiets: false

    signal toggled(string key)

    spacing: 8

    Words {
        color: Theme.inkSoft
        font.pixelSize: Theme.textSmall
        text: root.title
    }
    Flow {
        width: parent.width
        spacing: 8

        Repeater {
            model: root.keys

            Pill {
                required property string modelData

                implicitHeight: 48
                font.pixelSize: Theme.textSmall
                text: root.areDiets ? root.words.diet(modelData) : root.words.allergen(modelData)
                checked: root.chosen.indexOf(modelData) >= 0
                iconName: checked ? "check" : ""
                Accessible.role: Accessible.CheckBox
                Accessible.checked: checked
                onClicked: root.toggled(modelData)
            }
        }
    }
}
