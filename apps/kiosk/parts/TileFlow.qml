// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Controls
import Bakery.Shop

// Allergens or diets to choose from, side by side.
Flow {
    id: root

    required property int columns
    required property var keys
    required property var chosen
    required property bool areDiets // or allergens

    signal picked(string key)

    spacing: 12

    Repeater {
        model: root.keys

        OptionTile {
            id: tile

            required property string modelData

            width: Math.floor((root.width - (root.columns - 1) * root.spacing) / root.columns)
            implicitHeight: 64
            isOneOf: false
            text: root.areDiets ? words.diet(tile.modelData) : words.allergen(tile.modelData)
            checked: root.chosen.indexOf(tile.modelData) >= 0
            onClicked: root.picked(tile.modelData)
        }
    }
    AllergenWords {
        id: words
    }
}
