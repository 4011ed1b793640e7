// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// The shop's name, and what holds for the whole order.
Item {
    id: root

    required property string shopName
    required property string language
    required property bool isHere
    required property bool isConnected
    readonly property bool isNarrow: root.width < 900

    signal served(bool here)
    signal wantsLanguage
    signal wantsAccess

    implicitHeight: 64

    Image {
        id: brand

        width: 64
        height: 64
        anchors.left: parent.left
        sourceSize.width: 64
        sourceSize.height: 64
        source: Theme.logo
    }
    Words {
        anchors.left: brand.right
        anchors.leftMargin: 16
        anchors.right: tools.left
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        isHeading: true
        font.pixelSize: root.isNarrow ? Theme.heading : Theme.title
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: root.shopName
    }
    Row {
        id: tools

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12

        Pill {
            checked: root.isHere
            iconName: root.isNarrow ? "" : "here"
            text: qsTr("Eat here")
            onClicked: root.served(true)
        }
        Pill {
            checked: !root.isHere
            iconName: root.isNarrow ? "" : "take-away"
            text: qsTr("Take away")
            onClicked: root.served(false)
        }
        RoundButton {
            width: 60
            height: 60
            iconName: "accessibility"
            label: qsTr("Larger, clearer, lower")
            onClicked: root.wantsAccess()
        }
        RoundButton {
            width: 60
            height: 60
            text: root.language.toUpperCase()
            label: qsTr("Language")
            onClicked: root.wantsLanguage()
        }
    }
}
