// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// One key of a machine: for what it is, never the key itself.
Item {
    id: root

    required property RoleWords words
    required property string key
    required property string label
    required property int role
    required property string requests
    required property string madeAt
    required property bool isEnded

    signal wantsRevoke(string key, string label)

    implicitHeight: 80
    opacity: root.isEnded ? 0.6 : 1

    Words {
        id: name

        x: root.LayoutMirroring.enabled ? parent.width - width - 20 : 20
        y: 14
        width: parent.width - end.width - 56
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: root.label + " · " + root.words.role(root.role)
    }
    Words {
        x: name.x
        anchors.top: name.bottom
        anchors.topMargin: 3
        width: name.width
        color: Theme.inkSoft
        font.pixelSize: 13
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: (root.isEnded ? qsTr("ended; made %1").arg(root.madeAt) : qsTr("made %1").arg(root.madeAt)) + " · " + root.requests
    }
    OfficeButton {
        id: end

        x: root.LayoutMirroring.enabled ? 16 : parent.width - width - 16
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.isEnded
        text: qsTr("End it…")
        onClicked: root.wantsRevoke(root.key, root.label)
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
