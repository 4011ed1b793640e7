// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// A receipt as the shop has given it out, on the screen.
Rectangle {
    id: root

    required property string shopName
    required property Sale sale

    radius: Theme.radius
    color: Theme.oat
    border.width: 1
    border.color: Theme.line

    Flickable {
        anchors.fill: parent
        anchors.margins: 24
        contentHeight: column.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column

            width: parent.width
            spacing: 8

            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                isHeading: true
                font.pixelSize: Theme.heading
                text: root.shopName
            }
            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                color: Theme.inkSoft
                text: qsTr("Number %1").arg(root.sale.number) + " · " + root.sale.soldAt
            }
            Repeater {
                model: root.sale.receiptLines

                ReceiptLine {
                    id: line

                    required property int index
                    required property string modelData

                    label: line.modelData
                    amount: root.sale.receiptPrices[line.index] ?? ""
                }
            }
            Rectangle {
                width: parent.width
                height: 2
                color: Theme.line
            }
            ReceiptLine {
                label: qsTr("Total")
                amount: root.sale.total
                isStrong: true
            }
            Repeater {
                model: root.sale.taxes

                ReceiptLine {
                    id: tax

                    required property int index
                    required property string modelData

                    label: qsTr("of that %1 tax").arg(tax.modelData)
                    amount: root.sale.taxAmounts[tax.index] ?? ""
                }
            }
            Words {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                color: Theme.inkSoft
                font.pixelSize: Theme.textSmall
                text: qsTr("Receipt code %1").arg(root.sale.code)
            }
        }
    }
}
