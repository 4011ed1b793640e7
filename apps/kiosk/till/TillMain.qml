// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Bakery.Kiosk
import Bakery.Theme

// The till's window: a page at a time beside the rail, and what may lie over it. It says where keys go.
Window {
    id: root

    required property Till till
    property int fixedWidth: 0
    property int fixedHeight: 0
    readonly property int screen: root.till.navigation.screen
    readonly property bool isWorking: root.screen !== TillNavigation.Pairing && root.screen !== TillNavigation.SignIn
    property string cashOrder // empty: the cash is for the sale in the cart
    readonly property Item drawerPage: drawer
    readonly property bool isRefundTold: root.till.orders.givenBack !== "" || root.till.orders.refusal !== ""

    width: root.fixedWidth > 0 ? root.fixedWidth : Screen.width
    height: root.fixedHeight > 0 ? root.fixedHeight : Screen.height
    visible: true
    visibility: root.fixedWidth > 0 ? Window.Windowed : Window.FullScreen
    flags: root.fixedWidth > 0 ? Qt.Window : Qt.Window | Qt.FramelessWindowHint // some compositors grant less than the whole screen
    color: Theme.oat
    title: qsTr("Bakery till")
    LayoutMirroring.enabled: root.till.form.isRightToLeft
    LayoutMirroring.childrenInherit: true

    onIsRefundToldChanged: if (root.isRefundTold)
        approval.visible = false

    function openCash() {
        root.cashOrder = "";
        cash.open(qsTr("Cash"), root.till.cart.amount);
    }
    function closeSheets() {
        cash.visible = false;
        parked.visible = false;
        approval.visible = false;
        languages.visible = false;
        root.till.sheet.close();
    }

    PairingPage {
        anchors.fill: parent
        visible: root.screen === TillNavigation.Pairing
        code: root.till.pairingCode
        isConnected: root.till.isConnected
    }
    SignInPage {
        id: signIn

        anchors.fill: parent
        visible: root.screen === TillNavigation.SignIn
        till: root.till
        onWantsLanguage: languages.visible = true
    }
    TillRail {
        id: rail

        height: parent.height
        anchors.left: parent.left
        visible: root.isWorking
        till: root.till
        onWantsLanguage: languages.visible = true
    }
    Item {
        id: page

        anchors.left: rail.right
        anchors.right: parent.right
        height: parent.height
        visible: root.isWorking

        SellPage {
            anchors.fill: parent
            visible: root.screen === TillNavigation.Sell
            till: root.till
            onWantsCash: root.openCash()
            onWantsParked: parked.visible = true
        }
        PreparePage {
            anchors.fill: parent
            visible: root.screen === TillNavigation.Prepare
            till: root.till
        }
        CashPage {
            anchors.fill: parent
            visible: root.screen === TillNavigation.Cash
            till: root.till
            onWantsCash: (order, number, amount) => {
                root.cashOrder = order;
                cash.open(qsTr("Cash for %1").arg(number), amount);
            }
        }
        OrdersPage {
            anchors.fill: parent
            visible: root.screen === TillNavigation.Orders
            till: root.till
            onWantsRefund: approval.open()
        }
        DrawerPage {
            id: drawer

            anchors.fill: parent
            visible: root.screen === TillNavigation.Drawer
            till: root.till
        }
    }
    SheetOfProduct {
        anchors.fill: parent
        visible: root.isWorking && root.till.sheet.sku !== ""
        sheet: root.till.sheet
        onAdded: {
            root.till.cart.addFrom(root.till.sheet);
            root.till.sheet.close();
        }
        onDone: root.till.sheet.close()
    }
    ParkedSheet {
        id: parked

        anchors.fill: parent
        visible: false
        till: root.till
        onDone: visible = false
    }
    CashSheet {
        id: cash

        anchors.fill: parent
        visible: false
        given: root.till.amount
        form: root.till.form
        onConfirmed: given => {
            visible = false;
            if (root.cashOrder === "")
                root.till.sale.payInCash(given);
            else
                root.till.cash.take(root.cashOrder, given);
        }
        onDone: visible = false
    }
    ApprovalSheet {
        id: approval

        anchors.fill: parent
        visible: false
        till: root.till
        onApproved: root.till.refund()
        onDone: visible = false
    }
    SaleSheet {
        id: sale

        anchors.fill: parent
        visible: root.isWorking && root.till.sale.stage !== Sale.Open
        till: root.till
    }
    LanguageSheet {
        id: languages

        anchors.fill: parent
        visible: false
        form: root.till.form
        onDone: visible = false
    }

    Binding {
        target: Theme
        property: "isMirrored"
        value: root.till.form.isRightToLeft
    }
    Binding {
        target: root.till
        property: "field"
        value: {
            if (approval.visible)
                return approval.wantsPin ? Till.Pin : Till.Name;
            if (root.screen === TillNavigation.SignIn)
                return signIn.wantsPin ? Till.Pin : Till.Name;
            if (!root.isWorking || sale.visible || languages.visible || parked.visible)
                return Till.Nothing;
            if (cash.visible)
                return Till.Amount;
            if (root.screen === TillNavigation.Drawer)
                return drawer.wantsReason ? Till.Reason : Till.Amount;
            return Till.Search;
        }
    }
    Connections {
        target: root.till

        function onEntered() {
            if (approval.visible)
                approval.confirm();
            else if (root.screen === TillNavigation.SignIn && !signIn.wantsPin)
                signIn.wantsPin = true;
            else if (root.screen === TillNavigation.SignIn)
                root.till.signIn();
            else if (sale.visible)
                sale.leave();
            else if (cash.visible)
                cash.confirm();
            else if (root.screen === TillNavigation.Drawer)
                drawer.confirm();
        }
        function onEscaped() {
            root.closeSheets();
            root.till.search.clear();
        }
    }
    Connections {
        target: root.till.navigation

        function onScreenChanged() {
            root.closeSheets();
        }
    }
}
