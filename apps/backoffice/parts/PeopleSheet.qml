// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls

// Somebody else comes to this computer: one touch opens this, one says who.
OverSheet {
    id: root

    required property BackOffice office

    signal chosen(string name) // empty: whoever it is

    title: qsTr("Who works here now?")

    Repeater {
        model: root.office.staff.known

        OptionTile {
            id: tile

            required property string modelData

            width: root.sheetWidth - 56
            text: tile.modelData
            checked: tile.modelData === root.office.staff.name
            onClicked: tile.checked ? root.done() : root.chosen(tile.modelData)
        }
    }
    OfficeButton {
        width: parent.width
        height: 56
        iconName: "account"
        text: qsTr("Somebody else")
        onClicked: root.chosen("")
    }
    OfficeButton {
        width: parent.width
        height: 56
        iconName: "lock"
        text: qsTr("Leave")
        onClicked: root.chosen(root.office.staff.name)
    }
}
