// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// What screens are put together of, as far as it is given values.
Column {
    id: root

    required property Kiosk kiosk

    spacing: 24

    GallerySection {
        title: "ProductCard: plain, warm and picked, last ones, sold out, vegan, cheaper, made to order, a long name"

        GalleryCard {
        }
        GalleryCard {
            minutesOld: 4
            picked: 2
        }
        GalleryCard {
            available: 2
        }
        GalleryCard {
            isSoldOut: true
            available: 0
            minutesOld: -1
            nextAt: "10:42"
        }
        GalleryCard {
            isVegan: true
            name: "Sourdough"
            picture: "sourdough"
            category: "breads"
        }
        GalleryCard {
            price: "€1.30"
            regularPrice: "€1.90"
            minutesOld: 400
        }
        GalleryCard {
            available: -1
            minutesOld: -1
            name: "Cappuccino"
            picture: "cappuccino"
            category: "drinks"
        }
        GalleryCard {
            name: "Chocolate croissant with hazelnuts from Piedmont"
            picture: "chocolate-croissant"
        }
    }
    GallerySection {
        title: "MenuHeader, CategoryTab"

        MenuHeader {
            width: root.width
            shopName: "Hearth & Crumb"
            language: "en"
            isHere: true
            isConnected: true
        }
        CategoryTab {
            modelData: "breads"
            text: "Breads"
            iconName: "bread"
        }
        CategoryTab {
            modelData: "cakes"
            text: "Cakes"
            iconName: "cake"
            checked: true
        }
    }
    GallerySection {
        title: "CartLine, CartBar with and without something in it, Notice"

        CartLine {
            width: 440
            index: 0
            name: "Baguette"
            picture: "baguette"
            category: "breads"
            choices: ""
            quantity: 2
            price: "€5.80"
            oldPrice: "€5.40"
            isFreshest: false
            leftOver: -1
        }
        CartLine {
            width: 440
            index: 1
            name: "Cappuccino"
            picture: "cappuccino"
            category: "drinks"
            choices: "Large, oat milk, an extra shot"
            quantity: 1
            price: "€4.20"
            oldPrice: ""
            isFreshest: true
            leftOver: -1
        }
        CartLine {
            width: 440
            index: 2
            name: "Country bread"
            picture: "bread"
            category: "breads"
            choices: ""
            quantity: 3
            price: "€9.60"
            oldPrice: ""
            isFreshest: false
            leftOver: 1
        }
        CartBar {
            width: 640
            pieces: 0
            total: "€0.00"
        }
        CartBar {
            width: 640
            pieces: 3
            total: "€10.00"
        }
        Notice {
            width: 640
            text: "The connection to the bakery is lost. You can look, and order when it is back."
        }
    }
    GallerySection {
        title: "PayTile: plain, pressed, not there"

        PayTile {
            iconName: "card"
            text: "By card"
            detail: "at the terminal below"
        }
        PayTile {
            iconName: "cash"
            text: "In cash"
            detail: "at the till"
            down: true
        }
        PayTile {
            iconName: "phone"
            text: "By phone"
            detail: "not today"
            enabled: false
        }
    }
    GallerySection {
        title: "PrintButton: before, printing, printed, no answer; LevelRow; PrinterRow; Key pressed and disabled"

        PrintButton {
            width: 320
            isThere: true
            printing: ReceiptPrinter.Idle
        }
        PrintButton {
            width: 320
            isThere: true
            printing: ReceiptPrinter.Printing
        }
        PrintButton {
            width: 320
            isThere: true
            printing: ReceiptPrinter.Printed
        }
        PrintButton {
            width: 320
            isThere: true
            printing: ReceiptPrinter.NoAnswer
        }
        LevelRow {
            width: 520
            iconName: "speaker"
            label: "Volume"
            level: 60
        }
        PrinterRow {
            width: 520
            printer: "counter"
        }
        Key {
            width: 64
            height: 64
            text: "q"
            down: true
        }
        Key {
            width: 64
            height: 64
            text: "q"
            enabled: false
        }
    }
}
