// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// What became of the order: the number and where to wait, or kindly why not, and what to do now.
Item {
    id: root

    required property Kiosk kiosk
    readonly property Checkout checkout: root.kiosk.checkout
    readonly property bool isGood: root.checkout.stage === Checkout.Sold || root.checkout.stage === Checkout.ToTill
    readonly property bool mayTryAgain: root.kiosk.cart.pieces > 0 && root.checkout.why !== Checkout.ShopClosed

    OutcomeWords {
        id: words

        checkout: root.checkout
        opensAt: root.kiosk.opensAt
        form: root.kiosk.form
    }
    Spoken {
        kiosk: root.kiosk
        text: root.visible ? words.title + " " + (root.isGood ? root.checkout.number + ". " : "") + words.text + " " + words.money : ""
    }
    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 80, 900)
        spacing: root.height < 900 ? 14 : 22

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: root.height < 900 ? 80 : 112
            height: width
            radius: width / 2
            color: root.isGood ? Theme.sage : Theme.berry

            Icon {
                anchors.centerIn: parent
                name: root.isGood ? "check" : "info"
                size: Math.round(parent.width * 0.57)
                tint: Theme.onDark
            }
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            isHeading: true
            font.pixelSize: Theme.display
            text: words.title
        }
        Words {
            visible: root.isGood
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            isHeading: true
            font.pixelSize: root.height < 900 && root.kiosk.printer.isThere ? 120 : 150 // the button needs room
            color: Theme.crust
            text: root.checkout.number
            Accessible.name: qsTr("Number %1").arg(root.checkout.number)
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.heading
            text: words.text
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: money.implicitWidth + 56
            height: 56
            radius: 28
            color: Theme.sand

            Words {
                id: money

                anchors.centerIn: parent
                font.weight: Font.DemiBold
                font.pixelSize: Theme.textLarge
                text: words.money
            }
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.checkout.receipt !== ""
            spacing: 20

            QrCode {
                width: root.height < 900 ? 150 : 196
                height: width
                text: root.checkout.receipt
                label: qsTr("A code that verifies the receipt")
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(320, root.width * 0.4)
                spacing: 6

                Words {
                    width: parent.width
                    font.weight: Font.DemiBold
                    text: qsTr("Your receipt, to take along")
                }
                Words {
                    width: parent.width
                    color: Theme.inkSoft
                    text: qsTr("Receipt code %1").arg(root.checkout.code)
                }
                PrintButton {
                    width: parent.width
                    isThere: root.kiosk.printer.isThere
                    printing: root.kiosk.printer.state
                    onWanted: root.kiosk.printReceipt()
                }
            }
        }
        Grid {
            anchors.horizontalCenter: parent.horizontalCenter
            columns: root.width > root.height ? Math.max(1, visibleChildren.length) : 1 // an empty one would take room
            horizontalItemAlignment: Grid.AlignHCenter
            spacing: 16

            PrimaryButton {
                visible: (root.checkout.why === Checkout.TooFew || root.checkout.why === Checkout.NotForSale) && root.checkout.hasRest
                text: qsTr("Keep the rest")
                onClicked: {
                    root.checkout.keepTheRest();
                    root.kiosk.navigation.happen(root.kiosk.cart.pieces > 0 ? Navigation.WantsToPay : Navigation.WantsMore);
                }
            }
            PrimaryButton {
                visible: root.checkout.why === Checkout.PriceChanged && root.mayTryAgain
                text: qsTr("Take it at the new price")
                detail: root.checkout.newTotal
                onClicked: root.kiosk.navigation.happen(Navigation.WantsToPay)
            }
            PrimaryButton {
                visible: !root.isGood && root.mayTryAgain && (root.checkout.why === Checkout.CardRefused || root.checkout.why === Checkout.NotPaidInTime || root.checkout.why === Checkout.ShopBusy || root.checkout.why === Checkout.Faulty)
                text: qsTr("Try again")
                onClicked: root.kiosk.navigation.happen(Navigation.WantsToPay)
            }
            PrimaryButton {
                visible: root.checkout.why === Checkout.TooLittleMoney && root.mayTryAgain
                text: qsTr("Pay another way")
                onClicked: root.kiosk.navigation.happen(Navigation.WantsToPay)
            }
            PrimaryButton {
                visible: !root.isGood && root.mayTryAgain
                isQuiet: true
                text: qsTr("Change the order")
                onClicked: root.kiosk.navigation.happen(Navigation.WantsMore)
            }
            PrimaryButton {
                isQuiet: !root.isGood
                text: root.isGood ? qsTr("Done") : qsTr("Leave it")
                onClicked: root.kiosk.startOver()
            }
        }
    }
}
