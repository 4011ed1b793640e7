// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// At most two things that go with what was picked.
Column {
    id: root

    required property Suggestions suggestions
    required property int most

    signal taken(string sku)

    visible: rows.count > 0 && root.most > 0
    spacing: 8

    Words {
        width: parent.width
        color: Theme.inkSoft
        text: qsTr("Goes well with it")
    }
    Repeater {
        id: rows

        model: root.suggestions

        SuggestionRow {
            id: row

            required property int index

            visible: row.index < root.most
            width: root.width
            onTaken: sku => root.taken(sku)
        }
    }
}
