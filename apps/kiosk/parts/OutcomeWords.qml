// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk

// Every outcome in words. About the money it says one of three things.
QtObject {
    id: root

    required property Checkout checkout
    required property string opensAt
    required property LocalForm form
    readonly property ShortageWords shortages: ShortageWords {
        shortages: root.checkout.shortages
        form: root.form
    }

    readonly property string money: root.checkout.money === Checkout.Paid ? qsTr("Paid: %1").arg(root.checkout.total)
        : root.checkout.money === Checkout.BeingReturned ? qsTr("What was charged is being returned, at the latest today")
        : root.checkout.money === Checkout.Unsure ? qsTr("Please ask at the counter whether it was paid")
        : qsTr("Nothing was charged")
    readonly property string title: {
        if (root.checkout.stage === Checkout.Sold)
            return qsTr("Thank you! Your number:");
        if (root.checkout.stage === Checkout.ToTill)
            return qsTr("Please pay at the till. Your number:");
        switch (root.checkout.why) {
        case Checkout.TooFew:
            return qsTr("There is not enough left");
        case Checkout.PriceChanged:
            return qsTr("A price has changed");
        case Checkout.CardRefused:
            return qsTr("The card was not accepted");
        case Checkout.TooLittleMoney:
            return qsTr("There is too little in the account");
        case Checkout.ShopClosed:
            return qsTr("We have just closed");
        case Checkout.NotForSale:
            return qsTr("Something is not sold right now");
        case Checkout.KiosksPaused:
            return qsTr("The kiosks are paused");
        case Checkout.NotPaidInTime:
            return qsTr("The order was let go");
        case Checkout.ShopBusy:
            return qsTr("The bakery cannot take it just now");
        default:
            return qsTr("That did not work");
        }
    }
    readonly property string text: {
        if (root.checkout.stage === Checkout.Sold)
            return root.checkout.isToPrepare ? qsTr("We are preparing it. Watch for your number at the counter.")
                                             : qsTr("It is ready for you at the counter.");
        if (root.checkout.stage === Checkout.ToTill)
            return qsTr("It is kept for you until %1.").arg(root.checkout.payBy);
        switch (root.checkout.why) {
        case Checkout.TooFew:
            return root.shortages.text;
        case Checkout.PriceChanged:
            return qsTr("You saw %1; now it is %2.").arg(root.checkout.total).arg(root.checkout.newTotal);
        case Checkout.CardRefused:
            return qsTr("Try another card, or pay in cash at the till.");
        case Checkout.TooLittleMoney:
            return qsTr("The order costs %1. Everything you picked is still here: pay another way, or top up at the till.").arg(root.checkout.total);
        case Checkout.ShopClosed:
            return root.opensAt === "" ? qsTr("Please come again.") : qsTr("Open again: %1").arg(root.opensAt);
        case Checkout.NotForSale:
            return root.checkout.notForSale === "" ? qsTr("Please look at the menu once more.")
                                                   : qsTr("Not sold right now: %1").arg(root.checkout.notForSale);
        case Checkout.KiosksPaused:
            return qsTr("Please order at the counter.");
        case Checkout.NotPaidInTime:
            return qsTr("Nobody paid for it. Everything you picked is still here.");
        default:
            return qsTr("Please try again in a moment, or order at the counter.");
        }
    }
}
