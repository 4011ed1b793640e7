// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// What became of what was done last, until it is put away; and taking it back, where that can be done.
Rectangle {
    id: root

    required property string text
    property bool isBad: false
    property string undo // what taking it back is called; empty: it cannot be

    signal undone
    signal done

    visible: root.text !== ""
    width: Math.min(760, parent ? parent.width - 48 : 760)
    height: Math.max(60, words.height + 24)
    radius: Theme.radius
    color: root.isBad ? "#A3263A" : "#3A261B"
    border.width: Theme.isDark ? 1 : 0
    border.color: Theme.outline
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Icon {
        id: icon

        x: root.LayoutMirroring.enabled ? parent.width - width - 18 : 18
        anchors.verticalCenter: parent.verticalCenter
        name: root.isBad ? "warning" : "check"
        tint: root.isBad ? Theme.onDark : Theme.honey
    }
    Words {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: 14
        anchors.right: actions.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.onDark
        font.weight: Font.DemiBold
        text: root.text
    }
    Row {
        id: actions

        anchors.right: parent.right
        anchors.rightMargin: 6
        anchors.verticalCenter: parent.verticalCenter
        spacing: 6

        OfficeButton {
            visible: root.undo !== ""
            iconName: "undo"
            text: root.undo
            onClicked: root.undone()
        }
        RoundButton {
            width: 48
            height: 48
            iconName: "close"
            label: qsTr("Put away")
            onClicked: root.done()
        }
    }
}
