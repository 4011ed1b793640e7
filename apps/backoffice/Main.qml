// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Bakery.BackOffice
import Bakery.Theme

// The window: a view at a time beside the rail, and what may lie over it.
Window {
    id: root

    required property BackOffice office
    readonly property int view: root.office.navigation.view
    readonly property bool isWorking: root.view !== OfficeNavigation.SignIn
    readonly property Item recallSheet: freshness.recallSheet
    readonly property Item addSheet: ovens.addSheet
    property alias productTab: menu.tab
    readonly property Item eraseSheet: peopleView.eraseSheet
    readonly property Item peoplePlace: peopleView
    readonly property Item reportPlace: reports
    readonly property bool isCovered: people.visible || languages.visible || keys.visible

    minimumWidth: 960
    minimumHeight: 640
    visible: true
    color: Theme.oat
    title: root.office.shopName === "" ? qsTr("Back office") : root.office.shopName
    LayoutMirroring.enabled: root.office.form.isRightToLeft
    LayoutMirroring.childrenInherit: true

    // What Escape closes in the view that is there.
    function isOpen(): bool {
        switch (root.view) {
        case OfficeNavigation.Freshness:
            return freshness.isOpen && !freshness.isCovered;
        case OfficeNavigation.Orders:
            return orders.isOpen && !orders.isCovered;
        case OfficeNavigation.Ovens:
            return ovens.isOpen && !ovens.isCovered;
        case OfficeNavigation.Menu:
            return menu.isOpen && !menu.isCovered;
        case OfficeNavigation.People:
            return peopleView.isOpen && !peopleView.isCovered;
        case OfficeNavigation.Reports:
            return reports.isOpen && !reports.isCovered;
        default:
            return false;
        }
    }
    function closeView(): void {
        switch (root.view) {
        case OfficeNavigation.Freshness:
            return freshness.close();
        case OfficeNavigation.Orders:
            return orders.close();
        case OfficeNavigation.Ovens:
            return ovens.close();
        case OfficeNavigation.Menu:
            return menu.close();
        case OfficeNavigation.People:
            return peopleView.close();
        case OfficeNavigation.Reports:
            return reports.close();
        }
    }
    function goTo(place: int): void {
        if (root.isWorking && place < root.office.navigation.offered.length)
            root.office.navigation.goTo(root.office.navigation.offered[place]);
    }
    function closeSheets(): void {
        people.visible = false;
        languages.visible = false;
        keys.visible = false;
        signIn.focus = !root.isWorking;
    }

    SignInView {
        id: signIn

        anchors.fill: parent
        visible: !root.isWorking
        office: root.office
        onWantsLanguage: languages.visible = true
    }
    Rail {
        id: rail

        height: parent.height
        x: root.office.form.isRightToLeft ? parent.width - width : 0
        visible: root.isWorking
        isWide: root.width >= 1500
        office: root.office
        onWantsPeople: people.visible = true
        onWantsLanguage: languages.visible = true
    }
    Item {
        id: page

        x: root.office.form.isRightToLeft ? 0 : rail.width
        width: parent.width - rail.width
        height: parent.height
        visible: root.isWorking

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
            id: peopleView

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
    }
    PeopleSheet {
        id: people

        anchors.fill: parent
        office: root.office
        onChosen: name => {
            visible = false;
            root.office.signOut();
            signIn.begin(name);
        }
        onDone: root.closeSheets()
    }
    LanguageSheet {
        id: languages

        anchors.fill: parent
        form: root.office.form
        onDone: root.closeSheets()
    }
    KeysSheet {
        id: keys

        anchors.fill: parent
        onDone: root.closeSheets()
    }

    Binding {
        target: Theme
        property: "isMirrored"
        value: root.office.form.isRightToLeft
    }
    Binding {
        target: Theme
        property: "isDark"
        value: root.office.settings.isDark
    }
    Shortcut {
        sequence: "Ctrl+1"
        onActivated: root.goTo(0)
    }
    Shortcut {
        sequence: "Ctrl+2"
        onActivated: root.goTo(1)
    }
    Shortcut {
        sequence: "Ctrl+3"
        onActivated: root.goTo(2)
    }
    Shortcut {
        sequence: "Ctrl+4"
        onActivated: root.goTo(3)
    }
    Shortcut {
        sequence: "Ctrl+5"
        onActivated: root.goTo(4)
    }
    Shortcut {
        sequence: "Ctrl+N"
        enabled: root.view === OfficeNavigation.Ovens && !root.isCovered && !ovens.isCovered
        onActivated: ovens.addBatch()
    }
    Shortcut {
        sequence: "Ctrl+6"
        onActivated: root.goTo(5)
    }
    Shortcut {
        sequence: "Ctrl+7"
        onActivated: root.goTo(6)
    }
    Shortcut {
        sequence: "Ctrl+F"
        enabled: root.isWorking && (root.view === OfficeNavigation.Menu || root.office.navigation.offersOrders)
        onActivated: {
            if (root.view === OfficeNavigation.Menu)
                return menu.search();
            root.office.navigation.goTo(OfficeNavigation.Orders);
            orders.search();
        }
    }
    Shortcut {
        sequence: "Ctrl+D"
        onActivated: root.office.settings.isDark = !root.office.settings.isDark
    }
    Shortcut {
        sequence: "Ctrl+L"
        enabled: root.isWorking
        onActivated: people.visible = true
    }
    Shortcut {
        sequences: ["Ctrl+?", "Ctrl+Shift+/", "F1"]
        onActivated: keys.visible = true
    }
    Shortcut {
        sequence: "Esc"
        enabled: root.isCovered || root.isOpen()
        onActivated: root.isCovered ? root.closeSheets() : root.closeView()
    }
}
