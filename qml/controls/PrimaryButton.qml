// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Bakery.Theme

// The action of a screen: what it does at the left, what it costs at the right.
T.Button {
    id: root

    property string detail
    property string iconName
    property bool isQuiet: false // beside the action: outlined

    implicitWidth: Math.max(200, row.implicitWidth + detailText.implicitWidth + 96)
    implicitHeight: Theme.action
    font.family: Theme.sans
    font.weight: Font.DemiBold
    font.pixelSize: Theme.textLarge
    Accessible.name: root.text + (root.detail === "" ? "" : ", " + root.detail)
    Accessible.onPressAction: root.clicked()

    readonly property color letters: root.isQuiet ? Theme.ink : Theme.onDark

    background: Rectangle {
        radius: Theme.radiusLarge
        color: root.isQuiet ? (root.down ? Theme.sand : Theme.paper) : (root.down ? Theme.crustPressed : Theme.crust)
        opacity: root.enabled ? 1 : 0.45
        border.width: root.visualFocus ? 4 : (root.isQuiet ? 2 : 0)
        border.color: root.visualFocus ? Theme.focus : Theme.outline
    }
    contentItem: Item {
        Row {
            id: row

            anchors.verticalCenter: parent.verticalCenter
            x: root.detail === "" ? (parent.width - width) / 2 : (root.mirrored ? parent.width - width - 24 : 24)
            spacing: 12

            Icon {
                visible: root.iconName !== ""
                name: root.iconName
                tint: root.letters
                anchors.verticalCenter: parent.verticalCenter
            }
            Text {
                textFormat: Text.PlainText
                text: root.text
                font: root.font
                color: root.letters
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        Text {
            id: detailText

            textFormat: Text.PlainText
            anchors.verticalCenter: parent.verticalCenter
            x: root.mirrored ? 24 : parent.width - width - 24
            text: root.detail
            font: root.font
            color: root.letters
        }
    }
    scale: root.down ? 0.98 : 1
    Behavior on scale {
        NumberAnimation {
            duration: Theme.quick
            easing.type: Easing.OutCubic
        }
    }
}
