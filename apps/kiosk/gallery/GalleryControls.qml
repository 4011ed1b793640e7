// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// What lies in qml/controls.
Column {
    id: root

    spacing: 24

    GallerySection {
        title: "PrimaryButton: plain, with what it costs, with an icon, pressed, disabled, reached by keys; quiet, pressed, disabled"

        PrimaryButton {
            text: "Pay"
        }
        PrimaryButton {
            text: "Pay"
            detail: "€4.70"
        }
        PrimaryButton {
            iconName: "basket"
            text: "Look at the order"
        }
        PrimaryButton {
            text: "Pay"
            down: true
        }
        PrimaryButton {
            text: "Pay"
            enabled: false
        }
        PrimaryButton {
            text: "Pay"
            Component.onCompleted: forceActiveFocus(Qt.TabFocusReason)
        }
        PrimaryButton {
            isQuiet: true
            text: "Cancel"
        }
        PrimaryButton {
            isQuiet: true
            text: "Cancel"
            down: true
        }
        PrimaryButton {
            isQuiet: true
            text: "Cancel"
            enabled: false
        }
    }
    GallerySection {
        title: "RoundButton: plain, pressed, disabled; action, pressed, a number in its place"

        RoundButton {
            iconName: "close"
            label: "Close"
        }
        RoundButton {
            iconName: "back"
            label: "Back"
            down: true
        }
        RoundButton {
            iconName: "minus"
            label: "Less"
            enabled: false
        }
        RoundButton {
            isAction: true
            iconName: "plus"
            label: "More"
        }
        RoundButton {
            isAction: true
            iconName: "plus"
            label: "More"
            down: true
        }
        RoundButton {
            isAction: true
            text: "3"
            label: "More"
        }
    }
    GallerySection {
        title: "Pill: plain, with an icon, pressed, chosen"

        Pill {
            text: "Breads"
        }
        Pill {
            text: "Breads"
            iconName: "bread"
        }
        Pill {
            text: "Breads"
            down: true
        }
        Pill {
            text: "Breads"
            iconName: "bread"
            checked: true
        }
    }
    GallerySection {
        title: "OptionTile: one of several, chosen, pressed; any of several, chosen, with what it costs"

        OptionTile {
            text: "Small"
        }
        OptionTile {
            text: "Small"
            checked: true
        }
        OptionTile {
            text: "Small"
            down: true
        }
        OptionTile {
            isOneOf: false
            text: "Oat milk"
        }
        OptionTile {
            isOneOf: false
            text: "Oat milk"
            checked: true
        }
        OptionTile {
            isOneOf: false
            text: "An extra shot of espresso"
            detail: "+ €0.60"
        }
    }
    GallerySection {
        title: "Stepper: one that may go away, one that may not, several"

        Stepper {
            quantity: 1
            of: "Bread"
        }
        Stepper {
            quantity: 1
            of: "Bread"
            mayRemove: false
        }
        Stepper {
            quantity: 12
            of: "Bread"
        }
    }
    GallerySection {
        title: "Badge, Icon, Words, Picture with and without its colours, Elevation"

        Badge {
            text: "Warm"
            iconName: "flame"
        }
        Badge {
            text: "Last 2"
            tint: Theme.berry
        }
        Icon {
            name: "croissant"
            size: 48
            tint: Theme.crust
        }
        Icon {
            name: "back"
            size: 48
        }
        Words {
            text: "A text as it is read"
        }
        Words {
            isHeading: true
            font.pixelSize: Theme.heading
            text: "A heading"
        }
        Picture {
            width: 180
            height: 140
            picture: "croissant"
            category: "pastries"
        }
        Picture {
            width: 180
            height: 140
            picture: "croissant"
            category: "pastries"
            isFaded: true
        }
        Item {
            width: 180
            height: 140

            Elevation {
                anchors.fill: parent
            }
            Rectangle {
                anchors.fill: parent
                radius: 18
                color: Theme.paper
            }
        }
    }
}
