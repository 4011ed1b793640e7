// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice

// All drawers of the shop.
Column {
    id: root

    required property CashDrawers drawers

    spacing: 16

    Repeater {
        model: root.drawers.rows

        DrawerCard {
            width: root.width
        }
    }
    Item {
        width: parent.width
        height: 260
        visible: root.drawers.rows.count === 0

        Nothing {
            anchors.centerIn: parent
            iconName: root.drawers.state === CashDrawers.NotReached ? "offline" : root.drawers.state === CashDrawers.Refused ? "lock" : "drawer"
            text: root.drawers.state === CashDrawers.NotReached ? qsTr("The bakery does not answer") : root.drawers.state === CashDrawers.Refused ? qsTr("You may not see this") : root.drawers.state === CashDrawers.Loading ? qsTr("Reading the drawers…") : qsTr("No drawer has been used yet")
        }
    }
}
