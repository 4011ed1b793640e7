// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// One step of an order's way: what, by which service and event, when, and how long after the step before.
Item {
    id: root

    required property StatusWords words
    required property bool isLast
    required property int index
    required property string service
    required property string event
    required property string time
    required property int waited
    readonly property bool isTrouble: root.words.isTrouble(root.event)

    height: 64
    Accessible.role: Accessible.ListItem
    Accessible.name: root.words.step(root.event) + ", " + root.time

    DurationWords {
        id: duration
    }
    Rectangle {
        x: (root.LayoutMirroring.enabled ? root.width - 22 : 0) + 10
        y: 30
        visible: !root.isLast
        width: 2
        height: parent.height - 20
        color: Theme.line
    }
    Rectangle {
        id: dot

        x: root.LayoutMirroring.enabled ? root.width - width : 0
        y: 8
        width: 22
        height: 22
        radius: 11
        color: root.isTrouble ? Theme.berry : Theme.sage

        Icon {
            anchors.centerIn: parent
            size: 14
            name: root.isTrouble ? "close" : "check"
            tint: Theme.isDark ? "#1B1410" : "#FFFDF9"
        }
    }
    Words {
        id: what

        anchors.left: dot.right
        anchors.leftMargin: 14
        anchors.right: when.left
        anchors.rightMargin: 8
        y: 6
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        color: root.isTrouble ? Theme.berry : Theme.ink
        text: root.words.step(root.event)
    }
    Words {
        anchors.left: dot.right
        anchors.leftMargin: 14
        anchors.right: after.left
        anchors.top: what.bottom
        anchors.topMargin: 1
        color: Theme.inkSoft
        font.pixelSize: 13
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: root.service + " · " + root.event
    }
    Words {
        id: when

        x: root.LayoutMirroring.enabled ? 0 : root.width - width
        y: 6
        font.pixelSize: Theme.textSmall
        wrapMode: Text.NoWrap
        text: root.time
    }
    Words {
        id: after

        x: root.LayoutMirroring.enabled ? 0 : root.width - width
        anchors.top: what.bottom
        anchors.topMargin: 1
        color: Theme.inkSoft
        font.pixelSize: 13
        wrapMode: Text.NoWrap
        text: root.index === 0 ? "" : "+" + duration.exact(root.waited)
    }
}
