// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

Sheet {
    id: root

    required property LocalForm form

    title: qsTr("Language")

    Repeater {
        model: root.form.languages

        OptionTile {
            id: tile

            required property string modelData

            width: 400
            text: root.form.nativeName(tile.modelData)
            checked: root.form.language === tile.modelData
            onClicked: {
                root.form.language = tile.modelData;
                root.done();
            }
        }
    }
}
