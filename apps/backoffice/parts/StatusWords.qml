// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.BackOffice
import Bakery.Theme

// What the standing of an order, its steps and what it waits for are called.
QtObject {
    function status(status: int): string {
        switch (status) {
        case OrderList.Placed:
            return qsTr("Placed");
        case OrderList.Refused:
            return qsTr("Not enough");
        case OrderList.Reserved:
            return qsTr("Reserved");
        case OrderList.Paid:
            return qsTr("Paid");
        case OrderList.Completed:
            return qsTr("Sold");
        case OrderList.Cancelled:
            return qsTr("Cancelled");
        case OrderList.Refunded:
            return qsTr("Paid back");
        default:
            return qsTr("All");
        }
    }
    function icon(status: int): string {
        switch (status) {
        case OrderList.Completed:
            return "check";
        case OrderList.Refused:
        case OrderList.Cancelled:
            return "close";
        case OrderList.Refunded:
            return "undo";
        default:
            return "clock";
        }
    }
    function tint(status: int): color {
        switch (status) {
        case OrderList.Completed:
            return Theme.sage;
        case OrderList.Refused:
        case OrderList.Cancelled:
            return Theme.berry;
        case OrderList.Refunded:
            return Theme.inkSoft;
        default:
            return Theme.isDark ? Theme.honey : Theme.crust;
        }
    }
    function means(method: int): string {
        return method === OrderList.Cash ? qsTr("Cash") : method === OrderList.Card ? qsTr("Card") : qsTr("Account");
    }
    function step(event: string): string {
        switch (event) {
        case "OrderPlaced":
            return qsTr("Ordered");
        case "StockReserved":
            return qsTr("Units reserved");
        case "StockRejected":
            return qsTr("Not enough on the shelf");
        case "PaymentAwaited":
            return qsTr("Waiting for somebody to pay");
        case "PaymentTaken":
            return qsTr("Paid");
        case "PaymentRefused":
            return qsTr("Payment refused");
        case "OrderCancelRequested":
            return qsTr("Cancellation asked for");
        case "StockReleased":
            return qsTr("Units back on the shelf");
        case "HandOverImpossible":
            return qsTr("Could not be handed over");
        case "ItemsHandedOver":
            return qsTr("Handed over");
        case "OrderCompleted":
            return qsTr("Sold");
        case "OrderRefused":
            return qsTr("Refused");
        case "OrderCancelled":
            return qsTr("Cancelled");
        case "OrderReady":
            return qsTr("Ready to fetch");
        case "OrderCollected":
            return qsTr("Fetched");
        case "RefundRequested":
            return qsTr("Refund asked for");
        case "PaymentRefunded":
            return qsTr("Money given back");
        case "UnitsReturned":
            return qsTr("Units booked as returned");
        case "OrderRefunded":
            return qsTr("Paid back");
        default:
            return event;
        }
    }
    function waiting(what: int): string {
        switch (what) {
        case OrderPage.Stock:
            return qsTr("Waits for inventory to reserve its units");
        case OrderPage.Payment:
            return qsTr("Waits for the payment");
        case OrderPage.HandOver:
            return qsTr("Waits for inventory to hand over");
        case OrderPage.Release:
            return qsTr("Waits for inventory to release its units");
        case OrderPage.MoneyBack:
            return qsTr("Waits for the bank to give the money back");
        case OrderPage.Bookkeeping:
            return qsTr("Waits for orders to write it down");
        default:
            return "";
        }
    }
    function isTrouble(event: string): bool {
        switch (event) {
        case "StockRejected":
        case "PaymentRefused":
        case "HandOverImpossible":
        case "OrderRefused":
        case "OrderCancelled":
            return true;
        default:
            return false;
        }
    }
}
