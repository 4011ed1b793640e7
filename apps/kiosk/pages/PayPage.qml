// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// How it is paid. One touch on any, and the order is on its way; where a price has changed, that is settled first.
Item {
    id: root

    required property Kiosk kiosk
    readonly property int tileWidth: Math.min(400, (column.width - 2 * 28) / 3)

    Spoken {
        kiosk: root.kiosk
        text: !root.visible ? "" : trouble.visible ? trouble.text : note.visible ? note.told : title.text + " " + order.text
    }
    Column {
        id: column

        anchors.centerIn: parent
        width: Math.min(parent.width - 80, 1256)
        spacing: 28

        Words {
            id: title

            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            isHeading: true
            font.pixelSize: Theme.display
            text: qsTr("How would you like to pay?")
        }
        Words {
            id: order

            width: parent.width
            visible: root.kiosk.cart.isAgreed
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.heading
            color: Theme.inkSoft
            text: qsTr("%n piece(s), %1", "", root.kiosk.cart.pieces).arg(root.kiosk.cart.total)
        }
        PriceNote {
            id: note

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, 640)
            cart: root.kiosk.cart
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.kiosk.cart.isAgreed
            spacing: 28

            PayTile {
                width: root.tileWidth
                iconName: "card"
                text: qsTr("By card")
                detail: qsTr("at the terminal below")
                enabled: root.kiosk.isConnected
                onClicked: root.kiosk.checkout.order(Checkout.Card)
            }
            PayTile {
                width: root.tileWidth
                iconName: "account"
                text: qsTr("From an account")
                detail: root.kiosk.account.isKnown && root.kiosk.account.balance !== "" ? root.kiosk.account.balance : qsTr("with your phone, or by PIN")
                enabled: root.kiosk.isConnected && !root.kiosk.menu.isPaused
                onClicked: root.kiosk.navigation.happen(Navigation.WantsAccount)
            }
            PayTile {
                width: root.tileWidth
                iconName: "cash"
                text: qsTr("In cash")
                detail: qsTr("at the till, within ten minutes")
                enabled: root.kiosk.isConnected
                onClicked: root.kiosk.checkout.order(Checkout.Cash)
            }
        }
        Words {
            id: trouble

            visible: !root.kiosk.isConnected || !root.kiosk.isOpen
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            color: Theme.berry
            font.weight: Font.DemiBold
            text: root.kiosk.isConnected ? qsTr("We have just closed. Nothing was charged.")
                                         : qsTr("The connection to the bakery is lost. Nothing was charged; you can pay when it is back.")
        }
        PrimaryButton {
            anchors.horizontalCenter: parent.horizontalCenter
            isQuiet: true
            iconName: "back"
            text: qsTr("Back to the menu")
            onClicked: root.kiosk.navigation.happen(Navigation.WantsMore)
        }
    }
}
