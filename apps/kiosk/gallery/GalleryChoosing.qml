// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// Finding something, suggestions, and paying from an account.
Column {
    id: root

    required property Kiosk kiosk

    spacing: 24

    GallerySection {
        title: "FindTools with and without filters, TypedField, SuggestionRow, SumRow, QrCode"

        FindTools {
            isNarrow: false
            filters: 0
        }
        FindTools {
            isNarrow: true
            filters: 3
        }
        TypedField {
            width: 360
            text: "croi"
        }
        TypedField {
            width: 360
            text: "1234"
            isSecret: true
            isActive: false
        }
        SuggestionRow {
            width: 360
            sku: "cappuccino"
            name: "Cappuccino"
            picture: "cappuccino"
            category: "drinks"
            price: "€3.30"
        }
        Column {
            width: 360

            SumRow {
                width: parent.width
                text: "In your account"
                amount: "€12.00"
            }
            SumRow {
                width: parent.width
                text: "Left afterwards"
                amount: "€4.00"
                isStrong: true
            }
        }
        QrCode {
            width: 180
            height: 180
            text: "bakery:visit?site=main&code=K7QM-2TXA"
            label: "A code for the phone"
        }
    }
    GallerySection {
        title: "Keyboard, PinPad"

        Keyboard {
            width: 900
            form: root.kiosk.form
        }
        PinPad {
            width: 480
            doneText: "Done"
        }
    }
    GallerySection {
        title: "FilterSheet, PinCard, PhoneCard before there is a code"

        FilterSheet {
            width: 800
            height: 420
            menu: root.kiosk.menu
        }
        PinCard {
            width: 480
            height: 420
            account: root.kiosk.account
            name: "alice"
            pin: ""
            typing: 2
            mayEnter: false
        }
        PhoneCard {
            width: 480
            height: 420
            account: root.kiosk.account
        }
    }
}
