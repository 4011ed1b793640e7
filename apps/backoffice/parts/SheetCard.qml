// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Controls
import Bakery.Theme

// One table of the printed report: the same words, the same numbers.
Card {
    id: root

    required property var sheet

    readonly property bool hasTotal: root.sheet.total.length > 0

    signal wantsSort(int column)

    title: root.sheet.title
    implicitHeight: 54 + body.height + 20

    Column {
        id: body

        width: parent.width

        SheetCells {
            width: body.width
            texts: root.sheet.titles
            numbers: root.sheet.numbers
            isHead: true
            sorted: root.sheet.sorted ?? -1
            isDescending: root.sheet.isDescending ?? false
            onPicked: column => root.wantsSort(column)
        }
        Repeater {
            model: root.sheet.rows

            SheetCells {
                id: line

                required property var modelData

                width: body.width
                texts: line.modelData
                numbers: root.sheet.numbers
            }
        }
        SheetCells {
            width: body.width
            visible: root.hasTotal
            texts: root.sheet.total
            numbers: root.sheet.numbers
            isTotal: true
        }
        Words {
            width: parent.width
            topPadding: 10
            visible: text !== ""
            color: Theme.inkSoft
            font.pixelSize: 13
            text: root.sheet.note
        }
    }
}
