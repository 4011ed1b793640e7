// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// What lies over a view until it is answered, each on a ground of its own.
Column {
    id: root

    required property BackOffice office

    spacing: 24

    component Ground: Rectangle {
        width: 620
        height: 360
        radius: Theme.radius
        color: Theme.oat
        clip: true
    }

    GallerySection {
        title: "OverSheet, ConfirmSheet: with consequences, with a reason"

        Ground {
            height: 220

            OverSheet {
                anchors.fill: parent
                visible: true
                title: "Who works here now?"

                Words {
                    text: "Whatever belongs into it."
                }
            }
        }
        Ground {
            ConfirmSheet {
                anchors.fill: parent
                visible: true
                title: "Try bank:3 again?"
                words: "The service handles it now as if it had just come, and after it what waits behind it."
                action: "Try again"
            }
        }
        Ground {
            ConfirmSheet {
                anchors.fill: parent
                visible: true
                wantsReason: true
                title: "Withdraw Sourdough?"
                words: "It leaves the menu of every kiosk at once, and nobody can order it."
                action: "Withdraw it"
            }
        }
    }
    GallerySection {
        title: "KeysSheet, LanguageSheet, TableMenu"

        Ground {
            height: 620

            KeysSheet {
                anchors.fill: parent
                visible: true
            }
        }
        Ground {
            height: 520

            LanguageSheet {
                anchors.fill: parent
                visible: true
                form: root.office.form
            }
        }
        Ground {
            height: 480

            TableMenu {
                x: 20
                y: 20
                width: 320
                sheet: root.office.tables.orders
            }
        }
    }
}
