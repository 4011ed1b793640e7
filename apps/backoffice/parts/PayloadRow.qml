// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// One value of a message: whether it breaks the contract, or is another one than in the message before.
Rectangle {
    id: root

    required property string path
    required property int depth
    required property string key
    required property string value
    required property int mark
    required property string note
    readonly property int indent: 14 + Math.min(root.depth, 8) * 16
    readonly property string sign: ["", "!", "+", "±", "−"][root.mark]

    implicitHeight: column.height + 8
    color: root.mark === PayloadRows.Wrong ? (Theme.isDark ? "#3F1F26" : "#F8DEE0")
        : root.mark === PayloadRows.New ? (Theme.isDark ? "#24301D" : "#E5EDD8")
        : root.mark === PayloadRows.Changed ? (Theme.isDark ? "#3A2F17" : "#FCEBC6")
        : root.mark === PayloadRows.Gone ? Theme.sand : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: root.path + " " + root.value + (root.note === "" ? "" : ", " + root.note)

    Words {
        x: root.LayoutMirroring.enabled ? parent.width - 13 : 3
        y: 4
        width: 10
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: 13
        font.weight: Font.DemiBold
        color: root.mark === PayloadRows.Wrong ? Theme.berry : Theme.inkSoft
        text: root.sign
    }
    Words {
        id: title

        x: root.LayoutMirroring.enabled ? parent.width - width - root.indent : root.indent
        y: 4
        width: Math.min(implicitWidth, root.width * 0.55)
        color: Theme.inkSoft
        font.pixelSize: 14
        font.strikeout: root.mark === PayloadRows.Gone
        wrapMode: Text.NoWrap
        elide: Text.ElideLeft
        text: root.key
    }
    Column {
        id: column

        x: root.LayoutMirroring.enabled ? 14 : title.x + title.width + 10
        y: 4
        width: root.width - 24 - root.indent - title.width

        Words {
            width: parent.width
            font.pixelSize: 14
            font.strikeout: root.mark === PayloadRows.Gone
            wrapMode: Text.WrapAnywhere
            text: root.value
        }
        Words {
            width: parent.width
            visible: root.note !== ""
            font.pixelSize: 13
            font.weight: root.mark === PayloadRows.Wrong ? Font.DemiBold : Font.Normal
            color: root.mark === PayloadRows.Wrong ? Theme.berry : Theme.inkSoft
            wrapMode: Text.WrapAnywhere
            text: root.mark === PayloadRows.Changed ? qsTr("was %1").arg("\u2066" + root.note + "\u2069") : root.note
        }
    }
}
