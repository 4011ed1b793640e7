// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// What the customer takes, and how it is paid.
Rectangle {
    id: root

    required property Till till
    readonly property CartStore cart: root.till.cart

    signal wantsCash
    signal wantsParked

    color: Theme.paper

    Rectangle {
        width: 1
        height: parent.height
        color: Theme.line
    }
    Row {
        id: serving

        x: 20
        y: 20
        width: parent.width - 40
        spacing: 10

        Pill {
            width: (parent.width - 10) / 2
            iconName: "take-away"
            text: qsTr("Take away")
            checked: !root.cart.isHere
            onClicked: root.cart.isHere = false
        }
        Pill {
            width: (parent.width - 10) / 2
            iconName: "here"
            text: qsTr("Eat here")
            checked: root.cart.isHere
            onClicked: root.cart.isHere = true
        }
    }
    ListView {
        id: lines

        anchors.top: serving.bottom
        anchors.topMargin: 8
        anchors.bottom: sum.top
        x: 12
        width: parent.width - 24
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.cart
        onCountChanged: lines.positionViewAtEnd()

        delegate: CartLine {
            width: ListView.view.width
            onChanged: (row, quantity) => root.cart.setQuantity(row, quantity)
        }
        Column {
            anchors.centerIn: parent
            width: parent.width - 60
            visible: lines.count === 0
            spacing: 12

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: "basket"
                size: 56
                tint: Theme.outline
            }
            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                color: Theme.inkSoft
                text: root.cart.undoName === "" ? qsTr("Ready for the next customer.") : qsTr("Taken out: %1").arg(root.cart.undoName)
            }
        }
    }
    Column {
        id: sum

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 20
        x: 20
        width: parent.width - 40
        spacing: 12

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        Item {
            width: parent.width
            height: total.height

            Words {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Theme.textLarge
                font.weight: Font.DemiBold
                text: qsTr("Total")
            }
            Words {
                id: total

                anchors.right: parent.right
                isHeading: true
                font.pixelSize: Theme.display
                text: root.cart.total
            }
        }
        Row {
            width: parent.width
            spacing: 12

            PrimaryButton {
                width: (parent.width - 12) / 2
                enabled: root.cart.pieces > 0 && root.till.isConnected
                iconName: "cash"
                text: qsTr("Cash")
                onClicked: root.wantsCash()
            }
            PrimaryButton {
                width: (parent.width - 12) / 2
                enabled: root.cart.pieces > 0 && root.till.isConnected
                iconName: "card"
                text: qsTr("Card")
                onClicked: root.till.sale.payByCard()
            }
        }
        Row {
            width: parent.width
            spacing: 12

            PrimaryButton {
                width: (parent.width - 12) / 2
                height: 60
                isQuiet: true
                enabled: root.cart.pieces > 0
                font.pixelSize: Theme.text
                text: qsTr("Park")
                onClicked: root.till.parked.park(root.cart)
            }
            PrimaryButton {
                width: (parent.width - 12) / 2
                height: 60
                isQuiet: true
                enabled: root.till.parked.count > 0
                font.pixelSize: Theme.text
                text: root.till.parked.count === 0 ? qsTr("None parked") : qsTr("%n parked", "", root.till.parked.count)
                onClicked: root.wantsParked()
            }
        }
    }
}
