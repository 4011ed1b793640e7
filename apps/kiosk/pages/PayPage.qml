// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// How it is paid. One touch on either, and the order is on its way.
Item {
    id: root

    required property Kiosk kiosk

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 80, 960)
        spacing: 28

        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            isHeading: true
            font.pixelSize: Theme.display
            text: qsTr("How would you like to pay?")
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.heading
            color: Theme.inkSoft
            text: qsTr("%n piece(s), %1", "", root.kiosk.cart.pieces).arg(root.kiosk.cart.total)
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 28

            PayTile {
                iconName: "card"
                text: qsTr("By card")
                detail: qsTr("at the terminal below")
                enabled: root.kiosk.isConnected
                onClicked: root.kiosk.checkout.order(Checkout.Card)
            }
            PayTile {
                iconName: "cash"
                text: qsTr("In cash")
                detail: qsTr("at the till, within ten minutes")
                enabled: root.kiosk.isConnected
                onClicked: root.kiosk.checkout.order(Checkout.Cash)
            }
        }
        Words {
            visible: !root.kiosk.isConnected
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            color: Theme.berry
            font.weight: Font.DemiBold
            text: qsTr("The connection to the bakery is lost. Nothing was charged; you can pay when it is back.")
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
