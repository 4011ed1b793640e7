// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// A sale on its way and how it ended: what the customer gets back, the number, the receipt.
Rectangle {
    id: root

    required property Till till
    readonly property Sale sale: root.till.sale
    readonly property bool isSold: root.sale.stage === Sale.Sold
    readonly property bool isRefused: root.sale.stage === Sale.Refused
    property bool wantsReceipt: false
    readonly property string reason: {
        switch (root.sale.refusal) {
        case "insufficient-stock":
            return shortages.text;
        case "price-changed":
            return qsTr("A price has changed. The cart shows the new one.");
        case "payment-refused":
            return qsTr("The card was not accepted.");
        case "shop-closed":
            return qsTr("The shop is closed.");
        case "not-for-sale":
            return qsTr("Something in it is not sold right now.");
        case "order-cancelled":
            return qsTr("It was let go. What was paid goes back.");
        case "not-allowed":
            return qsTr("You may not sell. Somebody else has to sign in.");
        default:
            return qsTr("The shop has not taken it (%1).").arg(root.sale.refusal);
        }
    }

    function leave() {
        if (root.isSold || root.isRefused)
            root.sale.next();
    }

    color: Theme.shade
    onVisibleChanged: root.wantsReceipt = false

    ShortageWords {
        id: shortages

        shortages: root.sale.shortages
        form: root.till.form
    }

    MouseArea {
        anchors.fill: parent
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(root.width - 80, root.wantsReceipt ? 1100 : 760)
        height: Math.min(root.height - 60, 660)
        radius: Theme.radiusSheet
        color: Theme.paper

        Column {
            id: told

            anchors.left: parent.left
            anchors.leftMargin: 40
            anchors.top: parent.top
            anchors.topMargin: 40
            width: root.wantsReceipt ? parent.width * 0.52 - 60 : parent.width - 80
            spacing: 18

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: root.isSold ? "check" : root.isRefused ? "info" : root.sale.stage === Sale.Paying ? "card" : "clock"
                size: 72
                tint: root.isSold ? Theme.sage : root.isRefused ? Theme.berry : Theme.crust
            }
            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                isHeading: true
                font.pixelSize: Theme.title
                text: {
                    switch (root.sale.stage) {
                    case Sale.Paying:
                        return qsTr("The terminal waits for the card");
                    case Sale.Unsure:
                        return qsTr("Asking what became of it…");
                    case Sale.Sold:
                        return root.sale.isInCash ? qsTr("Change") : qsTr("Paid");
                    case Sale.Refused:
                        return qsTr("Not sold");
                    default:
                        return qsTr("One moment…");
                    }
                }
            }
            Words {
                width: parent.width
                visible: root.isSold && root.sale.isInCash
                horizontalAlignment: Text.AlignHCenter
                isHeading: true
                font.pixelSize: 110
                color: Theme.sage
                text: root.sale.change
            }
            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Theme.textLarge
                color: Theme.inkSoft
                text: {
                    if (root.isRefused)
                        return root.reason;
                    if (root.sale.stage === Sale.Unsure)
                        return qsTr("Do not take the money again.");
                    return root.isSold && root.sale.isInCash ? qsTr("%1 given for %2").arg(root.sale.given).arg(root.sale.total) : root.sale.total;
                }
            }
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: root.sale.number !== "" && !root.isRefused
                width: number.implicitWidth + 56
                height: 64
                radius: 32
                color: Theme.sand

                Words {
                    id: number

                    anchors.centerIn: parent
                    wrapMode: Text.NoWrap
                    font.pixelSize: Theme.heading
                    font.weight: Font.DemiBold
                    text: root.sale.isToPrepare ? qsTr("Number %1 · to be prepared").arg(root.sale.number) : qsTr("Number %1").arg(root.sale.number)
                }
            }
        }
        PrintButton {
            anchors.horizontalCenter: told.horizontalCenter
            anchors.bottom: actions.top
            anchors.bottomMargin: 24
            width: Math.min(320, told.width)
            visible: root.isSold && root.wantsReceipt && root.till.printer.isThere
            isThere: root.till.printer.isThere
            printing: root.till.printer.state
            onWanted: root.till.printReceipt()
        }
        Words {
            anchors.left: told.left
            anchors.bottom: actions.top
            anchors.bottomMargin: 24
            width: told.width
            visible: root.isSold && !root.wantsReceipt && root.sale.isInCash && root.till.lock.isStuck
            horizontalAlignment: Text.AlignHCenter
            color: Theme.berry
            font.weight: Font.DemiBold
            text: qsTr("The drawer did not open. Its key opens it.")
        }
        ReceiptView {
            anchors.right: parent.right
            anchors.rightMargin: 40
            anchors.top: parent.top
            anchors.topMargin: 40
            anchors.bottom: actions.top
            anchors.bottomMargin: 24
            width: parent.width * 0.46
            visible: root.wantsReceipt && root.isSold
            shopName: root.till.shopName
            sale: root.sale
        }
        Row {
            id: actions

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 36
            spacing: 14

            PrimaryButton {
                visible: root.isSold
                isQuiet: true
                iconName: "receipt"
                text: qsTr("Receipt")
                onClicked: root.wantsReceipt = !root.wantsReceipt
            }
            PrimaryButton {
                visible: root.isSold
                text: qsTr("Next customer")
                onClicked: root.sale.next()
            }
            PrimaryButton {
                visible: root.isRefused
                text: qsTr("Back to the sale")
                onClicked: root.sale.next()
            }
            PrimaryButton {
                visible: root.sale.stage === Sale.Paying
                isQuiet: true
                text: qsTr("Cancel")
                onClicked: root.sale.cancel()
            }
            PrimaryButton {
                visible: root.sale.stage === Sale.Unsure && root.sale.begunBy !== root.till.staff.name
                isQuiet: true
                text: qsTr("Set that sale aside")
                onClicked: root.sale.setAside()
            }
        }
    }
}
