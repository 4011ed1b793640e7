// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// All products that are shown, in as many columns as there is room for.
GridView {
    id: root

    required property Kiosk kiosk
    readonly property MenuStore menu: root.kiosk.menu
    readonly property bool isNarrowed: root.menu.search !== "" || root.menu.category !== "" || root.menu.without.length + root.menu.diets.length > 0
    readonly property int columns: Math.max(2, Math.floor(root.width / (280 * Theme.letter)))

    signal wantsEverything

    cellWidth: Math.floor(root.width / root.columns)
    cellHeight: Math.round(root.cellWidth * 0.56) + 160 * Theme.letter + 12
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 330
    reuseItems: true
    model: root.kiosk.menu

    delegate: ProductCard {
        id: card

        width: root.cellWidth
        height: root.cellHeight
        picked: root.kiosk.cart.pieces >= 0 ? root.kiosk.cart.piecesOf(card.sku) : 0
        onOpened: sku => root.kiosk.sheet.open(sku)
        onAdded: sku => root.kiosk.cart.add(sku)
        onMissed: sku => root.kiosk.menu.tapSoldOut(sku)
    }

    Column {
        anchors.centerIn: parent
        visible: root.count === 0
        width: Math.min(parent.width - 40, 620)
        spacing: 16

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.menu.isLoaded ? "search" : "clock"
            size: 56
            tint: Theme.inkSoft
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.textLarge
            color: Theme.inkSoft
            text: {
                if (!root.menu.isLoaded)
                    return qsTr("The menu is coming…");
                if (root.menu.hidden > 0)
                    return qsTr("What there is has something in it that you leave out.");
                return root.menu.search === "" ? qsTr("There is nothing like that today.")
                                               : qsTr("We have nothing called “%1” today. Perhaps it goes by another name here?").arg(root.menu.search.trim());
            }
        }
        PrimaryButton {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.menu.isLoaded && root.isNarrowed
            text: qsTr("Show everything")
            onClicked: root.wantsEverything()
        }
    }
}
