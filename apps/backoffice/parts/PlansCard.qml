// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// What is baked by itself, how often, and what was decided about it last.
Card {
    id: root

    required property OvenBoard board
    required property BakingWords words

    signal picked(string sku)

    title: qsTr("Baked by itself")
    aside: qsTr("when it is wanted")

    DurationWords {
        id: duration
    }
    ListView {
        id: list

        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.board.plans

        delegate: Item {
            id: row

            required property string sku
            required property string name
            required property string picture
            required property string category
            required property int batchSize
            required property int intervalMinutes
            required property string dueAt
            required property int minutes
            required property int decision

            width: list.width
            height: 86

            Picture {
                id: well

                x: row.LayoutMirroring.enabled ? row.width - width : 0
                anchors.verticalCenter: parent.verticalCenter
                width: 44
                height: 44
                picture: row.picture
                category: row.category
            }
            Words {
                anchors.left: well.right
                anchors.leftMargin: 12
                anchors.right: more.left
                anchors.rightMargin: 8
                y: 8
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: row.name
            }
            Words {
                anchors.left: well.right
                anchors.leftMargin: 12
                anchors.right: more.left
                anchors.rightMargin: 8
                y: 31
                color: Theme.inkSoft
                font.pixelSize: 13
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: qsTr("%1 every %2").arg(duration.number(row.batchSize)).arg(duration.of(row.intervalMinutes))
            }
            Words {
                anchors.left: well.right
                anchors.leftMargin: 12
                anchors.right: more.left
                anchors.rightMargin: 8
                y: 51
                color: row.decision === OvenBoard.NoOven ? Theme.berry : Theme.inkSoft
                font.pixelSize: 13
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: (row.minutes > 0 ? qsTr("next from %1").arg(row.dueAt) : row.decision > 0 ? root.words.decision(row.decision) : qsTr("due"))
            }
            RoundButton {
                id: more

                x: row.LayoutMirroring.enabled ? 0 : row.width - width
                anchors.verticalCenter: parent.verticalCenter
                width: 48
                height: 48
                iconName: "plus"
                label: qsTr("Bake one more: %1").arg(row.name)
                onClicked: root.picked(row.sku)
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Theme.line
            }
        }
    }
    Words {
        anchors.centerIn: parent
        width: parent.width
        visible: list.count === 0
        horizontalAlignment: Text.AlignHCenter
        color: Theme.inkSoft
        text: qsTr("Nothing is baked by itself yet. A batch can be added by hand.")
    }
}
