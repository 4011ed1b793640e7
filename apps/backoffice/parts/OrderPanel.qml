// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// One order: what it is, every step of its way, what it waits for, and what may be done with it.
Rectangle {
    id: root

    required property OrderPage page
    required property StatusWords words
    readonly property bool isThere: root.page.state === OrderPage.Open
    readonly property string waiting: root.words.waiting(root.page.waitsFor)

    required property bool maySeePeople
    required property bool maySeeOvens

    signal done
    signal wantsCustomer(string person)
    signal wantsBatch(string batch)
    signal wantsCancel
    signal wantsRefund

    radius: Theme.radiusLarge
    color: Theme.paper
    border.width: 1
    border.color: Theme.line

    Nothing {
        anchors.centerIn: parent
        visible: !root.isThere
        iconName: root.page.state === OrderPage.Unknown ? "warning" : "receipt"
        text: root.page.state === OrderPage.Loading ? qsTr("Reading the order…") : root.page.state === OrderPage.Unknown ? qsTr("There is no such order") : root.page.state === OrderPage.NotReached ? qsTr("The bakery does not answer") : qsTr("Choose an order")
        detail: root.page.state === OrderPage.Closed ? qsTr("Every step of its way is shown here: when, by which service, and how long it took.") : ""
    }
    Item {
        id: head

        x: 24
        y: 18
        width: parent.width - 48
        height: 76
        visible: root.isThere

        Words {
            id: number

            x: root.LayoutMirroring.enabled ? parent.width - width : 0
            isHeading: true
            font.pixelSize: Theme.title
            wrapMode: Text.NoWrap
            text: root.page.number
        }
        Words {
            x: root.LayoutMirroring.enabled ? parent.width - width : 0
            anchors.top: number.bottom
            color: Theme.inkSoft
            font.pixelSize: Theme.textSmall
            wrapMode: Text.NoWrap
            text: root.page.time + " · " + root.words.means(root.page.method)
        }
        Row {
            anchors.left: number.right
            anchors.leftMargin: 18
            anchors.verticalCenter: number.verticalCenter
            spacing: 8

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.words.icon(root.page.status)
                size: 20
                tint: root.words.tint(root.page.status)
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                color: root.words.tint(root.page.status)
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                text: root.words.status(root.page.status)
            }
        }
        RoundButton {
            x: root.LayoutMirroring.enabled ? 0 : parent.width - width
            width: 48
            height: 48
            iconName: "close"
            label: qsTr("Close")
            onClicked: root.done()
        }
    }
    Flickable {
        x: 24
        anchors.top: head.bottom
        anchors.topMargin: 10
        anchors.bottom: actions.top
        anchors.bottomMargin: 10
        width: parent.width - 48
        visible: root.isThere
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: column.height

        Column {
            id: column

            width: parent.width

            Repeater {
                model: root.page.lineCount

                OrderLine {
                    width: column.width
                    page: root.page
                }
            }
            Fact {
                width: parent.width
                implicitHeight: 48
                label: qsTr("Total")
                value: root.page.total
            }
            Fact {
                width: parent.width
                visible: root.page.refunded !== ""
                label: qsTr("Paid back")
                value: "−" + root.page.refunded
            }
            Fact {
                width: parent.width
                visible: root.page.reason !== ""
                label: qsTr("Why")
                value: root.page.reason
            }
            OrderOrigin {
                width: parent.width
                page: root.page
                maySeePeople: root.maySeePeople
                maySeeOvens: root.maySeeOvens
                onWantsCustomer: person => root.wantsCustomer(person)
                onWantsBatch: batch => root.wantsBatch(batch)
            }
            Words {
                width: parent.width
                topPadding: 24
                bottomPadding: 12
                isHeading: true
                font.pixelSize: Theme.textLarge
                text: qsTr("Its way")
            }
            Words {
                width: parent.width
                visible: !root.page.isWhole
                bottomPadding: 12
                color: Theme.inkSoft
                font.pixelSize: Theme.textSmall
                text: qsTr("It began before this screen was opened. What orders knows of it stands above; steps are shown from then on.")
            }
            Repeater {
                id: steps

                model: root.page

                StepRow {
                    width: column.width
                    words: root.words
                    isLast: index === steps.count - 1 && root.waiting === ""
                }
            }
            Item {
                width: parent.width
                height: 52
                visible: root.waiting !== ""

                Rectangle {
                    id: dot

                    x: root.LayoutMirroring.enabled ? parent.width - width : 0
                    y: 8
                    width: 22
                    height: 22
                    radius: 11
                    color: Theme.paper
                    border.width: 3
                    border.color: Theme.honey
                }
                Words {
                    anchors.left: dot.right
                    anchors.leftMargin: 14
                    anchors.right: parent.right
                    anchors.verticalCenter: dot.verticalCenter
                    font.weight: Font.DemiBold
                    text: root.waiting
                }
            }
        }
    }
    Column {
        id: actions

        x: 24
        anchors.bottom: parent.bottom
        anchors.bottomMargin: visible ? 20 : 0
        width: parent.width - 48
        spacing: 10
        visible: root.isThere

        Words {
            width: parent.width
            visible: text !== ""
            font.weight: Font.DemiBold
            color: root.page.outcome === OrderPage.TooLate || root.page.outcome === OrderPage.NoAnswer ? Theme.berry : Theme.sage
            text: {
                switch (root.page.outcome) {
                case OrderPage.Working:
                    return qsTr("One moment…");
                case OrderPage.Cancelled:
                    return qsTr("It is cancelled.");
                case OrderPage.PaidBack:
                    return qsTr("%1 was paid back.").arg(root.page.givenBack);
                case OrderPage.TooLate:
                    return qsTr("The order does not allow this any more.");
                case OrderPage.NoAnswer:
                    return qsTr("The bakery has not said whether it was done. The steps above will show it.");
                default:
                    return "";
                }
            }
        }
        Row {
            width: parent.width
            spacing: 12

            OfficeButton {
                visible: root.page.mayCancel
                iconName: "close"
                text: qsTr("Cancel it…")
                onClicked: root.wantsCancel()
            }
            OfficeButton {
                visible: root.page.mayRefund
                iconName: "undo"
                text: root.page.chosenPieces > 0 ? qsTr("Pay back %1…").arg(root.page.chosenAmount) : qsTr("Pay all back…")
                onClicked: root.wantsRefund()
            }
        }
    }
}
