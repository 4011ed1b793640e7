// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Bakery.Controls
import Bakery.Theme

// What is typed, with what it is for.
T.TextField {
    id: root

    required property string label
    property string iconName

    implicitWidth: 320
    implicitHeight: 52
    leftPadding: root.LayoutMirroring.enabled || root.iconName === "" ? 16 : 48
    rightPadding: root.LayoutMirroring.enabled && root.iconName !== "" ? 48 : 16
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.ink
    selectionColor: Theme.honey
    selectedTextColor: "#2E1F17"
    placeholderTextColor: Theme.inkSoft
    font.family: Theme.sans
    font.pixelSize: Theme.text
    selectByMouse: true
    Accessible.name: root.label
    onTextChanged: if (!root.activeFocus)
        root.cursorPosition = 0 // its beginning is what is looked for

    background: Rectangle {
        radius: Theme.radius
        color: Theme.paper
        border.width: root.activeFocus ? 2 : 1
        border.color: root.activeFocus ? Theme.crust : Theme.outline
    }

    Icon {
        x: root.LayoutMirroring.enabled ? parent.width - width - 16 : 16
        anchors.verticalCenter: parent.verticalCenter
        visible: root.iconName !== ""
        name: root.iconName
        size: 20
        tint: Theme.inkSoft
    }
    Words {
        x: root.LayoutMirroring.enabled ? parent.width - width - root.rightPadding : root.leftPadding
        anchors.verticalCenter: parent.verticalCenter
        visible: root.text === "" && root.preeditText === ""
        color: Theme.inkSoft
        text: root.label
        Accessible.ignored: true
    }
}
