// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// On a tall screen: what was picked, below the menu and never over it.
Rectangle {
    id: root

    required property int pieces
    required property string total

    signal opened

    implicitHeight: Theme.action + 40
    color: Theme.paper

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
    PrimaryButton {
        anchors.centerIn: parent
        width: parent.width - 80
        enabled: root.pieces > 0
        iconName: "basket"
        text: root.pieces > 0 ? qsTr("Look at the order (%n)", "", root.pieces) : qsTr("Nothing picked yet")
        detail: root.pieces > 0 ? root.total : ""
        onClicked: root.opened()
    }
}
