// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.BackOffice
import Bakery.Theme

// What goes over the bus, in words.
QtObject {
    function sort(sort: int): string {
        switch (sort) {
        case BusMonitor.Journals:
            return qsTr("Journals");
        case BusMonitor.Events:
            return qsTr("Events");
        case BusMonitor.States:
            return qsTr("States");
        case BusMonitor.Readings:
            return qsTr("Readings");
        case BusMonitor.Requests:
            return qsTr("Requests");
        case BusMonitor.Presences:
            return qsTr("Presences");
        case BusMonitor.Violations:
            return qsTr("Violations");
        default:
            return qsTr("All");
        }
    }
    // In the order of judge.h.
    function kind(kind: int): string {
        const words = [qsTr("Journal"), qsTr("Event"), qsTr("State"), qsTr("Reading"), qsTr("Presence"), qsTr("Request"), qsTr("Request"), qsTr("Answer")];
        return kind < words.length ? words[kind] : qsTr("In no contract");
    }
    function tint(kind: int): color {
        switch (kind) {
        case 0:
            return Theme.sage;
        case 1:
            return Theme.honey;
        case 2:
            return Theme.focus;
        case 3:
        case 4:
            return Theme.outline;
        case 5:
        case 6:
        case 7:
            return Theme.crust;
        default:
            return Theme.berry;
        }
    }
}
