// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// A line of an order, and how many pieces of it are paid back.
Item {
    id: root

    required property int index
    required property OrderDesk desk
    readonly property int chosen: root.desk.chosenPieces >= 0 ? root.desk.chosen(root.index) : 0
    readonly property int most: root.desk.chosenPieces >= 0 ? root.desk.mostPieces(root.index) : 0

    implicitHeight: Math.max(76, words.height + 24)

    Words {
        id: words

        anchors.left: parent.left
        anchors.right: price.left
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Theme.textLarge
        text: root.desk.number !== "" ? root.desk.lineWords(root.index) : ""
    }
    Words {
        id: price

        anchors.right: pieces.left
        anchors.rightMargin: 20
        anchors.verticalCenter: parent.verticalCenter
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
        text: root.desk.number !== "" ? root.desk.linePrice(root.index) : ""
    }
    Row {
        id: pieces

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: root.desk.mayRefund
        width: visible ? implicitWidth : 0
        spacing: 8

        RoundButton {
            enabled: root.chosen > 0
            iconName: "minus"
            label: qsTr("One less: %1").arg(words.text)
            onClicked: root.desk.choose(root.index, root.chosen - 1)
        }
        Words {
            width: 40
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.textLarge
            font.weight: Font.DemiBold
            color: root.chosen > 0 ? Theme.crust : Theme.inkSoft
            text: Number(root.chosen).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0)
        }
        RoundButton {
            enabled: root.chosen < root.most
            iconName: "plus"
            label: qsTr("One more: %1").arg(words.text)
            onClicked: root.desk.choose(root.index, root.chosen + 1)
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
