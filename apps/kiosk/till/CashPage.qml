// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// Who has ordered at a kiosk and pays here, and who gets money back.
Item {
    id: root

    required property Till till
    signal wantsCash(string order, string number, double amount)

    onVisibleChanged: root.till.cash.forget()

    Item {
        anchors.fill: parent
        anchors.margins: 28

        Words {
            id: title

            anchors.left: parent.left
            isHeading: true
            font.pixelSize: Theme.title
            text: qsTr("Cash for orders from the kiosk")
        }
        Rectangle {
            id: told

            readonly property bool isGood: root.till.cash.refusal === ""

            anchors.top: title.bottom
            anchors.topMargin: visible ? 16 : 0
            visible: root.till.cash.hasTold
            width: parent.width
            height: visible ? 88 : 0
            radius: Theme.radiusLarge
            color: told.isGood ? "#E5EDD8" : "#F8DEE0"

            Words {
                anchors.left: parent.left
                anchors.leftMargin: 24
                anchors.right: back.left
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Theme.textLarge
                font.weight: Font.DemiBold
                text: told.isGood ? qsTr("%1: give the customer").arg(root.till.cash.number)
                    : qsTr("%1: nothing was taken. Nobody waits for it any more, or the bakery does not answer.").arg(root.till.cash.number)
            }
            Words {
                id: back

                anchors.right: parent.right
                anchors.rightMargin: 24
                anchors.verticalCenter: parent.verticalCenter
                visible: told.isGood
                width: visible ? implicitWidth : 0
                isHeading: true
                wrapMode: Text.NoWrap
                font.pixelSize: Theme.display
                color: Theme.sage
                text: root.till.cash.change
            }
        }
        ListView {
            id: list

            anchors.top: told.bottom
            anchors.topMargin: 20
            anchors.bottom: parent.bottom
            width: parent.width
            clip: true
            spacing: 12
            boundsBehavior: Flickable.StopAtBounds
            model: root.till.cash

            delegate: CashRow {
                width: ListView.view.width
                onTaken: (order, number, amount) => root.wantsCash(order, number, amount)
                onHandedBack: order => root.till.cash.handBack(order)
            }
        }
        Column {
            anchors.centerIn: parent
            visible: list.count === 0
            spacing: 14

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: "cash"
                size: 56
                tint: Theme.outline
            }
            Words {
                font.pixelSize: Theme.textLarge
                color: Theme.inkSoft
                text: qsTr("Nobody comes with cash.")
            }
        }
    }
}
