// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Shop

OverSheet {
    id: root

    required property LocalForm form

    title: qsTr("Language")

    LanguageTiles {
        width: root.sheetWidth - 56
        form: root.form
        onChosen: root.done()
    }
}
