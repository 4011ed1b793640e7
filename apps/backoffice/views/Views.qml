// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls

// The views, of which one is there, and what keys do in it.
Item {
    id: root

    required property BackOffice office
    readonly property int view: root.office.navigation.view
    readonly property OfficeView shown: {
        switch (root.view) {
        case OfficeNavigation.Today:
            return today.made as OfficeView;
        case OfficeNavigation.Ovens:
            return ovens.made as OfficeView;
        case OfficeNavigation.Freshness:
            return freshness.made as OfficeView;
        case OfficeNavigation.Menu:
            return menu.made as OfficeView;
        case OfficeNavigation.Orders:
            return orders.made as OfficeView;
        case OfficeNavigation.People:
            return people.made as OfficeView;
        case OfficeNavigation.Reports:
            return reports.made as OfficeView;
        case OfficeNavigation.Bus:
            return bus.made as OfficeView;
        case OfficeNavigation.Health:
            return health.made as OfficeView;
        default:
            return null;
        }
    }
    readonly property bool canAddBatch: root.view === OfficeNavigation.Ovens && root.shown !== null && !root.shown.isCovered
    readonly property bool canSearch: root.view === OfficeNavigation.Menu || root.view === OfficeNavigation.Bus
        || root.office.navigation.offersOrders

    function addBatch(): void {
        root.shown.addBatch();
    }
    function search(): void {
        if (root.view !== OfficeNavigation.Menu && root.view !== OfficeNavigation.Bus)
            root.office.navigation.goTo(OfficeNavigation.Orders);
        root.shown.search();
    }
    // What Escape closes.
    function isOpen(): bool {
        return root.shown !== null && root.shown.isOpen && !root.shown.isCovered;
    }
    function close(): void {
        root.shown.close();
    }

    Later {
        id: today

        anchors.fill: parent
        isShown: root.view === OfficeNavigation.Today
        content: TodayView {
            office: root.office
        }
    }
    Later {
        id: ovens

        anchors.fill: parent
        isShown: root.view === OfficeNavigation.Ovens
        content: OvensView {
            office: root.office
        }
    }
    Later {
        id: freshness

        anchors.fill: parent
        isShown: root.view === OfficeNavigation.Freshness
        content: FreshnessView {
            office: root.office
        }
    }
    Later {
        id: menu

        anchors.fill: parent
        isShown: root.view === OfficeNavigation.Menu
        content: MenuView {
            office: root.office
        }
    }
    Later {
        id: orders

        anchors.fill: parent
        isShown: root.view === OfficeNavigation.Orders
        content: OrdersView {
            office: root.office
        }
    }
    Later {
        id: people

        anchors.fill: parent
        isShown: root.view === OfficeNavigation.People
        content: PeopleView {
            office: root.office
        }
    }
    Later {
        id: reports

        anchors.fill: parent
        isShown: root.view === OfficeNavigation.Reports
        content: ReportsView {
            office: root.office
        }
    }
    Later {
        id: bus

        anchors.fill: parent
        isShown: root.view === OfficeNavigation.Bus
        content: BusView {
            office: root.office
        }
    }
    Later {
        id: health

        anchors.fill: parent
        isShown: root.view === OfficeNavigation.Health
        content: HealthView {
            office: root.office
        }
    }
}
