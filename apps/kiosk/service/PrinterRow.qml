// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// Which printer receipts come out of; a touch takes the next one that the machine has.
Item {
    id: root

    required property string printer // empty: none

    signal wantsNext

    implicitHeight: Theme.action

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        name: "printer"
        size: 32
    }
    Words {
        anchors.left: icon.right
        anchors.leftMargin: 16
        anchors.right: next.left
        anchors.rightMargin: 14
        anchors.verticalCenter: parent.verticalCenter
        maximumLineCount: 2
        elide: Text.ElideRight
        font.pixelSize: Theme.textLarge
        text: root.printer === "" ? qsTr("No printer for receipts") : qsTr("Receipts: %1").arg(root.printer)
    }
    PrimaryButton {
        id: next

        anchors.right: parent.right
        isQuiet: true
        text: qsTr("Another")
        onClicked: root.wantsNext()
    }
}
