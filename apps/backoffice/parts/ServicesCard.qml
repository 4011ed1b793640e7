// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// All processes of the shop, a line each.
Card {
    id: root

    required property HealthStore health
    required property TableSheet sheet

    implicitHeight: list.y + list.height + 54 + 16
    title: qsTr("Services")
    aside: root.health.standbys > 0 ? qsTr("%1 lead, %2 stand by").arg(root.health.led).arg(root.health.standbys) : qsTr("%1 lead").arg(root.health.led)

    TableHead {
        id: heads

        x: -12
        width: parent.width + 24
        inset: 12
        sheet: root.sheet
        titles: [qsTr("Service"), qsTr("Standing"), qsTr("Version"), qsTr("Since"), qsTr("Journal"), qsTr("Behind"),
            qsTr("Turn, ms"), qsTr("Memory, MB"), qsTr("Left out")]
        words: ({
                standing: [qsTr("leads"), qsTr("stands by"), qsTr("gone")]
            })
    }
    Column {
        id: list

        y: heads.height
        width: parent.width

        Repeater {
            model: root.sheet

            ServiceRow {
                width: list.width
                sheet: root.sheet
            }
        }
    }
}
