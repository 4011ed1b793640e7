// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// Something that has consequences: it says them first.
OverSheet {
    id: root

    required property string words
    required property string action
    property bool wantsReason: false

    signal confirmed(string reason)

    sheetWidth: 520
    onVisibleChanged: if (root.visible) {
        reason.text = "";
        if (root.wantsReason)
            reason.forceActiveFocus();
    }

    Words {
        width: parent.width
        color: Theme.inkSoft
        text: root.words
    }
    Field {
        id: reason

        width: parent.width
        visible: root.wantsReason
        label: qsTr("Why? It is written down with your name.")
        maximumLength: 200
        onAccepted: if (confirm.enabled)
            confirm.clicked()
    }
    Row {
        anchors.right: parent.right
        spacing: 12

        OfficeButton {
            text: qsTr("Leave it")
            onClicked: root.done()
        }
        OfficeButton {
            id: confirm

            kind: OfficeButton.Danger
            enabled: !root.wantsReason || reason.text.trim() !== ""
            text: root.action
            onClicked: root.confirmed(reason.text)
        }
    }
}
