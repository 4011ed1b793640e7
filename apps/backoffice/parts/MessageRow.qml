// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Bakery.Controls
import Bakery.Theme

// One message in the stream.
T.AbstractButton {
    id: root

    required property BusWords words
    required property double number
    required property string time
    required property string topic
    required property int kind
    required property string service
    required property string what
    required property string gist
    required property double bytes
    required property bool isWrong

    signal picked(string topic, double number)

    implicitHeight: 52
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: root.service + " " + root.what + ", " + root.time
    Accessible.onPressAction: root.clicked()
    onClicked: root.picked(root.topic, root.number)

    background: Rectangle {
        color: root.hovered ? Qt.alpha(Theme.sand, 0.5) : "transparent"
        border.width: root.visualFocus ? 3 : 0
        border.color: Theme.focus

        Rectangle {
            x: root.mirrored ? parent.width - width : 0
            width: 4
            height: parent.height - 1
            color: root.isWrong ? Theme.berry : root.words.tint(root.kind)
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
    }
    contentItem: Item {
        Words {
            id: clock

            x: root.mirrored ? parent.width - width - 16 : 16
            y: 7
            width: 100
            color: Theme.inkSoft
            font.pixelSize: 13
            wrapMode: Text.NoWrap
            text: root.time
        }
        Words {
            x: root.mirrored ? parent.width - width - 16 : 16
            y: 27
            width: 100
            font.pixelSize: 12
            font.weight: Font.DemiBold
            color: root.isWrong ? Theme.berry : Theme.inkSoft
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.words.kind(root.kind)
        }
        Words {
            anchors.left: clock.right
            anchors.leftMargin: 8
            anchors.right: size.left
            anchors.rightMargin: 8
            y: 6
            font.pixelSize: Theme.textSmall
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            elide: Text.ElideMiddle
            text: root.what === "" ? root.service : root.service + " · " + root.what
        }
        Words {
            anchors.left: clock.right
            anchors.leftMargin: 8
            anchors.right: size.left
            anchors.rightMargin: 8
            y: 27
            color: Theme.inkSoft
            font.pixelSize: 13
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.gist
        }
        Words {
            id: size

            x: root.mirrored ? 16 : parent.width - width - 16
            y: 7
            color: Theme.inkSoft
            font.pixelSize: 13
            wrapMode: Text.NoWrap
            text: qsTr("%1 B").arg(Number(root.bytes).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0))
        }
        Icon {
            x: root.mirrored ? 16 : parent.width - width - 16
            y: 28
            visible: root.isWrong
            size: 16
            name: "warning"
            tint: Theme.berry
        }
    }
}
