// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// Two bakes are on the shelf: which one is it to be? The earlier one goes first unless the freshest is asked for.
Column {
    id: root

    required property ProductSheet sheet

    spacing: 10

    Words {
        width: parent.width
        isHeading: true
        font.pixelSize: Theme.heading
        text: qsTr("Which bake?")
    }
    Row {
        width: parent.width
        spacing: 12

        OptionTile {
            width: Math.floor((root.width - 12) / 2)
            height: Math.max(implicitHeight, earlier.implicitHeight)
            text: qsTr("The freshest")
            detail: ages.baked(root.sheet.freshestMinutes) + " · " + qsTr("%n there", "", root.sheet.freshestUnits)
            checked: root.sheet.isFreshest
            onClicked: root.sheet.isFreshest = true
        }
        OptionTile {
            id: earlier

            width: Math.floor((root.width - 12) / 2)
            text: qsTr("The earlier bake, so nothing goes to waste")
            detail: ages.baked(root.sheet.earlierMinutes) + " · " + qsTr("%n there", "", root.sheet.earlierUnits)
            checked: !root.sheet.isFreshest
            onClicked: root.sheet.isFreshest = false
        }
    }
    AgeWords {
        id: ages
    }
}
