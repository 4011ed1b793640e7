// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

Item {
    id: root

    required property int index
    required property string name
    required property string picture
    required property string category
    required property string choices
    required property int quantity
    required property string price
    required property string oldPrice // empty: it is what it was
    required property bool isFreshest
    required property int leftOver // of all that there are; -1: enough

    signal changed(int row, int quantity)

    implicitHeight: Math.max(124, words.implicitHeight + (root.leftOver < 0 ? 84 : 104))

    Picture {
        id: well

        anchors.left: parent.left
        anchors.leftMargin: 8
        y: 12
        width: root.width < 360 ? 72 : 100
        height: width
        picture: root.picture
        category: root.category
    }
    Column {
        id: words

        anchors.left: well.right
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.rightMargin: 8
        y: 10

        Words {
            width: parent.width
            font.weight: Font.DemiBold
            text: root.name
        }
        Words {
            width: parent.width
            visible: text !== ""
            color: Theme.inkSoft
            font.pixelSize: Theme.textSmall
            text: root.isFreshest ? qsTr("The freshest") + (root.choices === "" ? "" : " · " + root.choices) : root.choices
        }
    }
    Words {
        anchors.left: words.left
        anchors.right: words.right
        anchors.bottom: stepper.top
        anchors.bottomMargin: 2
        visible: root.leftOver >= 0
        color: Theme.berry
        font.pixelSize: Theme.textSmall
        font.weight: Font.DemiBold
        text: root.leftOver === 0 ? qsTr("Sold out") : qsTr("Only %1 left").arg(Number(root.leftOver).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0))
    }
    Stepper {
        id: stepper

        anchors.left: words.left
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 12
        quantity: root.quantity
        of: root.name
        onChanged: quantity => root.changed(root.index, quantity)
    }
    Words {
        anchors.right: words.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.oldPrice === "" ? 26 : 14
        color: root.oldPrice === "" ? Theme.ink : Theme.berry
        font.weight: Font.DemiBold
        text: root.price
    }
    Words {
        anchors.right: words.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 40
        visible: root.oldPrice !== ""
        color: Theme.inkSoft
        font.strikeout: true
        text: root.oldPrice
        Accessible.name: qsTr("instead of %1").arg(root.oldPrice)
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
