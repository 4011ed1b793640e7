// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// What is sold, to touch, to type or to scan; and beside it the sale.
Item {
    id: root

    required property Till till
    readonly property int panelWidth: Math.max(380, Math.min(480, root.width * 0.28))

    signal wantsCash
    signal wantsParked

    Item {
        width: root.width - root.panelWidth
        height: root.height
        x: root.LayoutMirroring.enabled ? root.panelWidth : 0

        Typed {
            id: search

            x: 24
            y: 20
            width: parent.width - 48
            iconName: "search"
            label: qsTr("Type or scan: a product or a number")
            text: root.till.search.text
            isActive: root.till.search.length > 0
            onCleared: root.till.search.clear()
        }
        CategoryTabs {
            id: tabs

            anchors.top: search.bottom
            anchors.topMargin: 14
            width: parent.width
            inset: 24
            menu: root.till.menu
        }
        Notice {
            id: notice

            anchors.top: tabs.bottom
            anchors.topMargin: visible ? 14 : 0
            x: 24
            width: parent.width - 48
            height: visible ? implicitHeight : 0
            text: !root.till.isConnected ? qsTr("The connection to the bakery is lost. It comes back by itself.")
                : root.till.notFound === "" ? "" : qsTr("There is nothing under “%1”.").arg(root.till.notFound)
        }
        GridView {
            id: grid

            readonly property int columns: Math.max(2, Math.floor(width / 250))

            anchors.top: notice.bottom
            anchors.topMargin: 12
            anchors.bottom: parent.bottom
            x: 18
            width: parent.width - 36
            cellWidth: Math.floor(grid.width / grid.columns)
            cellHeight: 118
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 1200
            model: root.till.menu

            delegate: SellTile {
                id: tile

                width: grid.cellWidth
                height: grid.cellHeight
                picked: root.till.cart.pieces >= 0 ? root.till.cart.piecesOf(tile.sku) : 0
                onAdded: sku => root.till.cart.add(sku)
                onOpened: sku => root.till.sheet.open(sku)
            }
            Words {
                anchors.centerIn: parent
                visible: grid.count === 0
                font.pixelSize: Theme.textLarge
                color: Theme.inkSoft
                text: root.till.menu.isLoaded ? qsTr("There is nothing like that today.") : qsTr("The menu is coming…")
            }
        }
    }
    SalePanel {
        width: root.panelWidth
        height: root.height
        x: root.LayoutMirroring.enabled ? 0 : root.width - width
        till: root.till
        onWantsCash: root.wantsCash()
        onWantsParked: root.wantsParked()
    }
}
