// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.BackOffice

// What is said of products for sale, of their fields, and of what became of what was done.
QtObject {
    function standing(standing: int): string {
        switch (standing) {
        case MenuList.OnSale:
            return qsTr("For sale");
        case MenuList.SoldOut:
            return qsTr("Sold out");
        case MenuList.Paused:
            return qsTr("Paused");
        case MenuList.ShelfEmpty:
            return qsTr("Shelf empty");
        case MenuList.IsWithdrawn:
            return qsTr("Withdrawn");
        default:
            return "";
        }
    }
    function icon(standing: int): string {
        switch (standing) {
        case MenuList.OnSale:
            return "check";
        case MenuList.Paused:
            return "clock";
        case MenuList.IsWithdrawn:
            return "bin";
        default:
            return "minus";
        }
    }
    function orderOutcome(order: MenuOrder): string {
        switch (order.outcome) {
        case MenuOrder.Arranged:
            if (order.what === "")
                return qsTr("The order is as it was.");
            return qsTr("%1 has another place; kiosks show it so.").arg(order.what);
        case MenuOrder.NotAllowed:
            return qsTr("You may not do that.");
        case MenuOrder.NotReached:
            return qsTr("The bakery does not answer. Please try again.");
        case MenuOrder.Refused:
            return qsTr("The menu does not take it so.");
        default:
            return "";
        }
    }
    function field(name: string): string {
        switch (name) {
        case "name":
            return qsTr("name");
        case "price":
            return qsTr("price");
        case "shelfLifeMinutes":
            return qsTr("how long it keeps");
        case "translations":
            return qsTr("words");
        case "category":
            return qsTr("category");
        case "picture":
            return qsTr("picture");
        case "kind":
            return qsTr("kind");
        case "taxClass":
            return qsTr("tax");
        case "allergens":
            return qsTr("allergens");
        case "diets":
            return qsTr("diets");
        case "discountBeforeClosingPercent":
            return qsTr("discount");
        case "availableFrom":
            return qsTr("sold from");
        case "availableUntil":
            return qsTr("sold until");
        case "options":
            return qsTr("options");
        case "energyKilojoules":
            return qsTr("energy");
        case "cost":
            return qsTr("cost");
        case "position":
            return qsTr("place in its category");
        default:
            return name;
        }
    }
    function fields(names: var): string {
        let words = "";
        for (let i = 0; i < names.length; ++i)
            words += (i > 0 ? ", " : "") + field(names[i]);
        return words;
    }
    function change(change: int): string {
        switch (change) {
        case ProductPage.Put:
            return qsTr("changed");
        case ProductPage.WasWithdrawn:
            return qsTr("withdrawn");
        case ProductPage.PriceScheduled:
            return qsTr("a price to come");
        case ProductPage.ScheduleCancelled:
            return qsTr("a price that was to come is called off");
        case ProductPage.PriceSet:
            return qsTr("a price whose time had come");
        case ProductPage.SoldOut:
            return qsTr("sold out");
        case ProductPage.Paused:
            return qsTr("paused");
        default:
            return qsTr("for sale again");
        }
    }
    function outcome(desk: SaleDesk): string {
        switch (desk.outcome) {
        case SaleDesk.SoldOut:
            return desk.when === "" ? qsTr("%1 is sold out until you say otherwise.").arg(desk.what) : qsTr("%1 is sold out until %2.").arg(desk.what).arg(desk.when);
        case SaleDesk.Paused:
            return desk.when === "" ? qsTr("%1 is paused until you say otherwise.").arg(desk.what) : qsTr("%1 is paused until %2.").arg(desk.what).arg(desk.when);
        case SaleDesk.Resumed:
            return qsTr("%1 is for sale.").arg(desk.what);
        case SaleDesk.KiosksPaused:
            return desk.when === "" ? qsTr("No kiosk takes an order until you say otherwise.") : qsTr("No kiosk takes an order until %1.").arg(desk.when);
        case SaleDesk.KiosksResumed:
            return qsTr("The kiosks take orders.");
        case SaleDesk.OpensLate:
            return qsTr("The shop opens at %1 today.").arg(desk.when);
        case SaleDesk.ClosesEarly:
            return qsTr("The shop closes at %1 today.").arg(desk.when);
        case SaleDesk.TooLate:
            return qsTr("It is too late for this: look at how things stand now.");
        default:
            return trouble(desk.outcome === SaleDesk.NotAllowed, desk.outcome === SaleDesk.NotReached, desk.outcome === SaleDesk.Refused);
        }
    }
    function trouble(isForbidden: bool, isSilent: bool, isRefused: bool): string {
        return isForbidden ? qsTr("You may not do this.") : isSilent ? qsTr("No answer came. Look whether it has happened before you try again.") : isRefused ? qsTr("This was refused.") : "";
    }
    function pageOutcome(page: ProductPage): string {
        switch (page.outcome) {
        case ProductPage.Saved:
            return qsTr("%1 is saved.").arg(page.title);
        case ProductPage.Scheduled:
            return qsTr("The price will change by itself.");
        case ProductPage.Unscheduled:
            return qsTr("That price is called off.");
        case ProductPage.Withdrawn:
            return qsTr("%1 is withdrawn.").arg(page.title);
        case ProductPage.InThePast:
            return qsTr("This moment has passed in the shop.");
        case ProductPage.Contradicts:
            return qsTr("The product contradicts itself: %1").arg(page.problem);
        default:
            return trouble(page.outcome === ProductPage.NotAllowed, page.outcome === ProductPage.NotReached, page.outcome === ProductPage.Refused);
        }
    }
}
