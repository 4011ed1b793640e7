// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// Whether it is sold, for how much, when, and how long it keeps.
Column {
    id: root

    required property ProductPage page
    required property SaleDesk desk
    required property MenuList list
    required property SaleWords words
    required property bool mayEdit
    readonly property bool isOff: root.page.standing === MenuList.SoldOut || root.page.standing === MenuList.Paused
    readonly property bool isWithdrawn: root.page.standing === MenuList.IsWithdrawn
    readonly property real half: (root.width - 16) / 2
    readonly property real third: (root.width - 32) / 3

    signal wantsWithdraw

    spacing: 16

    Row {
        width: parent.width
        spacing: 12

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.words.icon(root.page.standing)
            tint: root.page.standing === MenuList.OnSale ? Theme.sage : Theme.berry
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 36 - (again.visible ? again.width + 12 : 0)

            Words {
                width: parent.width
                isHeading: true
                font.pixelSize: Theme.textLarge
                text: root.words.standing(root.page.standing) + (root.page.until === "" ? "" : " · " + qsTr("until %1").arg(root.page.until))
            }
            Words {
                width: parent.width
                visible: text !== ""
                color: Theme.inkSoft
                font.pixelSize: Theme.textSmall
                text: root.page.standing === MenuList.ShelfEmpty ? qsTr("The kiosks say so by themselves, until the next batch is out of the oven.") : root.page.reason
            }
        }
        OfficeButton {
            id: again

            visible: root.isOff || (root.isWithdrawn && root.mayEdit)
            kind: OfficeButton.Action
            text: qsTr("Sell again")
            onClicked: root.isOff ? root.desk.resume(root.page.sku) : root.page.sellAgain()
        }
    }
    Repeater {
        model: root.isOff || root.isWithdrawn ? [] : [MenuList.SoldOut, MenuList.Paused]

        Flow {
            id: offers

            required property int modelData
            readonly property bool isPause: offers.modelData === MenuList.Paused

            width: root.width
            spacing: 8

            Words {
                height: 48
                width: 92
                verticalAlignment: Text.AlignVCenter
                color: Theme.inkSoft
                text: offers.isPause ? qsTr("Pause") : qsTr("Sold out")
            }
            Repeater {
                model: [SaleDesk.AnHour, SaleDesk.Closing, SaleDesk.ISaySo]

                OfficeButton {
                    required property int modelData

                    font.pixelSize: Theme.textSmall
                    visible: modelData !== SaleDesk.Closing || root.desk.closesAt !== ""
                    text: modelData === SaleDesk.AnHour ? qsTr("for 1 h") : modelData === SaleDesk.Closing ? qsTr("until closing") : qsTr("until I say so")
                    onClicked: {
                        if (offers.isPause)
                            root.desk.pause(root.page.sku, modelData, qsTr("Paused in the back office"));
                        else
                            root.desk.markSoldOut(root.page.sku, modelData, qsTr("Marked in the back office"));
                    }
                }
            }
        }
    }
    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
    Row {
        width: parent.width
        spacing: 16

        Labelled {
            width: root.third
            label: qsTr("Price")
            value: root.page.price
            mayEdit: root.mayEdit
            isFaulty: root.page.faulty === "price"
            fault: qsTr("This is no price")
            limit: 12
            onTyped: text => root.page.price = text
        }
        Labelled {
            width: root.third
            visible: root.mayEdit
            label: qsTr("Cost of making one")
            value: root.page.cost
            isFaulty: root.page.faulty === "cost"
            fault: qsTr("This is no amount")
            limit: 12
            onTyped: text => root.page.cost = text
        }
        Labelled {
            width: root.third
            label: qsTr("Keeps for, in hours")
            value: root.page.shelfHours
            mayEdit: root.mayEdit
            isFaulty: root.page.faulty === "shelfLifeMinutes"
            fault: qsTr("How many hours?")
            limit: 10
            onTyped: text => root.page.shelfHours = text
        }
    }
    Words {
        visible: root.page.isLessNow
        color: Theme.berry
        font.weight: Font.DemiBold
        text: qsTr("Costs %1 now: the discount before closing").arg(root.page.priceNow)
    }
    PillRow {
        width: parent.width
        enabled: root.mayEdit
        title: qsTr("Less in the half hour before closing, in per cent")
        keys: ["0", "10", "20", "30", "50"]
        names: [qsTr("nothing"), "10", "20", "30", "50"]
        chosen: String(root.page.discount)
        onPicked: key => root.page.discount = Number(key)
    }
    Row {
        width: parent.width
        spacing: 16

        Labelled {
            width: root.third
            label: qsTr("Sold from")
            hint: qsTr("all day")
            value: root.page.from
            mayEdit: root.mayEdit
            isFaulty: root.page.faulty === "availableFrom"
            fault: qsTr("As 06:30, or both empty")
            limit: 5
            onTyped: text => root.page.from = text
        }
        Labelled {
            width: root.third
            label: qsTr("until")
            hint: qsTr("all day")
            value: root.page.to
            mayEdit: root.mayEdit
            limit: 5
            onTyped: text => root.page.to = text
        }
    }
    ScheduleList {
        width: parent.width
        visible: root.mayEdit
        page: root.page
    }
    OfficeButton {
        visible: root.mayEdit && !root.isWithdrawn
        iconName: "bin"
        text: qsTr("Withdraw it…")
        onClicked: root.wantsWithdraw()
    }
}
