// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// A line of each table, in each standing.
Column {
    id: root

    required property BackOffice office
    readonly property int wide: Math.min(root.width, 740)

    spacing: 24

    StatusWords {
        id: statuses
    }
    SaleWords {
        id: sale
    }
    RoleWords {
        id: roles
    }
    GallerySection {
        title: "TableHead, TableCell, OrderRow: each standing, one chosen"

        Column {
            width: root.wide

            TableHead {
                width: root.wide
                sheet: root.office.tables.orders
                titles: ["Number", "Day", "Time", "What", "Standing", "Paid by", "Sum", "Paid back"]
            }
            Repeater {
                model: 7

                OrderRow {
                    width: root.wide
                    words: statuses
                    sheet: root.office.tables.orders
                    isChosen: index === 4
                    order: String(index)
                    number: "A0" + (17 + index)
                    day: "2026-11-20"
                    time: "08:4" + index
                    status: index
                    total: "€4.70"
                    refunded: index === 6 ? "€1.90" : ""
                    method: index % 3
                    what: "2 × Croissant · 1 × Sourdough"

                    required property int index
                }
            }
            TableCell {
                sheet: root.office.tables.orders
                column: 6
                text: "€32.90"
            }
        }
    }
    GallerySection {
        title: "ProductRow: each standing, less before closing, dragged into another order"

        Column {
            width: root.wide

            TableHead {
                width: root.wide
                inset: 44
                reserved: 132
                sheet: root.office.tables.products
                titles: ["Product", "Standing", "Category", "Word", "Words missing", "Price"]
            }
            Repeater {
                model: 5

                ProductRow {
                    required property int index

                    width: root.wide
                    inset: 44
                    isMovable: index < 2
                    words: sale
                    sheet: root.office.tables.products
                    isChosen: index === 1
                    sku: "croissant"
                    name: ["Croissant", "Sourdough", "Pretzel", "Baguette", "Quiche"][index]
                    picture: ["croissant", "sourdough", "pretzel", "baguette", "quiche"][index]
                    category: "breads"
                    categoryName: "Breads"
                    price: "€1.90"
                    before: index === 0 ? "€2.40" : ""
                    standing: index
                    until: index === 2 ? "19:00" : ""
                    reason: ""
                    scheduled: index === 1 ? 2 : 0
                    missing: index
                }
            }
        }
    }
    GallerySection {
        title: "PersonRow, PersonOrder"

        Column {
            width: root.wide

            TableHead {
                width: root.wide
                inset: 18
                sheet: root.office.tables.people
                titles: ["Name", "Works as", "Last seen"]
            }
            PersonRow {
                width: root.wide
                words: roles
                sheet: root.office.tables.people
                isChosen: false
                person: "1"
                name: "Alice Martin"
                worksAs: 0
                lastSeen: "20 Nov, 08:15"
            }
            PersonRow {
                width: root.wide
                words: roles
                sheet: root.office.tables.people
                isChosen: true
                person: "2"
                name: "Mona"
                worksAs: 3
                lastSeen: ""
            }
            PersonOrder {
                width: root.wide
                words: statuses
                order: "1"
                number: "A017"
                time: "20 Nov, 08:15"
                status: OrderList.Completed
                total: "€3.80"
                what: "2 × Croissant"
            }
        }
    }
    GallerySection {
        title: "ServiceRow: leads, stands by, gone, stopped, with dead letters"

        Column {
            width: root.wide

            TableHead {
                x: -12
                width: root.wide + 24
                inset: 12
                sheet: root.office.tables.services
                titles: ["Service", "Standing", "Version", "Since", "Journal", "Behind", "Turn, ms", "Memory, MB", "Left out"]
            }
            Repeater {
                model: 5

                ServiceRow {
                    required property int index

                    width: root.wide
                    sheet: root.office.tables.services
                    instance: ["bank-1", "bank-2", "menu-1", "orders-1", "inventory-1"][index]
                    service: "bank"
                    standing: index === 1 ? HealthStore.StandsBy : index === 2 ? HealthStore.IsGone : HealthStore.Leads
                    version: "0.1.0"
                    since: "20 Nov, 06:00"
                    head: "1,284"
                    lag: index === 3 ? "17" : "0"
                    follows: ""
                    letters: index === 4 ? 2 : 0
                    turn: "1.4"
                    memory: "34"
                    shed: "0"
                    isDiskFull: false
                    stopped: index === 3 ? "bank" : ""
                    isWell: index < 2
                }
            }
        }
    }
}
