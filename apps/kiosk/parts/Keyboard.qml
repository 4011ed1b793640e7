// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Kiosk
import Bakery.Theme

// The letters of the chosen language, and Latin ones where it has its own. It is part of the page: nothing of the
// system comes up, and it is as tall as its keys.
Rectangle {
    id: root

    required property LocalForm form
    property bool hasDigits: false
    property bool isLatin: false
    property int keyHeight: 60
    property string doneText: qsTr("Done")
    readonly property var rows: {
        let rows = root.hasDigits ? ["1234567890"] : [];
        for (const row of root.form.keyRows(root.isLatin && root.form.hasOwnLetters ? "en" : root.form.language))
            rows.push(row);
        return rows;
    }
    readonly property int columns: {
        let most = 10;
        for (const row of root.rows)
            most = Math.max(most, row.length);
        return most;
    }

    signal typed(string letter)
    signal erased
    signal done

    implicitHeight: column.implicitHeight + 24
    color: Theme.sand

    MouseArea {
        anchors.fill: parent // what is below is not touched through it
    }
    Column {
        id: column

        x: 12
        y: 12
        width: parent.width - 24
        spacing: 6

        Repeater {
            model: root.rows

            KeyRow {
                id: row

                required property string modelData

                width: column.width
                letters: row.modelData
                columns: root.columns
                keyHeight: root.keyHeight
                onTyped: letter => root.typed(letter)
            }
        }
        Item {
            width: parent.width
            height: root.keyHeight

            Key {
                id: alphabet

                visible: root.form.hasOwnLetters
                width: visible ? 120 : 0
                height: parent.height
                text: root.isLatin ? root.form.alphabet : "abc"
                label: qsTr("Other letters")
                onClicked: root.isLatin = !root.isLatin
            }
            Key {
                x: alphabet.width > 0 ? alphabet.width + 6 : 0
                width: eraser.x - x - 6
                height: parent.height
                text: qsTr("Space")
                font.pixelSize: Theme.text
                onClicked: root.typed(" ")
            }
            Key {
                id: eraser

                x: enter.x - width - 6
                width: 120
                height: parent.height
                iconName: "erase"
                label: qsTr("Take the last letter away")
                onClicked: root.erased()
            }
            Key {
                id: enter

                x: parent.width - width
                width: 180
                height: parent.height
                text: root.doneText
                font.pixelSize: Theme.text
                onClicked: root.done()
            }
        }
    }
}
