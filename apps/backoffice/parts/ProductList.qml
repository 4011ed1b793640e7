// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// The products as a table. As they come they stand as the kiosks show them, and may be dragged into another order.
Rectangle {
    id: root

    required property MenuList list
    required property TableSheet sheet
    required property SaleWords words
    required property MenuOrder order
    required property string chosen
    required property bool mayEdit
    readonly property bool isWhole: root.list.only === MenuList.Everything && root.list.search === ""
    readonly property bool isArranged: root.mayEdit && root.isWhole && root.sheet.sorted < 0
    property int wanted: -1 // the row before which the one under the hand would come

    signal picked(string sku)
    signal wantsOff(string sku)
    signal wantsOn(string sku)

    radius: Theme.radiusLarge
    color: Theme.paper
    border.width: 1
    border.color: Theme.line

    TableHead {
        id: head

        x: 1
        y: 1
        width: parent.width - 2
        inset: root.isArranged ? 44 : 16
        reserved: 132
        sheet: root.sheet
        titles: [qsTr("Product"), qsTr("Standing"), qsTr("Category"), qsTr("Word"), qsTr("Words missing"), qsTr("Price")]
        words: ({
                standing: [root.words.standing(0), root.words.standing(1), root.words.standing(2),
                    root.words.standing(3), root.words.standing(4)]
            })
    }
    ListView {
        id: products

        anchors.fill: parent
        anchors.margins: 1
        anchors.topMargin: head.height + 1
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.sheet
        reuseItems: true
        activeFocusOnTab: true

        delegate: ProductRow {
            width: products.width
            words: root.words
            sheet: root.sheet
            inset: head.inset
            isChosen: root.chosen === sku
            isMovable: root.isArranged
            onPicked: key => root.picked(key)
            onWantsOff: key => root.wantsOff(key)
            onWantsOn: key => root.wantsOn(key)
            onDragged: y => {
                const row = Math.round(mapToItem(products.contentItem, 0, y).y / implicitHeight);
                root.wanted = Math.max(0, Math.min(products.count, row));
            }
            onDropped: {
                root.order.moveTo(sku, root.wanted);
                root.wanted = -1;
            }
            onGaveUp: root.wanted = -1
            onNudged: by => root.order.moveBy(sku, by)
        }

        Rectangle {
            parent: products.contentItem
            y: root.wanted * products.contentHeight / Math.max(1, products.count) - 2
            z: 3
            width: products.width
            height: 4
            visible: root.wanted >= 0
            color: Theme.crust
        }
    }
    Nothing {
        anchors.centerIn: parent
        visible: products.count === 0
        iconName: root.list.state === MenuList.Refused ? "lock" : root.list.state === MenuList.Loaded ? "search" : "clock"
        text: {
            if (root.list.state !== MenuList.Loaded)
                return root.list.state === MenuList.Refused ? qsTr("You may not see this") : qsTr("Reading the menu…");
            if (root.list.search !== "")
                return qsTr("No product is called that");
            switch (root.list.only) {
            case MenuList.OffSale:
                return qsTr("Everything can be had");
            case MenuList.Untranslated:
                return qsTr("No words are missing");
            case MenuList.Withdrawn:
                return qsTr("Nothing was withdrawn");
            default:
                return qsTr("There are no products yet");
            }
        }
    }
}
