// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// Where the units of a batch are by now.
Row {
    id: root

    required property UnitStory story

    topPadding: 10
    bottomPadding: 12
    spacing: 8

    DurationWords {
        id: duration
    }
    Repeater {
        model: [qsTr("On the shelf"), qsTr("Reserved"), qsTr("Sold"), qsTr("Thrown out")]

        Rectangle {
            id: tile

            required property int index
            required property string modelData
            readonly property var figures: [root.story.batchAvailable, root.story.batchReserved, root.story.batchSold, root.story.batchDiscarded]

            width: (root.width - 24) / 4
            height: 72
            radius: Theme.radius
            color: Theme.sand

            Words {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 8
                isHeading: true
                font.pixelSize: Theme.textLarge
                text: duration.number(tile.figures[tile.index])
            }
            Words {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 36
                width: parent.width - 6
                horizontalAlignment: Text.AlignHCenter
                color: Theme.inkSoft
                font.pixelSize: 12
                maximumLineCount: 2
                elide: Text.ElideRight
                text: tile.modelData
            }
        }
    }
}
