// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// One kiosk or other device: whether it is there, what it shows, and what it may be told.
Item {
    id: root

    required property RoleWords words
    required property string device
    required property string label
    required property bool isEnded
    required property bool isThere
    required property string screen
    required property string since
    required property string pairedAt
    required property string version
    required property int troubles
    required property string trouble
    readonly property bool tells: root.screen !== ""
    readonly property bool isNarrow: root.width < 640 // what may be told it stands below

    signal wantsRestart(string device)
    signal wantsReload(string device)
    signal wantsRevoke(string device, string label)

    implicitHeight: (root.troubles > 0 ? 104 : 80) + (root.isNarrow && !root.isEnded ? 56 : 0)

    Rectangle {
        id: dot

        x: root.LayoutMirroring.enabled ? parent.width - width - 20 : 20
        y: 24
        width: 12
        height: 12
        radius: 6
        color: root.isThere ? Theme.sage : "transparent"
        border.width: root.isThere ? 0 : 2
        border.color: root.tells && !root.isEnded ? Theme.berry : Theme.outline
    }
    Words {
        id: name

        anchors.left: dot.right
        anchors.leftMargin: 14
        anchors.right: root.isNarrow ? parent.right : actions.left
        anchors.rightMargin: 12
        y: 16
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: root.label
    }
    Words {
        id: standing

        anchors.left: name.left
        anchors.right: name.right
        anchors.top: name.bottom
        anchors.topMargin: 3
        color: root.tells && !root.isThere && !root.isEnded ? Theme.berry : Theme.inkSoft
        font.pixelSize: Theme.textSmall
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: root.isEnded ? qsTr("cut off; it was paired %1").arg(root.pairedAt) : !root.tells ? qsTr("paired %1; it tells nothing of itself").arg(root.pairedAt) : root.isThere ? qsTr("%1, since %2").arg(root.words.screen(root.screen)).arg(root.since) : qsTr("not there; it was seen last %1").arg(root.since)
    }
    Words {
        anchors.left: name.left
        anchors.right: name.right
        anchors.top: standing.bottom
        anchors.topMargin: 2
        visible: root.troubles > 0
        color: Theme.berry
        font.pixelSize: 13
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: qsTr("%n trouble(s) within an hour, the last: %1", "", root.troubles).arg(root.trouble)
    }
    Row {
        id: actions

        x: root.LayoutMirroring.enabled ? 16 : parent.width - width - 16
        y: root.isNarrow ? parent.height - height - 12 : (parent.height - height) / 2
        visible: !root.isEnded
        spacing: 8

        OfficeButton {
            visible: root.tells
            text: qsTr("Rebuild screen")
            onClicked: root.wantsReload(root.device)
        }
        OfficeButton {
            visible: root.tells
            text: qsTr("Restart")
            onClicked: root.wantsRestart(root.device)
        }
        OfficeButton {
            text: qsTr("Cut off…")
            onClicked: root.wantsRevoke(root.device, root.label)
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
