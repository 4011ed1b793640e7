// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// What is sold, live: off sale with one touch, and each product with everything that is known and can be changed of it.
OfficeView {
    id: root

    readonly property MenuList list: root.office.menuList
    readonly property ProductPage page: root.office.product
    readonly property SaleDesk desk: root.office.sale
    readonly property MenuOrder order: root.office.menuOrder
    readonly property Item newSheet: adding
    readonly property bool mayEdit: root.office.mayManage
    readonly property int inset: root.width < 1200 ? 20 : 32
    readonly property bool isNarrow: root.width < 1000 // a tablet shows the list, or one product
    readonly property int sideWidth: root.isNarrow ? root.width - 2 * root.inset : Math.max(560, Math.min(760, root.width * 0.46))
    property alias tab: panel.tab

    function close(): void {
        root.page.close();
    }
    function search(): void {
        words.forceActiveFocus();
    }

    isOpen: root.page.sku !== ""
    isCovered: withdrawing.visible || changingDay.visible || adding.visible

    SaleWords {
        id: saleWords
    }
    ViewHeader {
        id: header

        x: root.inset
        width: parent.width - 2 * root.inset
        office: root.office
        title: qsTr("Menu")
        caption: root.list.state === MenuList.Loaded ? qsTr("%n product(s)", "", root.list.all) + (root.list.offSale > 0 ? " · " + qsTr("%n cannot be had now", "", root.list.offSale) : "") : ""
    }
    Column {
        id: top

        x: root.LayoutMirroring.enabled ? root.width - width - root.inset : root.inset
        anchors.top: header.bottom
        anchors.topMargin: 8
        width: root.isNarrow && root.isOpen ? 0 : root.width - 2 * root.inset - (root.isOpen ? root.sideWidth + 24 : 0)
        visible: width > 0
        spacing: 12

        SaleStrip {
            width: parent.width
            visible: root.mayEdit
            desk: root.desk
            onWantsDay: changingDay.visible = true
        }
        Flow {
            width: parent.width
            spacing: 8

            OfficeButton {
                visible: root.mayEdit
                iconName: "plus"
                text: qsTr("New product…")
                onClicked: adding.begin()
            }
            Field {
                id: words

                width: 220
                implicitHeight: 48
                iconName: "search"
                label: qsTr("Find a product")
                onTextChanged: root.list.search = text
            }
            Repeater {
                model: [qsTr("All"), qsTr("Cannot be had"), qsTr("Words missing"), qsTr("Withdrawn")]

                Pill {
                    required property int index
                    required property string modelData
                    readonly property int many: [root.list.all, root.list.offSale, root.list.untranslated, root.list.withdrawn][index]

                    implicitHeight: 48
                    font.pixelSize: Theme.textSmall
                    text: modelData + " · " + Number(many).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0)
                    checked: root.list.only === index
                    onClicked: root.list.only = index
                }
            }
        }
    }
    ProductList {
        x: top.x
        anchors.top: top.bottom
        anchors.topMargin: 14
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        width: top.width
        visible: top.visible
        list: root.list
        sheet: root.office.tables.products
        words: saleWords
        order: root.office.menuOrder
        chosen: root.page.sku
        mayEdit: root.mayEdit
        onPicked: sku => root.page.open(sku)
        onWantsOff: sku => root.desk.markSoldOut(sku, SaleDesk.Closing, qsTr("Marked in the back office"))
        onWantsOn: sku => root.desk.resume(sku)
    }
    ProductPanel {
        id: panel

        x: root.LayoutMirroring.enabled ? root.inset : root.width - width - root.inset
        anchors.top: header.bottom
        anchors.topMargin: 8
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        width: root.sideWidth
        visible: root.isOpen
        page: root.page
        desk: root.desk
        list: root.list
        words: saleWords
        mayEdit: root.mayEdit
        onWantsWithdraw: withdrawing.visible = true
        onDone: root.close()
    }
    Told {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        text: saleWords.outcome(root.desk)
        isBad: root.desk.outcome >= SaleDesk.TooLate
        undo: root.desk.mayUndo ? qsTr("Undo") : ""
        onUndone: root.desk.undo()
        onDone: root.desk.forget()
    }
    Told {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 100
        text: saleWords.pageOutcome(root.page)
        isBad: root.page.outcome >= ProductPage.InThePast
        onDone: root.page.forget()
    }
    Told {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        text: saleWords.orderOutcome(root.order)
        isBad: root.order.outcome >= MenuOrder.NotAllowed
        undo: root.order.mayUndo ? qsTr("Undo") : ""
        onUndone: root.order.undo()
        onDone: root.order.forget()
    }
    NewProductSheet {
        id: adding

        anchors.fill: parent
        product: root.office.newProduct
        list: root.list
        onDone: visible = false
    }
    ConfirmSheet {
        id: withdrawing

        anchors.fill: parent
        title: qsTr("Withdraw %1?").arg(root.page.title)
        words: qsTr("It leaves the menu of every kiosk at once, its plan for the ovens goes, and nobody can order it. What was sold stays as it was. It can be sold again later.")
        wantsReason: true
        action: qsTr("Withdraw it")
        onConfirmed: reason => {
            root.page.withdraw(reason);
            visible = false;
        }
        onDone: visible = false
    }
    DaySheet {
        id: changingDay

        anchors.fill: parent
        desk: root.desk
        onDone: visible = false
    }
}
