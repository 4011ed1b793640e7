// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// What lists are made of that are no tables.
Column {
    id: root

    readonly property int wide: Math.min(root.width, 740)

    spacing: 24

    StatusWords {
        id: statuses
    }
    RoleWords {
        id: roles
    }
    BusWords {
        id: busWords
    }
    BakingWords {
        id: baking
    }
    GallerySection {
        title: "StepRow: done, trouble; PayloadRow: each mark; RequestFormRow: typed, against its contract, to choose"

        Column {
            width: root.wide

            Repeater {
                model: ["OrderPlaced", "StockReserved", "PaymentRefused"]

                StepRow {
                    required property string modelData

                    width: root.wide
                    words: statuses
                    isLast: index === 2
                    service: "orders"
                    event: modelData
                    time: "08:15:0" + index
                    waited: 420
                }
            }
            Repeater {
                model: 5

                PayloadRow {
                    required property int index

                    width: root.wide
                    path: "available"
                    depth: index
                    key: "available"
                    value: index === 1 ? "many" : "12"
                    mark: index
                    note: index === 1 ? "must be a whole number" : index === 3 ? "14" : ""
                }
            }
            Repeater {
                model: 3

                RequestFormRow {
                    required property int index

                    width: root.wide
                    path: "lines[0].quantity"
                    depth: 1
                    key: index === 2 ? "method" : "quantity"
                    kind: index === 2 ? RequestRows.Choice : RequestRows.Number
                    value: index === 2 ? "cash" : index === 1 ? "many" : "2"
                    choices: index === 2 ? ["account", "card", "cash"] : []
                    hint: index === 2 ? "" : "1 to 1000"
                    isThere: true
                    mayGrow: false
                    mayGo: index === 2
                    isWrong: index === 1
                }
            }
        }
    }
    GallerySection {
        title: "TopicRow, MessageRow: against the contract as well; PaletteRow"

        Column {
            width: root.wide

            TopicRow {
                width: root.wide
                path: "bakery/main/orders"
                name: "orders"
                depth: 1
                hasChildren: true
                isOpen: true
                rate: 12.4
                total: 1840
                wrong: 2
                isRetained: false
                latest: ""
            }
            TopicRow {
                width: root.wide
                path: "bakery/main/menu/state/menu/en"
                name: "en"
                depth: 3
                hasChildren: false
                isOpen: false
                rate: 0
                total: 3
                wrong: 0
                isRetained: true
                latest: "{\"language\":\"en\"}"
            }
            Repeater {
                model: 2

                MessageRow {
                    required property int index

                    width: root.wide
                    words: busWords
                    number: index
                    time: "08:15:00.250"
                    topic: "bakery/main/orders/event/OrderPlaced"
                    kind: 1
                    service: "orders"
                    what: "OrderPlaced"
                    gist: "A017 · 2 × croissant"
                    bytes: 412
                    isWrong: index === 1
                }
            }
            PaletteRow {
                width: root.wide
                kind: CommandPalette.View
                key: "1"
                words: "Ovens"
                detail: "Ctrl+2"
                iconName: "oven"
                isChosen: true
            }
        }
    }
    GallerySection {
        title: "PlanBar: planned, in the oven, done, failed, skipped; InOvenRow; PlanLane: out of service"

        Repeater {
            model: 5

            PlanBar {
                required property int index

                width: 140
                height: 48
                words: baking
                now: 10
                isChosen: index === 1
                view: root
                batch: String(index)
                lane: 0
                track: 0
                name: "Croissant"
                picture: "croissant"
                category: "pastries"
                quantity: 24
                standing: index
                from: 0
                minutes: 20
                startsAt: "08:20"
                doneAt: "08:40"
            }
        }
        InOvenRow {
            width: 300
            ovenShown: "deck"
            isChosen: false
            batch: "1"
            oven: "deck"
            name: "Sourdough"
            picture: "sourdough"
            category: "breads"
            quantity: 12
            minutesLeft: 14
        }
        PlanLane {
            width: 300
            height: 54
            labels: 140
            name: "Deck oven"
            condition: OvenBoard.OutOfService
            tracks: 1
            above: 0
        }
    }
    GalleryMachines {
        width: parent.width
        roles: roles
    }
}
