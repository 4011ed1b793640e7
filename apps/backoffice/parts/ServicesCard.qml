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
    readonly property int part: root.width - 40 > 760 ? 100 : 84

    implicitHeight: list.y + list.height + 54 + 16
    title: qsTr("Services")
    aside: root.health.standbys > 0 ? qsTr("%1 lead, %2 stand by").arg(root.health.led).arg(root.health.standbys) : qsTr("%1 lead").arg(root.health.led)

    Row {
        id: heads

        x: root.LayoutMirroring.enabled ? 0 : parent.width - width

        Repeater {
            model: [qsTr("Journal"), qsTr("Behind"), qsTr("Left out")]

            Words {
                required property string modelData

                width: root.part
                horizontalAlignment: Text.AlignRight
                color: Theme.inkSoft
                font.pixelSize: 13
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: modelData
            }
        }
    }
    Column {
        id: list

        y: 20
        width: parent.width

        Repeater {
            model: root.health.services

            ServiceRow {
                width: list.width
            }
        }
    }
}
