// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// What is in the account, what the order costs, what is left then; and the way to pay.
Rectangle {
    id: root

    required property AccountStore account
    required property CartStore cart
    readonly property bool isTold: root.account.balance !== ""
    readonly property string told: root.isTold ? inIt.text + ": " + inIt.amount + ". " + (lack.visible ? lack.text : "") : ""

    signal wantsToPay
    signal wantsAnotherWay

    implicitHeight: column.height + 72
    radius: Theme.radiusSheet
    color: Theme.paper
    border.width: 2
    border.color: Theme.line

    Column {
        id: column

        anchors.centerIn: parent
        width: parent.width - 80
        spacing: 18

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "account"
            size: 64
            tint: Theme.crust
        }
        SumRow {
            id: inIt

            width: parent.width
            text: qsTr("In your account")
            amount: root.isTold ? root.account.balance : "…"
        }
        SumRow {
            width: parent.width
            text: qsTr("This order")
            amount: root.cart.total
        }
        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        SumRow {
            width: parent.width
            isStrong: true
            text: qsTr("Left afterwards")
            amount: root.isTold && root.cart.total !== "" ? root.account.balanceAfter(root.cart) : "…"
        }
        Words {
            id: lack

            width: parent.width
            visible: root.isTold && root.cart.total !== "" && root.account.mayLack(root.cart)
            color: Theme.berry
            font.weight: Font.DemiBold
            text: qsTr("There is less in it than the order costs. If it is not enough, nothing is charged.")
        }
        PrimaryButton {
            width: parent.width
            enabled: root.cart.isAgreed
            text: qsTr("Pay")
            detail: root.cart.total
            onClicked: root.wantsToPay()
        }
        PrimaryButton {
            width: parent.width
            height: 64
            isQuiet: true
            text: qsTr("Pay another way")
            onClicked: root.wantsAnotherWay()
        }
    }
}
