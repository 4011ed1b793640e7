// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// Each drawer is counted blind: what was expected is told once somebody has said what lies in it.
Item {
    id: root

    required property CashDrawers drawers

    Words {
        id: lead

        width: parent.width
        visible: root.drawers.rows.count > 0
        color: Theme.inkSoft
        text: root.drawers.mayCount ? qsTr("Count what lies in each drawer. What should be there is told afterwards.") : qsTr("Cashiers and managers count; you see what they have found.")
    }
    ListView {
        id: list

        anchors.top: lead.bottom
        anchors.topMargin: 12
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
        spacing: 10
        boundsBehavior: Flickable.StopAtBounds
        model: root.drawers.rows

        delegate: CountRow {
            width: list.width
            mayCount: root.drawers.mayCount
            onSaid: (name, typed) => root.drawers.count(name, typed)
            onWantsAgain: name => root.drawers.countAgain(name)
        }
    }
    Nothing {
        anchors.centerIn: parent
        visible: root.drawers.rows.count === 0
        iconName: root.drawers.state === CashDrawers.NotReached ? "offline" : "drawer"
        text: root.drawers.state === CashDrawers.NotReached ? qsTr("The bakery does not answer") : root.drawers.state === CashDrawers.Loading ? qsTr("Reading the drawers…") : qsTr("No drawer has been used yet")
    }
}
