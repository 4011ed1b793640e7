// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.BackOffice

// What is said of batches, plans, and what became of what was done with them.
QtObject {
    function state(state: int): string {
        switch (state) {
        case OvenBoard.Planned:
            return qsTr("Planned");
        case OvenBoard.InTheOven:
            return qsTr("In the oven");
        case OvenBoard.Baked:
            return qsTr("Done");
        case OvenBoard.Failed:
            return qsTr("Failed");
        case OvenBoard.Skipped:
            return qsTr("Skipped");
        default:
            return "";
        }
    }
    function icon(state: int): string {
        switch (state) {
        case OvenBoard.Planned:
            return "clock";
        case OvenBoard.InTheOven:
            return "flame";
        case OvenBoard.Baked:
            return "check";
        case OvenBoard.Failed:
            return "close";
        default:
            return "minus";
        }
    }
    // As production writes it down.
    function reason(reason: string): string {
        switch (reason) {
        case "burnt":
            return qsTr("burnt");
        case "power-cut":
            return qsTr("no power");
        case "other":
            return qsTr("another reason");
        case "staff":
            return qsTr("somebody said so");
        case "too-late":
            return qsTr("it was too late for it");
        case "oven-out-of-service":
            return qsTr("its oven was out of service");
        case "oven-too-small":
            return qsTr("its oven is too small");
        case "plan-removed":
            return qsTr("its plan was taken away");
        default:
            return reason;
        }
    }
    function decision(decision: int): string {
        switch (decision) {
        case OvenBoard.PlannedNow:
            return qsTr("is planned");
        case OvenBoard.EnoughOnShelf:
            return qsTr("enough on the shelf");
        case OvenBoard.WouldNotSell:
            return qsTr("would not sell in time");
        case OvenBoard.NoOven:
            return qsTr("no oven has room");
        default:
            return "";
        }
    }
    function outcome(desk: BakingDesk): string {
        switch (desk.outcome) {
        case BakingDesk.Started:
            return qsTr("%1: in the oven.").arg(desk.what);
        case BakingDesk.Skipped:
            return qsTr("%1: skipped. Its plan goes on with the next one.").arg(desk.what);
        case BakingDesk.Thrown:
            return qsTr("%1: out of the oven, and not for sale.").arg(desk.what);
        case BakingDesk.Added:
            return qsTr("%1: planned for %2.").arg(desk.what).arg(desk.when);
        case BakingDesk.Moved:
            return qsTr("%1: moved to %2.").arg(desk.what).arg(desk.when);
        case BakingDesk.TakenOut:
            return qsTr("%1 is out of service.").arg(desk.what);
        case BakingDesk.BackIn:
            return qsTr("%1 is back in service.").arg(desk.what);
        case BakingDesk.OvenFull:
            return qsTr("%1: its oven has no room before %2.").arg(desk.what).arg(desk.when);
        case BakingDesk.OvenOut:
            return qsTr("%1: no oven for it is in service.").arg(desk.what);
        case BakingDesk.TooLate:
            return qsTr("%1: too late, something else has happened to it meanwhile.").arg(desk.what);
        case BakingDesk.TooLarge:
            return qsTr("%1: so much does not fit into an oven.").arg(desk.what);
        case BakingDesk.NoRecipe:
            return qsTr("%1 has no plan: choose how it is baked.").arg(desk.what);
        case BakingDesk.NotAllowed:
            return qsTr("You may not do this.");
        case BakingDesk.NotReached:
            return qsTr("No answer came. Look whether it has happened before you try again.");
        case BakingDesk.Refused:
            return qsTr("%1: this was refused.").arg(desk.what);
        default:
            return "";
        }
    }
}
