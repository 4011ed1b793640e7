// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Shop
import Bakery.Controls

OverSheet {
    id: root

    required property LocalForm form

    title: qsTr("Language")

    Repeater {
        model: root.form.languages

        OptionTile {
            id: tile

            required property string modelData

            width: root.sheetWidth - 56
            text: root.form.nativeName(tile.modelData)
            checked: root.form.language === tile.modelData
            onClicked: {
                root.form.language = tile.modelData;
                root.done();
            }
        }
    }
}
