// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// What it is called in each language, side by side, with what is missing; and how a kiosk shows it.
Column {
    id: root

    required property ProductPage page
    required property bool mayEdit
    property string shown: "en"

    spacing: 14

    Labelled {
        width: parent.width
        label: qsTr("Name in the house, and in languages that have none of their own")
        value: root.page.name
        mayEdit: root.mayEdit
        isFaulty: root.page.faulty === "name"
        fault: qsTr("It needs a name")
        onTyped: text => root.page.name = text
    }
    Repeater {
        model: root.page.words

        Rectangle {
            id: row

            required property string language
            required property string title
            required property string name
            required property string description
            required property string ingredients
            required property bool isMissing

            width: root.width
            height: fields.height + 24
            radius: Theme.radius
            color: root.shown === row.language ? Theme.sand : "transparent"
            border.width: 1
            border.color: row.isMissing ? (Theme.isDark ? Theme.honey : "#8A5A00") : Theme.line

            Column {
                id: fields

                x: 12
                y: 12
                width: parent.width - 24
                spacing: 8

                Row {
                    spacing: 10

                    Words {
                        font.weight: Font.DemiBold
                        font.pixelSize: Theme.textSmall
                        text: row.title
                    }
                    Words {
                        visible: row.isMissing
                        color: Theme.isDark ? Theme.honey : "#8A5A00"
                        font.weight: Font.DemiBold
                        font.pixelSize: Theme.textSmall
                        text: qsTr("something is missing")
                    }
                }
                Row {
                    width: parent.width
                    spacing: 10

                    Field {
                        width: parent.width * 0.36
                        enabled: root.mayEdit
                        label: qsTr("Name")
                        text: row.name
                        maximumLength: 80
                        onTextEdited: root.page.setWords(row.language, text, row.description, row.ingredients)
                        onActiveFocusChanged: if (activeFocus)
                            root.shown = row.language
                    }
                    Field {
                        width: parent.width * 0.64 - 10
                        enabled: root.mayEdit
                        label: qsTr("Description")
                        text: row.description
                        maximumLength: 400
                        onTextEdited: root.page.setWords(row.language, row.name, text, row.ingredients)
                        onActiveFocusChanged: if (activeFocus)
                            root.shown = row.language
                    }
                }
                Field {
                    width: parent.width
                    enabled: root.mayEdit
                    label: qsTr("Ingredients, the largest part first")
                    text: row.ingredients
                    maximumLength: 600
                    onTextEdited: root.page.setWords(row.language, row.name, row.description, text)
                    onActiveFocusChanged: if (activeFocus)
                        root.shown = row.language
                }
            }
        }
    }
    Words {
        color: Theme.inkSoft
        font.pixelSize: Theme.textSmall
        text: qsTr("As a kiosk shows it")
    }
    KioskPreview {
        page: root.page
        language: root.shown
    }
}
