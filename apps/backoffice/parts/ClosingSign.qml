// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// The signature closes the shop; then the day's figures, and its report to take along.
Item {
    id: root

    required property BackOffice office
    readonly property DayClosing closing: root.office.closing
    readonly property bool isDone: root.closing.step === DayClosing.Done
    readonly property bool maySign: root.closing.hasHours && (root.closing.state === DayClosing.Open || root.closing.state === DayClosing.NoAnswer || root.closing.state === DayClosing.Refused)

    signal wantsPrint

    FileWords {
        id: fileWords
    }
    Column {
        width: Math.min(parent.width, 640)
        spacing: 16

        Words {
            width: parent.width
            isHeading: true
            font.pixelSize: Theme.title
            text: root.isDone ? root.closing.takings : qsTr("%n order(s), %1", "", root.closing.orders).arg(root.closing.takings)
        }
        Words {
            width: parent.width
            color: root.closing.state === DayClosing.Refused || root.closing.state === DayClosing.NoAnswer ? Theme.berry : Theme.inkSoft
            text: {
                if (root.isDone)
                    return qsTr("The day is closed: %n order(s), less what was paid back. Nothing changes it any more.", "", root.closing.orders);
                if (!root.closing.hasHours)
                    return qsTr("This shop has no opening hours, so its days end by themselves at midnight. There is nothing to sign; the report is ready.");
                switch (root.closing.state) {
                case DayClosing.Closed:
                    return qsTr("The day is closed.");
                case DayClosing.Settling:
                    return qsTr("The shop is closed. The last orders are settled and the shelf is added up; that takes a moment.");
                case DayClosing.Signing:
                    return qsTr("One moment…");
                case DayClosing.NotOpenYet:
                    return qsTr("The shop is not open: there is no day to close.");
                case DayClosing.Refused:
                    return qsTr("The bakery has refused it: that time is not within the hours of the day.");
                case DayClosing.NoAnswer:
                    return qsTr("The bakery did not answer. Sign once more: the day is closed once.");
                default:
                    return qsTr("With your signature the shop closes now, not at %1. Kiosks stop taking orders at once. Nothing opens this day again.").arg(root.closing.closesAt);
                }
            }
        }
        Field {
            id: reason

            width: parent.width
            visible: root.maySign
            label: qsTr("Why now? It is written down with your name.")
            maximumLength: 200
        }
        OfficeButton {
            visible: root.maySign
            height: 56
            kind: OfficeButton.Action
            iconName: "check"
            enabled: reason.text.trim() !== ""
            text: qsTr("Sign as %1 and close").arg(root.office.staff.name)
            onClicked: root.closing.sign(reason.text)
        }
        Row {
            visible: root.isDone || !root.closing.hasHours
            spacing: 12

            OfficeButton {
                enabled: root.office.files.state !== ReportFiles.Working
                text: qsTr("PDF")
                onClicked: root.office.files.keepPdf()
            }
            OfficeButton {
                enabled: root.office.files.state !== ReportFiles.Working
                text: qsTr("CSV")
                onClicked: root.office.files.keepCsv()
            }
            OfficeButton {
                enabled: root.office.files.state !== ReportFiles.Working
                text: qsTr("Print…")
                onClicked: root.wantsPrint()
            }
        }
        Words {
            width: parent.width
            visible: text !== ""
            color: fileWords.isGood(root.office.files.state) ? Theme.sage : Theme.berry
            font.weight: Font.DemiBold
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            text: fileWords.outcome(root.office.files.state, root.office.files.where)
        }
    }
}
