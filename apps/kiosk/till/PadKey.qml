// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Bakery.Controls
import Bakery.Theme

// A key of a pad: a digit or a letter; < takes the last one back, × all of them.
T.Button {
    id: root

    required property string modelData
    readonly property bool isIcon: root.modelData === "<" || root.modelData === "×"

    signal picked(string key)

    font.family: Theme.sans
    font.weight: Font.DemiBold
    font.pixelSize: Math.max(22, Math.min(34, root.height * 0.42))
    Accessible.name: root.modelData === "<" ? qsTr("Take the last one back") : root.modelData === "×" ? qsTr("Take everything back") : root.modelData
    Accessible.onPressAction: root.clicked()
    onClicked: root.picked(root.modelData)

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.line : root.isIcon ? Theme.sand : Theme.paper
        border.width: root.visualFocus ? 4 : 2
        border.color: root.visualFocus ? Theme.honey : Theme.outline
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            visible: root.isIcon
            name: root.modelData === "<" ? "back" : root.modelData === "×" ? "close" : ""
            size: 28
        }
        Text {
            anchors.centerIn: parent
            visible: !root.isIcon
            text: root.modelData
            font: root.font
            color: Theme.ink
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 16
            visible: root.modelData === " "
            width: parent.width * 0.5
            height: 3
            color: Theme.ink
        }
    }
    scale: root.down ? 0.96 : 1
}
