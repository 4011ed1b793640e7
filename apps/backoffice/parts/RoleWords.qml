// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.BackOffice

// What roles are called, what a kiosk shows, and what became of something that was done to a person.
QtObject {
    // In the order of the contract: customer, baker, cashier, manager, administrator, kiosk, service.
    function role(role: int): string {
        const names = [qsTr("Customer"), qsTr("Baker"), qsTr("Cashier"), qsTr("Manager"), qsTr("Administrator"), qsTr("Kiosk"), qsTr("Service")];
        return names[role];
    }
    function screen(screen: string): string {
        switch (screen) {
        case "pairing":
            return qsTr("waits to be approved");
        case "attract":
            return qsTr("nobody is there");
        case "menu":
            return qsTr("somebody is choosing");
        case "pay":
            return qsTr("somebody is about to pay");
        case "settling":
            return qsTr("an order is on its way");
        case "outcome":
            return qsTr("an order is done");
        case "account":
            return qsTr("somebody signs in");
        case "rest":
            return qsTr("the shop is closed");
        default:
            return screen;
        }
    }
    function outcome(outcome: int, told: string): string {
        switch (outcome) {
        case PersonDesk.Working:
            return qsTr("One moment…");
        case PersonDesk.ToppedUp:
            return qsTr("Done. The account holds %1 now.").arg(told);
        case PersonDesk.RoleSet:
            return qsTr("Done. It holds within five minutes; whatever PIN there was is gone.");
        case PersonDesk.PinSet:
            return qsTr("The PIN is set.");
        case PersonDesk.PasswordSet:
            return qsTr("The password is set; other sessions have ended.");
        case PersonDesk.HandedOut:
            return qsTr("It lies in %1").arg(told);
        case PersonDesk.Erased:
            return qsTr("Forgotten. Nothing leads to this person any more.");
        case PersonDesk.Registered:
            return qsTr("Registered. Now set a password or a PIN.");
        case PersonDesk.NoAmount:
            return qsTr("That is no amount.");
        case PersonDesk.NameTaken:
            return qsTr("Somebody has this name already.");
        case PersonDesk.WeakPin:
            return qsTr("A PIN has 4 to 8 digits, not all the same and not in a row.");
        case PersonDesk.WeakPassword:
            return qsTr("A password has 8 to 128 characters.");
        case PersonDesk.NotYours:
            return qsTr("Your role may not give or take this one.");
        case PersonDesk.LastAdministrator:
            return qsTr("Nobody else is administrator, so this one stays.");
        case PersonDesk.StillStaff:
            return qsTr("Whoever works here is made a customer first.");
        case PersonDesk.NotWritten:
            return qsTr("It could not be written: %1").arg(told);
        case PersonDesk.Refused:
            return qsTr("The bakery has refused it.");
        case PersonDesk.NoAnswer:
            return qsTr("The bakery did not answer. Once more: it is done once.");
        default:
            return "";
        }
    }
    function isGood(outcome: int): bool {
        return outcome <= PersonDesk.Registered;
    }
}
