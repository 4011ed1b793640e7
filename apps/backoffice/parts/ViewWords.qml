// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.BackOffice

// What views are called.
QtObject {
    function name(view: int): string {
        switch (view) {
        case OfficeNavigation.Today:
            return qsTr("Today");
        case OfficeNavigation.Ovens:
            return qsTr("Ovens");
        case OfficeNavigation.Freshness:
            return qsTr("Freshness");
        case OfficeNavigation.Orders:
            return qsTr("Orders");
        case OfficeNavigation.Menu:
            return qsTr("Menu");
        case OfficeNavigation.People:
            return qsTr("People");
        case OfficeNavigation.Reports:
            return qsTr("Reports");
        case OfficeNavigation.Bus:
            return qsTr("Bus");
        case OfficeNavigation.Health:
            return qsTr("Health");
        default:
            return "";
        }
    }
    function icon(view: int): string {
        switch (view) {
        case OfficeNavigation.Today:
            return "today";
        case OfficeNavigation.Ovens:
            return "oven";
        case OfficeNavigation.Freshness:
            return "croissant";
        case OfficeNavigation.Menu:
            return "bread";
        case OfficeNavigation.People:
            return "people";
        case OfficeNavigation.Reports:
            return "chart";
        case OfficeNavigation.Bus:
            return "bus";
        case OfficeNavigation.Health:
            return "health";
        default:
            return "receipt";
        }
    }
}
