// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// A product that the menu does not have yet: what it has to have. The rest is said on its page.
OverSheet {
    id: root

    required property NewProduct product
    required property MenuList list
    readonly property real half: (root.sheetWidth - 56 - 16) / 2

    function begin(): void {
        root.product.begin();
        root.visible = true;
        name.forceActiveFocus();
    }

    sheetWidth: 640
    title: qsTr("A new product")

    Connections {
        target: root.product
        function onMade(): void {
            root.done();
        }
    }
    Row {
        spacing: 16

        Labelled {
            id: name

            width: root.half
            label: qsTr("Name in the house")
            value: root.product.name
            isFaulty: root.product.faulty === "name"
            fault: qsTr("It needs a name")
            onTyped: text => root.product.name = text
        }
        Labelled {
            width: root.half
            label: qsTr("Word for lists and journals; it stays")
            value: root.product.word
            isFaulty: root.product.faulty === "word"
            fault: qsTr("Small letters a–z, digits and -")
            limit: 64
            onTyped: text => root.product.word = text
        }
    }
    Row {
        spacing: 16

        Labelled {
            width: root.half
            label: qsTr("Price")
            value: root.product.price
            isFaulty: root.product.faulty === "price"
            fault: qsTr("This is no price")
            limit: 12
            onTyped: text => root.product.price = text
        }
        Labelled {
            width: root.half
            label: qsTr("Keeps for, in hours")
            value: root.product.shelfHours
            isFaulty: root.product.faulty === "shelfHours"
            fault: qsTr("How many hours?")
            limit: 10
            onTyped: text => root.product.shelfHours = text
        }
    }
    PillRow {
        width: parent.width
        title: qsTr("It is")
        keys: ["baked", "made"]
        names: [qsTr("baked ahead"), qsTr("made to order")]
        chosen: root.product.isMadeToOrder ? "made" : "baked"
        onPicked: key => root.product.isMadeToOrder = key === "made"
    }
    OvenPills {
        width: parent.width
        title: qsTr("Category")
        rows: root.list.categories
        nobody: qsTr("none")
        chosen: root.product.category
        onPicked: key => root.product.category = key
    }
    Words {
        width: parent.width
        visible: text !== ""
        color: Theme.berry
        font.weight: Font.DemiBold
        text: {
            switch (root.product.outcome) {
            case NewProduct.WordTaken:
                return qsTr("There is a product of that word already, perhaps a withdrawn one.");
            case NewProduct.MenuFull:
                return qsTr("The menu has no room for another product.");
            case NewProduct.NotAllowed:
                return qsTr("You may not do that.");
            case NewProduct.NotReached:
                return qsTr("The bakery does not answer. Please try again.");
            case NewProduct.Refused:
                return qsTr("The menu does not take it so.");
            default:
                return "";
            }
        }
    }
    Row {
        anchors.right: parent.right
        spacing: 12

        OfficeButton {
            text: qsTr("Leave it")
            onClicked: root.done()
        }
        OfficeButton {
            kind: OfficeButton.Action
            enabled: root.product.outcome !== NewProduct.Asking
            text: qsTr("Put it on the menu")
            onClicked: root.product.make()
        }
    }
}
