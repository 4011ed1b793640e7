// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// A sheet of paper with a title and what belongs together.
Rectangle {
    id: root

    property string title
    property string aside // beside the title
    default property alias content: body.data
    readonly property int inset: 20

    radius: Theme.radiusLarge
    color: Theme.paper
    border.width: 1
    border.color: Theme.line

    Words {
        id: heading

        x: root.LayoutMirroring.enabled ? parent.width - width - root.inset : root.inset
        y: 16
        visible: root.title !== ""
        isHeading: true
        font.pixelSize: Theme.textLarge
        text: root.title
    }
    Words {
        x: root.LayoutMirroring.enabled ? root.inset : parent.width - width - root.inset
        anchors.baseline: heading.baseline
        color: Theme.inkSoft
        font.pixelSize: Theme.textSmall
        wrapMode: Text.NoWrap
        text: root.aside
    }
    Item {
        id: body

        anchors.fill: parent
        anchors.leftMargin: root.inset
        anchors.rightMargin: root.inset
        anchors.topMargin: root.title === "" ? 16 : 54
        anchors.bottomMargin: 16
    }
}
