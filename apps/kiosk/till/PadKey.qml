// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk
import Bakery.Theme

// A key of a pad: a digit or a letter; < takes the last one back, × all of them.
Key {
    id: root

    required property string modelData

    signal picked(string key)

    text: root.modelData
    iconName: root.modelData === "<" ? "erase" : root.modelData === "×" ? "close" : ""
    label: root.modelData === "<" ? qsTr("Take the last one back") : root.modelData === "×" ? qsTr("Take everything back") : root.modelData
    font.pixelSize: Math.max(22, Math.min(34, root.height * 0.42))
    onClicked: root.picked(root.modelData)

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
