// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice

// What the palette offers of this window, in its words, and what happens when it is taken. Alarms are told on the
// desktop from here as well.
Item {
    id: root

    required property BackOffice office

    signal wantsLanguage
    signal wantsPeople
    signal wantsKeys

    function offer(): void {
        const palette = root.office.palette;
        palette.begin();
        for (const view of root.office.navigation.offered)
            palette.offer(CommandPalette.View, String(view), views.name(view), views.icon(view), "");
        if (root.office.order.state === OrderPage.Open && root.office.navigation.offered.indexOf(OfficeNavigation.Bus) >= 0)
            palette.offer(CommandPalette.Action, "follow", qsTr("Follow %1 on the bus").arg(root.office.order.number), "bus", "");
        palette.offer(CommandPalette.Action, "dark", root.office.settings.isDark ? qsTr("Light colours") : qsTr("Dark colours"), "moon", "Ctrl+D");
        palette.offer(CommandPalette.Action, "language", qsTr("Another language"), "globe", "");
        palette.offer(CommandPalette.Action, "people", qsTr("Leave, or somebody else"), "account", "Ctrl+L");
        palette.offer(CommandPalette.Action, "keys", qsTr("What keys do"), "keypad", "Ctrl+?");
    }
    function run(kind: int, key: string): void {
        switch (kind) {
        case CommandPalette.View:
            root.office.navigation.goTo(Number(key));
            break;
        case CommandPalette.Product:
            root.office.openProduct(key);
            break;
        case CommandPalette.Order:
            root.office.openOrder(key);
            break;
        case CommandPalette.OrderNumber:
            root.office.searchOrder(key);
            break;
        default:
            root.act(key);
        }
    }
    function act(key: string): void {
        if (key === "follow") {
            root.office.navigation.goTo(OfficeNavigation.Bus);
            root.office.bus.follow(root.office.order.order);
        } else if (key === "dark")
            root.office.settings.isDark = !root.office.settings.isDark;
        else if (key === "language")
            root.wantsLanguage();
        else if (key === "people")
            root.wantsPeople();
        else
            root.wantsKeys();
    }

    ViewWords {
        id: views
    }
    AlarmWords {
        id: alarms
    }
    Connections {
        target: root.office.notices

        function onRaised(kind: int, what: string, detail: string): void {
            root.office.notifier.say(String(kind), root.office.siteName === "" ? qsTr("Back office") : root.office.siteName, alarms.of(kind, what, detail), qsTr("Show it"));
        }
    }
    Connections {
        target: root.office.notifier

        function onTouched(key: string): void {
            root.office.goToAlarm(Number(key));
            root.Window.window.raise();
            root.Window.window.requestActivate();
        }
    }
}
