// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// What lies on the page: figures, facts, tables of reports, drawers.
Column {
    id: root

    spacing: 24

    GallerySection {
        title: "Card; Fact: as it is, and bad"

        Card {
            width: 340
            height: 170
            title: "Broker"
            aside: "2.0.11"

            Column {
                width: parent.width

                Fact {
                    width: parent.width
                    label: "Connected"
                    value: "14"
                }
                Fact {
                    width: parent.width
                    label: "On the account"
                    tint: Theme.berry
                    value: "−€3.20"
                }
            }
        }
    }
    GallerySection {
        title: "Figure, FigureButton: better, worse, nothing to ask"

        Figure {
            width: 200
            height: 130
            title: "Takings"
            value: "€1,284.50"
            detail: "usually €1,100.00"
            mark: "+17 %"
        }
        Figure {
            width: 200
            height: 130
            title: "Waste"
            value: "14"
            detail: "usually 9"
            mark: "+56 %"
            isGood: false
        }
        FigureButton {
            width: 200
            title: "Sold"
            value: "412"
            detail: "before: 380"
            mark: "+8 %"
            isGood: true
        }
        FigureButton {
            width: 200
            enabled: false
            title: "Per order"
            value: "€6.10"
            isGood: false
            mark: "−2 %"
        }
    }
    GallerySection {
        title: "SheetCard, SheetCells: head, line, total"

        SheetCard {
            width: 620
            sheet: ({
                    title: "Sales by product",
                    titles: ["Product", "Sold", "Takings"],
                    numbers: [false, true, true],
                    rows: [["Croissant", "120", "€228.00"], ["Sourdough", "38", "€212.80"]],
                    total: ["All", "158", "€440.80"],
                    note: "Prices include tax."
                })
        }
        SheetCells {
            width: 620
            texts: ["Croissant", "120", "€228.00"]
            numbers: [false, true, true]
        }
    }
    GallerySection {
        title: "CountRow: to count, counted right, too little, no amount; DrawerCard"

        CountRow {
            width: 460
            mayCount: true
            drawer: "main"
            counting: CashDrawers.Open
            counted: ""
            wasExpected: ""
            difference: ""
            sign: 0
        }
        CountRow {
            width: 460
            mayCount: true
            drawer: "till-2"
            counting: CashDrawers.Counted
            counted: "€150.00"
            wasExpected: "€150.00"
            difference: "€0.00"
            sign: 0
        }
        CountRow {
            width: 460
            mayCount: true
            drawer: "till-3"
            counting: CashDrawers.Counted
            counted: "€99.50"
            wasExpected: "€100.00"
            difference: "€0.50"
            sign: -1
        }
        CountRow {
            width: 460
            mayCount: true
            drawer: "till-4"
            counting: CashDrawers.NoAmount
            counted: ""
            wasExpected: ""
            difference: ""
            sign: 0
        }
        DrawerCard {
            width: 340
            drawer: "main"
            expected: "€162.40"
            dueBack: "€4.80"
            countedAt: "19:02"
            lastCounted: "€150.00"
            lastDifference: "€0.00"
            openings: 2
            lastSign: 0
        }
    }
}
