// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// What was ordered lately, or under the number that was typed; one of them open.
Item {
    id: root

    required property Till till
    readonly property OrderDesk desk: root.till.orders

    signal wantsRefund

    Item {
        anchors.fill: parent
        anchors.margins: 28

        Typed {
            id: search

            anchors.left: parent.left
            width: list.width
            iconName: "search"
            label: qsTr("Number, as A017")
            text: root.till.search.text !== "" ? root.till.search.text : root.desk.looksFor
            isActive: root.till.search.length > 0
            onCleared: {
                root.till.search.clear();
                root.desk.close();
                root.desk.find("");
            }
        }
        ListView {
            id: list

            anchors.left: parent.left
            anchors.top: search.bottom
            anchors.topMargin: 16
            anchors.bottom: parent.bottom
            width: Math.max(340, Math.min(460, parent.width * 0.34))
            clip: true
            spacing: 8
            boundsBehavior: Flickable.StopAtBounds
            model: root.desk

            delegate: OrderRow {
                width: ListView.view.width
                onPicked: order => root.desk.open(order)
            }
            Words {
                anchors.centerIn: parent
                width: parent.width - 40
                visible: list.count === 0
                horizontalAlignment: Text.AlignHCenter
                color: Theme.inkSoft
                font.pixelSize: Theme.textLarge
                text: root.desk.looksFor === "" ? qsTr("Nothing was ordered yet.") : qsTr("There is nothing under “%1”.").arg(root.desk.looksFor)
            }
        }
        FoundOrder {
            anchors.left: list.right
            anchors.leftMargin: 28
            anchors.right: parent.right
            height: parent.height
            visible: root.desk.isOpen
            desk: root.desk
            onWantsRefund: root.wantsRefund()
        }
        Column {
            anchors.left: list.right
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.desk.isOpen
            spacing: 14

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: "receipt"
                size: 56
                tint: Theme.outline
            }
            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                color: Theme.inkSoft
                font.pixelSize: Theme.textLarge
                text: qsTr("Touch an order, or type its number.")
            }
        }
    }
}
