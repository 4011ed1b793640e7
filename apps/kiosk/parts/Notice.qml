// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// Something that everybody at this screen should know.
Rectangle {
    id: root

    required property string text
    property bool isCalm: false // nothing is wrong

    visible: root.text !== ""
    implicitHeight: words.implicitHeight + 32
    radius: Theme.radius
    color: root.isCalm ? Theme.sand : "#F8DEE0"
    border.width: 2
    border.color: root.isCalm ? Theme.outline : Theme.berry

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: 20
        anchors.verticalCenter: parent.verticalCenter
        name: root.isCalm ? "info" : "warning"
        size: 28
        tint: root.isCalm ? Theme.ink : Theme.berry
    }
    Words {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: 16
        anchors.right: parent.right
        anchors.rightMargin: 20
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        font.weight: Font.DemiBold
    }
}
