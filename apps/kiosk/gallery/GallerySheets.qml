// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// What lies over a screen, and whole pages, at half a screen each.
Column {
    id: root

    required property Kiosk kiosk

    spacing: 24

    GallerySection {
        title: "LanguageSheet, AccessSheet (Sheet), StillThere, TouchTest, RestPage"

        LanguageSheet {
            width: 560
            height: 720
            form: root.kiosk.form
        }
        AccessSheet {
            width: 560
            height: 720
            isLow: true
            voice: root.kiosk.voice
        }
        StillThere {
            width: 800
            height: 420
            secondsLeft: 12
        }
        TouchTest {
            width: 800
            height: 420
        }
        RestPage {
            width: 800
            height: 420
            time: "22:41"
            across: 0.3
            down: 0.6
        }
    }
    GallerySection {
        title: "CartPanel with nothing in it; service menu: who is it, and what can be done"

        CartPanel {
            width: 440
            height: 720
            cart: root.kiosk.cart
            suggestions: root.kiosk.suggestions
        }
        Rectangle {
            width: 760
            height: logIn.height + 48
            radius: Theme.radiusSheet
            color: Theme.paper

            ServiceLogIn {
                id: logIn

                x: 24
                y: 24
                width: parent.width - 48
                service: root.kiosk.service
                form: root.kiosk.form
            }
        }
        Rectangle {
            width: 640
            height: panel.height + 48
            radius: Theme.radiusSheet
            color: Theme.paper

            ServicePanel {
                id: panel

                x: 24
                y: 24
                width: parent.width - 48
                service: root.kiosk.service
                settings: root.kiosk.settings
                printer: root.kiosk.printer
                isConnected: true
            }
        }
    }
    GallerySection {
        title: "PairingPage with and without the shop"

        PairingPage {
            width: 800
            height: 420
            code: "K7QM-2TXA"
            isConnected: true
        }
        PairingPage {
            width: 800
            height: 420
            code: ""
            isConnected: false
        }
    }
}
