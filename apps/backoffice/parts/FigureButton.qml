// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Bakery.Theme

// A figure that can be asked what is behind it.
T.AbstractButton {
    id: root

    required property string title
    required property string value
    property string detail
    property string mark
    required property bool isGood

    implicitHeight: 128
    hoverEnabled: root.enabled
    Accessible.role: Accessible.Button
    Accessible.name: root.title + ": " + root.value
    Accessible.onPressAction: root.clicked()

    contentItem: Figure {
        title: root.title
        value: root.value
        detail: root.detail
        mark: root.mark
        isGood: root.isGood
        border.width: root.visualFocus ? 3 : 1
        border.color: root.visualFocus ? Theme.focus : root.enabled && (root.hovered || root.down) ? Theme.crust : Theme.line
        Accessible.ignored: true
    }
}
