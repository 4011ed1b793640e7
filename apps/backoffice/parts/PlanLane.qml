// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// An oven's lane in the plan: its name, and whether it bakes.
Item {
    id: root

    required property string name
    required property int condition
    required property int tracks
    required property int above
    required property int labels // how wide names may be
    readonly property real start: root.LayoutMirroring.enabled ? root.width - root.labels + 12 : 20

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
    Words {
        x: root.start
        y: 10
        width: root.labels - 32
        font.weight: Font.DemiBold
        font.pixelSize: Theme.textSmall
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        color: root.condition === OvenBoard.OutOfService ? Theme.berry : Theme.ink
        text: root.name
    }
    Words {
        x: root.start
        y: 29
        width: root.labels - 32
        visible: root.condition === OvenBoard.OutOfService
        color: Theme.berry
        font.pixelSize: 12
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: qsTr("out of service")
    }
}
