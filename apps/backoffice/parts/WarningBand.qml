// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// Something that is not as it should be; nothing, where there is nothing to say.
Rectangle {
    id: root

    required property string text

    implicitHeight: warning.height + 24
    visible: root.text !== ""
    radius: Theme.radius
    color: "#A3263A"

    Words {
        id: warning

        x: 16
        y: 12
        width: parent.width - 32
        color: Theme.onDark
        font.weight: Font.DemiBold
        text: root.text
    }
}
