// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// What is touched and typed.
Column {
    id: root

    spacing: 24

    AllergenWords {
        id: allergens
    }
    GallerySection {
        title: "OfficeButton: quiet, with an icon, action, danger, off, in focus"

        OfficeButton {
            text: "Leave it"
        }
        OfficeButton {
            iconName: "printer"
            text: "Print…"
        }
        OfficeButton {
            kind: OfficeButton.Action
            iconName: "check"
            text: "Close the day…"
        }
        OfficeButton {
            kind: OfficeButton.Danger
            iconName: "erase"
            text: "Forget this person"
        }
        OfficeButton {
            enabled: false
            kind: OfficeButton.Action
            text: "Sign in"
        }
        OfficeButton {
            text: "In focus"
            Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
        }
    }
    GallerySection {
        title: "RailItem: wide, chosen, narrow, tight"

        Rectangle {
            width: 740
            height: 96
            radius: Theme.radius
            color: Theme.espresso

            Row {
                anchors.centerIn: parent
                spacing: 12

                RailItem {
                    iconName: "today"
                    text: "Today"
                }
                RailItem {
                    iconName: "oven"
                    text: "Ovens"
                    checked: true
                }
                RailItem {
                    isWide: false
                    iconName: "receipt"
                    text: "Orders"
                }
                RailItem {
                    isWide: false
                    isTight: true
                    height: 48
                    iconName: "bus"
                    text: "Bus"
                }
            }
        }
    }
    GallerySection {
        title: "Field: empty, with an icon, typed, secret, off"

        Field {
            width: 220
            label: "Name"
        }
        Field {
            width: 220
            label: "Find a product"
            iconName: "search"
        }
        Field {
            width: 220
            label: "Name"
            text: "Mona"
        }
        Field {
            width: 220
            label: "PIN"
            text: "730518"
            iconName: "lock"
            echoMode: TextInput.Password
        }
        Field {
            width: 220
            enabled: false
            label: "Price"
            text: "4.80"
        }
    }
    GallerySection {
        title: "Labelled: as it is, faulty; EntryRow: to type, busy"

        Labelled {
            width: 220
            label: "Price"
            value: "4.80"
        }
        Labelled {
            width: 220
            label: "Price"
            value: "four"
            isFaulty: true
            fault: "This is no price"
        }
        EntryRow {
            width: 420
            label: "Amount, paid here in cash"
            action: "Top up"
        }
        EntryRow {
            width: 420
            isBusy: true
            isSecret: true
            label: "New badge PIN"
            action: "Set"
        }
    }
    GallerySection {
        title: "PillRow, TogglePills, ClosingStep: past, now, to come"

        PillRow {
            width: 460
            title: "Less in the half hour before closing, in per cent"
            keys: ["0", "10", "20"]
            names: ["nothing", "10", "20"]
            chosen: "10"
        }
        TogglePills {
            width: 460
            title: "Allergens: what has to be told"
            keys: ["gluten", "eggs", "milk", "nuts"]
            chosen: ["gluten", "milk"]
            words: allergens
        }
        ClosingStep {
            width: 220
            number: 1
            isPast: true
            text: "Open orders"
        }
        ClosingStep {
            width: 220
            number: 2
            isPast: false
            checked: true
            text: "Cash"
        }
        ClosingStep {
            width: 220
            number: 3
            isPast: false
            enabled: false
            text: "Waste"
        }
    }
    GallerySection {
        title: "LifeCell: fresh to past; ProductChoice: to choose, chosen"

        Repeater {
            model: [1, 0.7, 0.4, 0.12, 0]

            LifeCell {
                required property int index
                required property double modelData

                level: index
                life: modelData
                tint: index > 2 ? Theme.berry : Theme.sage
            }
        }
        ProductChoice {
            width: 220
            isChosen: false
            sku: "croissant"
            name: "Croissant"
            picture: "croissant"
            category: "pastries"
        }
        ProductChoice {
            width: 220
            isChosen: true
            sku: "sourdough"
            name: "Sourdough"
            picture: "sourdough"
            category: "breads"
        }
    }
    GallerySection {
        title: "Told: done, to be taken back, gone wrong; WarningBand; Nothing"

        Told {
            width: 620
            text: "Baguette is sold out until 19:00."
        }
        Told {
            width: 620
            text: "Croissant: moved to 11:20."
            undo: "Undo"
        }
        Told {
            width: 620
            isBad: true
            text: "The bakery does not answer. Please try again."
        }
        WarningBand {
            width: 620
            text: "The drawer was not counted on this day."
        }
        Nothing {
            iconName: "search"
            text: "No order fits"
            detail: "Try another number, or all of them."
        }
    }
}
