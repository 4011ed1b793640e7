// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// One option of a product, and its choices.
Column {
    id: root

    required property ProductSheet sheet
    required property int option

    spacing: 10

    Words {
        width: parent.width
        isHeading: true
        font.pixelSize: Theme.heading
        text: root.sheet.optionName(root.option)
    }
    Flow {
        width: parent.width
        spacing: 12

        Repeater {
            model: root.sheet.choiceCount(root.option)

            OptionTile {
                id: tile

                required property int index

                width: Math.floor((root.width - 12) / 2)
                isOneOf: root.sheet.isOneOf(root.option)
                text: root.sheet.choiceName(root.option, tile.index)
                detail: root.sheet.choicePrice(root.option, tile.index)
                checked: root.sheet.price !== "" && root.sheet.isChosen(root.option, tile.index)
                onClicked: root.sheet.choose(root.option, tile.index)
            }
        }
    }
}
