// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Shop

Sheet {
    id: root

    required property LocalForm form

    title: qsTr("Language")

    LanguageTiles {
        width: 400
        form: root.form
        onChosen: root.done()
    }
}
