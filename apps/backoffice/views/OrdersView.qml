// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// Orders as they come, and one of them with every step of its way.
OfficeView {
    id: root

    readonly property OrderList orders: root.office.orders
    readonly property TableSheet sheet: root.office.tables.orders
    property bool showsExport: false
    readonly property int inset: root.width < 1200 ? 20 : 32
    readonly property bool hasPanel: root.width >= 1100 || root.isOpen // a tablet shows the list alone until one is chosen
    readonly property int sideWidth: Math.max(400, Math.min(560, root.width * 0.38))

    function close(): void {
        root.office.order.close();
    }
    function search(): void {
        number.forceActiveFocus();
    }

    isOpen: root.office.order.state !== OrderPage.Closed
    isCovered: cancelling.visible || refunding.visible

    StatusWords {
        id: words
    }
    ViewHeader {
        id: header

        x: root.inset
        width: parent.width - 2 * root.inset
        office: root.office
        title: qsTr("Orders")
        caption: qsTr("The newest first, live")
    }
    Item {
        id: filters

        x: root.LayoutMirroring.enabled ? root.width - width - root.inset : root.inset
        anchors.top: header.bottom
        anchors.topMargin: 8
        width: root.width - 2 * root.inset - (root.hasPanel ? root.sideWidth + 24 : 0)
        height: pills.height

        Flow {
            id: pills

            width: parent.width
            spacing: 8

            Field {
                id: number

                width: 264
                implicitHeight: 48
                iconName: "search"
                label: qsTr("Number or 2026-11-20")
                onTextChanged: later.restart()
                onAccepted: root.orders.number = number.text

                Timer {
                    id: later

                    interval: 250
                    onTriggered: root.orders.number = number.text
                }
            }
            Repeater {
                model: [OrderList.Any, OrderList.Placed, OrderList.Reserved, OrderList.Paid, OrderList.Completed, OrderList.Refused, OrderList.Cancelled, OrderList.Refunded]

                Pill {
                    id: pill

                    required property int modelData

                    implicitHeight: 48
                    implicitWidth: Math.max(64, contentItem.implicitWidth + 32, label.implicitWidth + 36)
                    font.pixelSize: Theme.textSmall
                    text: words.status(pill.modelData)
                    checked: root.orders.status === pill.modelData
                    onClicked: root.orders.status = pill.modelData

                    Words {
                        id: label

                        visible: false
                        font: pill.font
                        wrapMode: Text.NoWrap
                        text: pill.text
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    Rectangle {
        id: table

        x: filters.x
        anchors.top: filters.bottom
        anchors.topMargin: 14
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        width: filters.width
        radius: Theme.radiusLarge
        color: Theme.paper
        border.width: 1
        border.color: Theme.line

        TableHead {
            id: head

            x: 1
            y: 1
            width: parent.width - 2
            sheet: root.sheet
            titles: [qsTr("Number"), qsTr("Day"), qsTr("Time"), qsTr("What"), qsTr("Standing"), qsTr("Paid by"),
                qsTr("Sum"), qsTr("Paid back")]
            words: ({
                    status: [words.status(0), words.status(1), words.status(2), words.status(3), words.status(4),
                        words.status(5), words.status(6)],
                    method: [words.means(0), words.means(1), words.means(2)]
                })
            more: qsTr("All that fit, as CSV")
            onWantsMore: {
                root.showsExport = true;
                root.office.orderExport.begin();
            }
        }
        ListView {
            id: list

            anchors.fill: parent
            anchors.margins: 1
            anchors.topMargin: head.height + 1
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.sheet
            reuseItems: true
            activeFocusOnTab: true

            delegate: OrderRow {
                width: list.width
                words: words
                sheet: root.sheet
                isChosen: root.office.order.order === order
                onPicked: key => root.office.order.open(key)
            }
        }
        Nothing {
            anchors.centerIn: parent
            visible: list.count === 0
            iconName: root.orders.state === OrderList.NotAllowed ? "lock" : "receipt"
            text: root.orders.state === OrderList.NotAllowed ? qsTr("You may not see this") : root.orders.state !== OrderList.Loaded ? qsTr("Reading the orders…") : root.orders.number !== "" || root.orders.status !== OrderList.Any ? qsTr("No order fits") : qsTr("No orders yet")
        }
    }
    OrderExportCard {
        x: table.x + 16
        anchors.bottom: table.bottom
        anchors.bottomMargin: 16
        width: table.width - 32
        visible: root.showsExport && root.office.orderExport.state !== OrderExport.Idle
        exporting: root.office.orderExport
        onDone: root.showsExport = false
    }
    OrderPanel {
        x: root.LayoutMirroring.enabled ? root.inset : root.width - width - root.inset
        anchors.top: header.bottom
        anchors.topMargin: 8
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        width: root.sideWidth
        visible: root.hasPanel
        page: root.office.order
        words: words
        maySeePeople: root.office.mayManage
        maySeeOvens: root.office.navigation.offersOvens
        onDone: root.close()
        onWantsCustomer: person => root.office.openPerson(person)
        onWantsBatch: batch => root.office.openBatch(batch)
        onWantsCancel: cancelling.visible = true
        onWantsRefund: refunding.visible = true
    }
    ConfirmSheet {
        id: cancelling

        anchors.fill: parent
        title: qsTr("Cancel order %1?").arg(root.office.order.number)
        words: qsTr("Its units go back on the shelf. What was paid is given back in full. If it has been handed over by then, nothing happens.")
        action: qsTr("Cancel the order")
        onConfirmed: {
            root.office.order.cancel();
            visible = false;
        }
        onDone: visible = false
    }
    ConfirmSheet {
        id: refunding

        anchors.fill: parent
        title: qsTr("Pay back %1?").arg(root.office.order.chosenAmount)
        words: root.office.order.chosenPieces > 0 ? qsTr("%n piece(s) of order %1 come back and are not sold again. The money goes where it came from.", "", root.office.order.chosenPieces).arg(root.office.order.number) : qsTr("All that is left of order %1 comes back and is not sold again. The money goes where it came from.").arg(root.office.order.number)
        wantsReason: true
        action: qsTr("Pay back")
        onConfirmed: reason => {
            root.office.order.refund(reason);
            visible = false;
        }
        onDone: visible = false
    }
}
