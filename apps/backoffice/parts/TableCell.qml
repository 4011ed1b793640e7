// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// A text in its column of a table; numbers stand at the end of theirs.
Words {
    id: root

    required property TableSheet sheet
    required property int column
    property real inset: 0 // for what stands before the text
    readonly property real start: root.sheet.starts[root.column] ?? 0
    readonly property real room: root.sheet.widths[root.column] ?? 0

    x: root.LayoutMirroring.enabled ? root.sheet.width - root.start - root.room + 12 : root.start + root.inset
    width: Math.max(0, root.room - root.inset - 12)
    visible: root.room > 0
    horizontalAlignment: root.sheet.isNumber(root.column) ? Text.AlignRight : Text.AlignLeft
    font.pixelSize: Theme.textSmall
    wrapMode: Text.NoWrap
    elide: Text.ElideRight
}
