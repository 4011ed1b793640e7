// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// One line of an order; where it may be paid back, how many pieces of it.
Item {
    id: root

    required property OrderPage page
    required property int index
    readonly property int most: root.page.lineCount > root.index ? root.page.lineQuantity(root.index) : 0
    readonly property int chosen: root.page.chosenPieces > 0 ? root.page.chosen(root.index) : 0

    height: 60

    Picture {
        id: picture

        x: root.LayoutMirroring.enabled ? root.width - width : 0
        anchors.verticalCenter: parent.verticalCenter
        width: 44
        height: 44
        picture: root.page.lineCount > root.index ? root.page.linePicture(root.index) : "unknown"
    }
    Words {
        anchors.left: picture.right
        anchors.leftMargin: 12
        anchors.right: stepper.visible ? stepper.left : price.left
        anchors.rightMargin: 10
        anchors.verticalCenter: parent.verticalCenter
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: Number(root.most).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0) + " × " + (root.page.lineCount > root.index ? root.page.lineWords(root.index) : "")
    }
    Row {
        id: stepper

        anchors.right: price.left
        anchors.verticalCenter: parent.verticalCenter
        visible: root.page.mayRefund
        spacing: 2

        RoundButton {
            width: 48
            height: 48
            enabled: root.chosen > 0
            iconName: "minus"
            label: qsTr("One less to pay back")
            onClicked: root.page.choose(root.index, root.chosen - 1)
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            width: 32
            horizontalAlignment: Text.AlignHCenter
            color: root.chosen > 0 ? Theme.ink : Theme.inkSoft
            font.weight: Font.DemiBold
            text: Number(root.chosen).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0)
        }
        RoundButton {
            width: 48
            height: 48
            enabled: root.chosen < root.most
            iconName: "plus"
            label: qsTr("One more to pay back")
            onClicked: root.page.choose(root.index, root.chosen + 1)
        }
    }
    Words {
        id: price

        x: root.LayoutMirroring.enabled ? 0 : root.width - width
        anchors.verticalCenter: parent.verticalCenter
        width: 88
        horizontalAlignment: Text.AlignRight
        wrapMode: Text.NoWrap
        font.weight: Font.DemiBold
        text: root.page.lineCount > root.index ? root.page.linePrice(root.index) : ""
    }
}
