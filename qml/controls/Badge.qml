// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Theme

// A word on a picture.
Rectangle {
    id: root

    required property string text
    property color tint: Theme.crust
    property string iconName

    visible: root.text !== ""
    implicitWidth: row.implicitWidth + 24
    implicitHeight: 36
    radius: 18
    color: root.tint

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 6

        Icon {
            visible: root.iconName !== ""
            name: root.iconName
            size: 18
            tint: Theme.onDark
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            text: root.text
            color: Theme.onDark
            font.pixelSize: Theme.textSmall
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
