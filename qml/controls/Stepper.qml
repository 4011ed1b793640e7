// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Theme

// How many: at one, less is a bin where it may go away altogether.
Rectangle {
    id: root

    required property int quantity
    property string of // what it counts, for whoever hears the screen
    property bool mayRemove: true

    signal changed(int quantity)

    implicitWidth: 156
    implicitHeight: 52
    radius: height / 2
    color: Theme.sand

    RoundButton {
        id: less

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: 52
        height: 52
        enabled: root.quantity > 1 || root.mayRemove
        iconName: root.quantity > 1 || !root.mayRemove ? "minus" : "bin"
        label: root.quantity > 1 || !root.mayRemove ? qsTr("One less: %1").arg(root.of) : qsTr("Take out: %1").arg(root.of)
        onClicked: root.changed(root.quantity - 1)
    }
    Words {
        anchors.centerIn: parent
        text: Number(root.quantity).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0)
        font.pixelSize: Theme.textLarge
        font.weight: Font.DemiBold
    }
    RoundButton {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: 52
        height: 52
        isAction: true
        iconName: "plus"
        label: qsTr("One more: %1").arg(root.of)
        onClicked: root.changed(root.quantity + 1)
    }
}
