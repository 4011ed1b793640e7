// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// What was typed, and whether the next key goes here. No field of Qt's: nothing that is typed gets out of hand.
Rectangle {
    id: root

    required property string text
    property string label
    property string iconName
    property bool isActive: false
    property bool isSecret: false

    signal wanted
    signal cleared

    implicitWidth: 320
    implicitHeight: 64
    radius: Theme.radius
    color: Theme.paper
    border.width: root.isActive ? 3 : 2
    border.color: root.isActive ? Theme.crust : Theme.outline
    Accessible.role: Accessible.EditableText
    Accessible.name: root.label

    MouseArea {
        anchors.fill: parent
        onClicked: root.wanted()
    }
    Icon {
        anchors.left: parent.left
        anchors.leftMargin: 18
        anchors.verticalCenter: parent.verticalCenter
        visible: root.iconName !== ""
        name: root.iconName
        tint: Theme.inkSoft
    }
    Words {
        anchors.left: parent.left
        anchors.leftMargin: root.iconName === "" ? 20 : 54
        anchors.right: clear.visible ? clear.left : parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        font.pixelSize: root.text === "" ? Theme.text : Theme.textLarge
        font.weight: root.text === "" ? Font.Normal : Font.DemiBold
        color: root.text === "" ? Theme.inkSoft : Theme.ink
        text: root.text === "" ? root.label : root.isSecret ? "●".repeat(root.text.length) : root.text
    }
    RoundButton {
        id: clear

        anchors.right: parent.right
        anchors.rightMargin: 6
        anchors.verticalCenter: parent.verticalCenter
        visible: root.text !== "" && !root.isSecret
        width: 52
        height: 52
        iconName: "close"
        label: qsTr("Take everything back")
        onClicked: root.cleared()
    }
}
