// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// What was picked, how much it comes to, and the way to pay.
Rectangle {
    id: root

    required property CartStore cart
    required property Suggestions suggestions

    signal wantsToPay
    signal startedOver

    color: Theme.paper

    MouseArea {
        anchors.fill: parent // what is below is not touched through it
    }
    Rectangle {
        width: 1
        height: parent.height
        color: Theme.line
    }
    Words {
        id: title

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: 32
        isHeading: true
        font.pixelSize: Theme.title
        text: qsTr("Your order")
    }
    Words {
        id: serving

        anchors.left: title.left
        anchors.top: title.bottom
        color: Theme.inkSoft
        text: root.cart.isHere ? qsTr("To eat here") : qsTr("To take away")
    }
    ListView {
        anchors.top: serving.bottom
        anchors.topMargin: 16
        anchors.bottom: goesWith.visible ? goesWith.top : undoRow.top
        anchors.bottomMargin: goesWith.visible ? 12 : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 24
        anchors.rightMargin: 24
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.cart

        delegate: CartLine {
            width: ListView.view.width
            onChanged: (row, quantity) => root.cart.setQuantity(row, quantity)
        }
    }
    Column {
        anchors.centerIn: parent
        visible: root.cart.pieces === 0 && root.cart.undoName === ""
        width: parent.width - 80
        spacing: 16

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "basket"
            size: 64
            tint: Theme.outline
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            color: Theme.inkSoft
            font.pixelSize: Theme.textLarge
            text: qsTr("Nothing in it yet. What may it be?")
        }
    }
    SuggestionList {
        id: goesWith

        anchors.bottom: undoRow.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 32
        anchors.rightMargin: 32
        suggestions: root.suggestions
        most: root.height < 900 ? 1 : 2
        onTaken: sku => root.cart.add(sku)
    }
    Item {
        id: undoRow

        anchors.bottom: sum.top
        anchors.left: parent.left
        anchors.right: parent.right
        height: root.cart.undoName === "" ? 0 : 76
        visible: height > 0

        Words {
            anchors.left: parent.left
            anchors.leftMargin: 32
            anchors.right: undo.left
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.inkSoft
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            text: qsTr("Taken out: %1").arg(root.cart.undoName)
        }
        Pill {
            id: undo

            anchors.right: parent.right
            anchors.rightMargin: 24
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Bring back")
            onClicked: root.cart.undo()
        }
    }
    Column {
        id: sum

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: 32
        spacing: 14

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        Item {
            width: parent.width
            height: totalText.height

            Words {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Theme.textLarge
                font.weight: Font.DemiBold
                text: qsTr("Total")
            }
            Words {
                id: totalText

                anchors.right: parent.right
                isHeading: true
                font.pixelSize: Theme.display
                text: root.cart.total
            }
        }
        PrimaryButton {
            width: parent.width
            enabled: root.cart.pieces > 0
            text: qsTr("Pay")
            detail: root.cart.total
            onClicked: root.wantsToPay()
        }
        PrimaryButton {
            width: parent.width
            height: 60
            isQuiet: true
            text: qsTr("Start over")
            onClicked: root.startedOver()
        }
    }
}
