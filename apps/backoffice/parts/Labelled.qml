// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// A field with its name above; what is typed is told letter by letter.
Column {
    id: root

    required property string label
    required property string value
    property string hint
    property bool isFaulty: false
    property string fault
    property bool mayEdit: true
    property int limit: 80

    signal typed(string text)

    spacing: 5

    Words {
        width: parent.width
        color: root.isFaulty ? Theme.berry : Theme.inkSoft
        font.pixelSize: Theme.textSmall
        font.weight: root.isFaulty ? Font.DemiBold : Font.Normal
        text: root.isFaulty && root.fault !== "" ? root.fault : root.label
    }
    Field {
        width: parent.width
        enabled: root.mayEdit
        label: root.hint
        Accessible.name: root.label
        text: root.value
        maximumLength: root.limit
        onTextEdited: root.typed(text)
    }
}
