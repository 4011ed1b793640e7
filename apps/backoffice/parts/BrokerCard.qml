// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// What the broker tells of itself, and where else one can look after the shop.
Column {
    id: root

    required property HealthStore health

    spacing: 16

    Card {
        width: parent.width
        height: 54 + grid.height + 20
        title: qsTr("Broker")
        aside: root.health.broker.version

        Grid {
            id: grid

            width: parent.width
            columns: 2
            rowSpacing: 10
            visible: root.health.broker.isTold

            Repeater {
                model: [[qsTr("Connected"), root.health.broker.clients], [qsTr("Retained"), root.health.broker.retained], [qsTr("Received a minute"), root.health.broker.received], [qsTr("Sent a minute"), root.health.broker.sent], [qsTr("Dropped"), root.health.broker.dropped], [qsTr("Memory"), root.health.broker.memory === "" ? "" : qsTr("%1 MB").arg(root.health.broker.memory)]]

                Column {
                    id: fact

                    required property var modelData

                    width: grid.width / 2

                    Words {
                        color: Theme.inkSoft
                        font.pixelSize: 13
                        wrapMode: Text.NoWrap
                        text: fact.modelData[0]
                    }
                    Words {
                        isHeading: true
                        font.pixelSize: Theme.textLarge
                        wrapMode: Text.NoWrap
                        text: fact.modelData[1] === "" ? "–" : fact.modelData[1]
                    }
                }
            }
        }
        Words {
            width: parent.width
            visible: !root.health.broker.isTold
            color: Theme.inkSoft
            text: qsTr("It tells nothing of itself.")
        }
    }
    Card {
        width: parent.width
        height: 54 + upkeep.height + 20
        title: qsTr("Upkeep")

        Column {
            id: upkeep

            width: parent.width
            spacing: 10

            Repeater {
                model: [[qsTr("A backup somewhere else than on this machine"), "./bakery backup FILE"], [qsTr("Turn times and more, for Prometheus"), root.health.figuresAt.length > 0 ? "http://" + root.health.figuresAt[0] + "/metrics" + (root.health.figuresAt.length > 1 ? " …" : "") : "./bakery up --metrics 9400"]]

                Column {
                    id: way

                    required property var modelData

                    width: upkeep.width
                    spacing: 2

                    Words {
                        width: parent.width
                        color: Theme.inkSoft
                        font.pixelSize: 13
                        text: way.modelData[0]
                    }
                    Words {
                        width: parent.width
                        font.pixelSize: Theme.textSmall
                        font.weight: Font.DemiBold
                        wrapMode: Text.WrapAnywhere
                        text: "\u2066" + way.modelData[1] + "\u2069" // from left to right in every language
                    }
                }
            }
        }
    }
}
