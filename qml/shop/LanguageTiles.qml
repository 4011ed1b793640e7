// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Controls
import Bakery.Shop

// The languages to choose from, each in its own words.
Column {
    id: root

    required property LocalForm form

    signal chosen

    spacing: 14

    Repeater {
        model: root.form.languages

        OptionTile {
            id: tile

            required property string modelData

            width: root.width
            text: root.form.nativeName(tile.modelData)
            checked: root.form.language === tile.modelData
            onClicked: {
                root.form.language = tile.modelData;
                root.chosen();
            }
        }
    }
}
