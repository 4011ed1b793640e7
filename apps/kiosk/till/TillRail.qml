// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// The pages, at the side; who is there, below.
Rectangle {
    id: root

    required property Till till
    readonly property int screen: root.till.navigation.screen

    signal wantsLanguage

    width: 124
    color: Theme.espresso

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 20
        spacing: 8

        RailButton {
            iconName: "basket"
            text: qsTr("Sell")
            checked: root.screen === TillNavigation.Sell
            onClicked: root.till.navigation.goTo(TillNavigation.Sell)
        }
        RailButton {
            iconName: "cup"
            text: qsTr("Prepare")
            waiting: root.till.toPrepare.count
            checked: root.screen === TillNavigation.Prepare
            onClicked: root.till.navigation.goTo(TillNavigation.Prepare)
        }
        RailButton {
            iconName: "cash"
            text: qsTr("Cash")
            waiting: root.till.cash.count
            checked: root.screen === TillNavigation.Cash
            onClicked: root.till.navigation.goTo(TillNavigation.Cash)
        }
        RailButton {
            iconName: "receipt"
            text: qsTr("Orders")
            checked: root.screen === TillNavigation.Orders
            onClicked: {
                root.till.orders.find("");
                root.till.navigation.goTo(TillNavigation.Orders);
            }
        }
        RailButton {
            iconName: "drawer"
            text: qsTr("Drawer")
            checked: root.screen === TillNavigation.Drawer
            onClicked: root.till.navigation.goTo(TillNavigation.Drawer)
        }
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 20
        spacing: 12

        RoundButton {
            anchors.horizontalCenter: parent.horizontalCenter
            iconName: "globe"
            label: qsTr("Language")
            onClicked: root.wantsLanguage()
        }
        RailButton {
            iconName: "account"
            text: root.till.staff.name
            Accessible.name: qsTr("%1: sign out").arg(root.till.staff.name)
            onClicked: root.till.signOut()
        }
    }
}
