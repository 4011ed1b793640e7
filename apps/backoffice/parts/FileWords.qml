// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.BackOffice

// What became of a report that was taken along.
QtObject {
    function outcome(state: int, where: string): string {
        switch (state) {
        case ReportFiles.Working:
            return qsTr("One moment…");
        case ReportFiles.Kept:
            return qsTr("It lies in %1").arg(where);
        case ReportFiles.Copied:
            return qsTr("Copied: a spreadsheet takes it.");
        case ReportFiles.Printed:
            return qsTr("%1 has it.").arg(where);
        case ReportFiles.NotPrinted:
            return qsTr("The printer does not answer.");
        case ReportFiles.Failed:
            return qsTr("It could not be written: %1").arg(where);
        default:
            return "";
        }
    }
    function isGood(state: int): bool {
        return state !== ReportFiles.Failed && state !== ReportFiles.NotPrinted;
    }
}
