// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.BackOffice

// What somebody has to look at, in words.
QtObject {
    function of(kind: int, what: string, detail: string): string {
        switch (kind) {
        case Alarms.NobodyLeads:
            return qsTr("%1 is not running").arg(what);
        case Alarms.Stopped:
            return qsTr("%1 has stopped reading what %2 tells").arg(what).arg(detail);
        case Alarms.DeadLetters:
            return qsTr("%1 could not handle %n message(s)", "", Number(detail)).arg(what);
        case Alarms.DiskFull:
            return qsTr("The disk of %1 is full").arg(what);
        case Alarms.OvenOut:
            return detail === "" ? qsTr("%1 is out of service").arg(what) : qsTr("%1 is out of service: %2").arg(what).arg(detail);
        default:
            return qsTr("A batch has failed: %1").arg(what);
        }
    }
}
