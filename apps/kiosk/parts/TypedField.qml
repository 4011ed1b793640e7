// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// What is typed, with a mark where it goes on, and the way to end it.
Rectangle {
    id: root

    required property string text
    property string hint
    property string iconName: "search"
    property bool isSecret: false
    property bool isActive: true
    property bool mayEnd: true

    signal activated
    signal ended

    implicitHeight: 64
    radius: height / 2
    color: Theme.paper
    border.width: root.isActive ? 3 : 2
    border.color: root.isActive ? Theme.crust : Theme.outline
    Accessible.role: Accessible.EditableText
    Accessible.name: root.hint
    Accessible.description: root.isSecret ? "" : root.text

    MouseArea {
        anchors.fill: parent
        onClicked: root.activated()
    }
    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: 24
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        tint: Theme.crust
    }
    Words {
        id: typed

        anchors.left: icon.right
        anchors.leftMargin: 14
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.width - 140)
        color: root.text === "" ? Theme.inkSoft : Theme.ink
        font.pixelSize: Theme.textLarge
        font.weight: root.text === "" ? Font.Normal : Font.DemiBold
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: root.text === "" ? root.hint : root.isSecret ? "●".repeat(root.text.length) : root.text
    }
    Rectangle {
        anchors.left: root.text === "" ? icon.right : typed.right
        anchors.leftMargin: root.text === "" ? 8 : 3
        anchors.verticalCenter: parent.verticalCenter
        visible: root.isActive
        width: 3
        height: 30
        color: Theme.crust
    }
    RoundButton {
        anchors.right: parent.right
        anchors.rightMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        visible: root.mayEnd
        iconName: "close"
        label: qsTr("End the search")
        onClicked: root.ended()
    }
}
