// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// The end of a day, a step at a time: the steps at the side, and what belongs to the one that is open.
Item {
    id: root

    required property BackOffice office
    readonly property DayClosing closing: root.office.closing
    readonly property int sideWidth: Math.max(210, Math.min(280, root.width * 0.24))

    signal wantsPrint

    function stepName(step: int): string {
        switch (step) {
        case DayClosing.OpenOrders:
            return qsTr("Open orders");
        case DayClosing.Cash:
            return qsTr("Count the cash");
        case DayClosing.Waste:
            return qsTr("See the waste");
        case DayClosing.Sign:
            return qsTr("Sign");
        default:
            return qsTr("The report");
        }
    }

    Column {
        id: steps

        x: root.LayoutMirroring.enabled ? root.width - width : 0
        width: root.sideWidth
        spacing: 4

        Repeater {
            model: [DayClosing.OpenOrders, DayClosing.Cash, DayClosing.Waste, DayClosing.Sign, DayClosing.Done]

            ClosingStep {
                id: entry

                required property int modelData

                width: steps.width
                number: entry.modelData
                text: root.stepName(entry.modelData)
                isPast: entry.modelData < root.closing.step
                checked: entry.modelData === root.closing.step
                enabled: root.closing.step !== DayClosing.Done && entry.modelData !== DayClosing.Done
                onClicked: root.closing.goTo(entry.modelData)
            }
        }
    }
    Card {
        x: root.LayoutMirroring.enabled ? 0 : root.width - width
        width: root.width - root.sideWidth - 24
        height: root.height - actions.height - 16
        title: root.stepName(root.closing.step)

        ClosingOrders {
            anchors.fill: parent
            visible: root.closing.step === DayClosing.OpenOrders
            orders: root.closing.openOrders
            isTold: root.closing.isTold
            onWantsOrder: order => root.office.openOrder(order)
        }
        ClosingCash {
            anchors.fill: parent
            visible: root.closing.step === DayClosing.Cash
            drawers: root.office.drawers
        }
        ClosingWaste {
            anchors.fill: parent
            visible: root.closing.step === DayClosing.Waste
            closing: root.closing
        }
        ClosingSign {
            anchors.fill: parent
            visible: root.closing.step === DayClosing.Sign || root.closing.step === DayClosing.Done
            office: root.office
            onWantsPrint: root.wantsPrint()
        }
    }
    Row {
        id: actions

        x: root.LayoutMirroring.enabled ? 0 : root.width - width
        anchors.bottom: parent.bottom
        spacing: 12

        OfficeButton {
            text: root.closing.step === DayClosing.Done ? qsTr("Done") : qsTr("Leave it")
            onClicked: root.closing.leave()
        }
        OfficeButton {
            visible: root.closing.step > DayClosing.OpenOrders && root.closing.step !== DayClosing.Done
            text: qsTr("Back")
            onClicked: root.closing.goTo(root.closing.step - 1)
        }
        OfficeButton {
            visible: root.closing.step < DayClosing.Sign
            kind: OfficeButton.Action
            text: qsTr("Go on")
            onClicked: root.closing.goTo(root.closing.step + 1)
        }
    }
}
