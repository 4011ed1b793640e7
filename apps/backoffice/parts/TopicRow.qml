// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Bakery.Controls
import Bakery.Theme

// A topic, or what several begin with: how much goes by there, and what was said last.
T.AbstractButton {
    id: root

    required property string path
    required property string name
    required property int depth
    required property bool hasChildren
    required property bool isOpen
    required property double rate
    required property double total
    required property double wrong
    required property bool isRetained
    required property string latest
    property bool isChosen: false

    signal picked(string key, bool isTopic, bool wasOpen)

    readonly property int indent: 12 + Math.min(root.depth, 6) * 18

    implicitHeight: 48
    hoverEnabled: true
    Accessible.role: Accessible.TreeItem
    Accessible.name: root.name + ", " + Number(root.rate).toFixed(1)
    Accessible.onPressAction: root.clicked()
    onClicked: root.picked(root.path, !root.hasChildren, root.isOpen)

    background: Rectangle {
        color: root.isChosen ? Theme.sand : root.hovered ? Qt.alpha(Theme.sand, 0.5) : "transparent"
        border.width: root.visualFocus ? 3 : 0
        border.color: Theme.focus
    }
    contentItem: Item {
        Icon {
            id: mark

            x: root.mirrored ? parent.width - width - root.indent : root.indent
            anchors.verticalCenter: parent.verticalCenter
            visible: root.hasChildren
            size: 16
            name: "chevron"
            tint: Theme.inkSoft
            rotation: root.isOpen ? 90 : root.mirrored ? 180 : 0
        }
        Words {
            id: title

            x: root.mirrored ? parent.width - width - root.indent - 24 : root.indent + 24
            y: taste.visible ? 5 : (parent.height - height) / 2
            width: Math.min(implicitWidth, parent.width - root.indent - 24 - figures.width - 20 - held.width)
            font.pixelSize: Theme.textSmall
            font.weight: root.hasChildren ? Font.DemiBold : Font.Normal
            wrapMode: Text.NoWrap
            elide: Text.ElideMiddle
            text: root.name
        }
        Rectangle {
            id: held

            x: root.mirrored ? title.x - width - 8 : title.x + title.width + 8
            anchors.verticalCenter: title.verticalCenter
            visible: root.isRetained
            width: visible ? 8 : 0
            height: 8
            radius: 4
            color: "transparent"
            border.width: 2
            border.color: Theme.outline
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Retained")
        }
        Words {
            id: taste

            x: root.mirrored ? parent.width - width - root.indent - 24 : root.indent + 24
            y: 26
            visible: root.latest !== ""
            width: parent.width - root.indent - 24 - figures.width - 20
            color: Theme.inkSoft
            font.pixelSize: 12
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.latest
        }
        Column {
            id: figures

            x: root.mirrored ? 14 : parent.width - width - 14
            anchors.verticalCenter: parent.verticalCenter
            width: 76

            Words {
                width: parent.width
                horizontalAlignment: Text.AlignRight
                font.pixelSize: Theme.textSmall
                font.weight: Font.DemiBold
                color: root.rate > 0 ? Theme.ink : Theme.inkSoft
                wrapMode: Text.NoWrap
                text: root.rate > 0 ? qsTr("%1/s").arg(Number(root.rate).toLocaleString(Qt.locale(Qt.uiLanguage), "f", root.rate < 10 ? 1 : 0)) : "–"
            }
            Words {
                width: parent.width
                horizontalAlignment: Text.AlignRight
                font.pixelSize: 12
                color: root.wrong > 0 ? Theme.berry : Theme.inkSoft
                font.weight: root.wrong > 0 ? Font.DemiBold : Font.Normal
                wrapMode: Text.NoWrap
                text: (root.wrong > 0 ? "! " : "") + Number(root.total).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0)
            }
        }
    }
}
