// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// The order is with the shop: what is happening, and what is certain about the money.
Item {
    id: root

    required property Kiosk kiosk
    readonly property Checkout checkout: root.kiosk.checkout
    readonly property bool isPaying: root.checkout.stage === Checkout.Paying

    Spoken {
        kiosk: root.kiosk
        text: !root.visible ? "" : root.isPaying ? title.text + " " + root.checkout.total : title.text
    }
    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 80, 860)
        spacing: 26

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.isPaying ? "card" : root.checkout.stage === Checkout.Asking ? "offline" : "clock"
            size: 110
            tint: Theme.crust
        }
        Words {
            id: title

            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            isHeading: true
            font.pixelSize: Theme.display
            text: root.isPaying ? qsTr("Please hold your card to the terminal")
                : root.checkout.stage === Checkout.Asking ? qsTr("We are asking what became of the order")
                : qsTr("The bakery is setting it aside for you…")
        }
        Words {
            width: parent.width
            visible: root.isPaying
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
            text: root.checkout.total
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.textLarge
            color: Theme.inkSoft
            text: {
                if (root.isPaying)
                    return qsTr("Nothing is charged yet. Order %1 is kept for you for another %n second(s).", "", root.checkout.secondsToPay).arg(root.checkout.number);
                if (root.checkout.stage === Checkout.Asking)
                    return root.kiosk.isConnected ? qsTr("Please do not pay again. The answer is on its way.")
                                            : qsTr("The connection is lost. Please do not pay again: the order has a number, and it is paid once or not at all.");
                return qsTr("Nothing is charged yet.");
            }
        }
        PrimaryButton {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.isPaying
            isQuiet: true
            text: qsTr("Do not pay")
            onClicked: root.checkout.cancel()
        }
    }
}
