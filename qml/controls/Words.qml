// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Theme

// A text. Read out as it stands.
Text {
    id: root

    property bool isHeading: false

    color: Theme.ink
    font.family: root.isHeading ? Theme.serif : Theme.sans
    font.weight: root.isHeading ? Font.DemiBold : Font.Normal
    font.pixelSize: Theme.text
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    Accessible.role: root.isHeading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: root.text
}
