// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.BackOffice

// The views, of which one is there, and what keys do in it.
Item {
    id: root

    required property BackOffice office
    readonly property int view: root.office.navigation.view
    readonly property bool canAddBatch: root.view === OfficeNavigation.Ovens && !ovens.isCovered
    readonly property bool canSearch: root.view === OfficeNavigation.Menu || root.view === OfficeNavigation.Bus
        || root.office.navigation.offersOrders

    // What the pictures of them bring about without a finger.
    readonly property Item recallSheet: freshness.recallSheet
    readonly property Item addSheet: ovens.addSheet
    readonly property Item eraseSheet: people.eraseSheet
    readonly property Item peopleView: people
    readonly property Item reportsView: reports
    readonly property Item healthView: health
    property alias productTab: menu.tab

    function addBatch(): void {
        ovens.addBatch();
    }
    function search(): void {
        if (root.view === OfficeNavigation.Menu)
            return menu.search();
        if (root.view === OfficeNavigation.Bus)
            return bus.search();
        root.office.navigation.goTo(OfficeNavigation.Orders);
        orders.search();
    }
    // What Escape closes.
    function isOpen(): bool {
        switch (root.view) {
        case OfficeNavigation.Ovens:
            return ovens.isOpen && !ovens.isCovered;
        case OfficeNavigation.Freshness:
            return freshness.isOpen && !freshness.isCovered;
        case OfficeNavigation.Menu:
            return menu.isOpen && !menu.isCovered;
        case OfficeNavigation.Orders:
            return orders.isOpen && !orders.isCovered;
        case OfficeNavigation.People:
            return people.isOpen && !people.isCovered;
        case OfficeNavigation.Reports:
            return reports.isOpen && !reports.isCovered;
        case OfficeNavigation.Bus:
            return bus.isOpen && !bus.isCovered;
        case OfficeNavigation.Health:
            return health.isOpen && !health.isCovered;
        default:
            return false;
        }
    }
    function close(): void {
        switch (root.view) {
        case OfficeNavigation.Ovens:
            return ovens.close();
        case OfficeNavigation.Freshness:
            return freshness.close();
        case OfficeNavigation.Menu:
            return menu.close();
        case OfficeNavigation.Orders:
            return orders.close();
        case OfficeNavigation.People:
            return people.close();
        case OfficeNavigation.Reports:
            return reports.close();
        case OfficeNavigation.Bus:
            return bus.close();
        case OfficeNavigation.Health:
            return health.close();
        }
    }

    TodayView {
        anchors.fill: parent
        visible: root.view === OfficeNavigation.Today
        office: root.office
    }
    OvensView {
        id: ovens

        anchors.fill: parent
        visible: root.view === OfficeNavigation.Ovens
        office: root.office
    }
    FreshnessView {
        id: freshness

        anchors.fill: parent
        visible: root.view === OfficeNavigation.Freshness
        office: root.office
    }
    MenuView {
        id: menu

        anchors.fill: parent
        visible: root.view === OfficeNavigation.Menu
        office: root.office
    }
    OrdersView {
        id: orders

        anchors.fill: parent
        visible: root.view === OfficeNavigation.Orders
        office: root.office
    }
    PeopleView {
        id: people

        anchors.fill: parent
        visible: root.view === OfficeNavigation.People
        office: root.office
    }
    ReportsView {
        id: reports

        anchors.fill: parent
        visible: root.view === OfficeNavigation.Reports
        office: root.office
    }
    BusView {
        id: bus

        anchors.fill: parent
        visible: root.view === OfficeNavigation.Bus
        office: root.office
    }
    HealthView {
        id: health

        anchors.fill: parent
        visible: root.view === OfficeNavigation.Health
        office: root.office
    }
}
