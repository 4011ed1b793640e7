// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// What runs out within two hours at today's pace, and when the next of it comes out of an oven.
Card {
    id: root

    required property TableRows endings

    title: qsTr("Running out")
    aside: qsTr("at today's pace")

    ListView {
        id: list

        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.endings

        delegate: Item {
            id: row

            required property string name
            required property string picture
            required property string category
            required property int remaining
            required property int minutes
            required property string at
            required property string next

            width: list.width
            height: 56

            Picture {
                id: well

                x: row.LayoutMirroring.enabled ? row.width - width : 0
                anchors.verticalCenter: parent.verticalCenter
                width: 40
                height: 40
                picture: row.picture
                category: row.category
            }
            Words {
                id: name

                anchors.left: well.right
                anchors.leftMargin: 12
                anchors.right: when.left
                anchors.rightMargin: 8
                y: 7
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: row.name
            }
            Words {
                anchors.left: name.left
                anchors.right: name.right
                anchors.top: name.bottom
                color: row.next === "" ? Theme.berry : Theme.inkSoft
                font.pixelSize: 13
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: row.next === "" ? qsTr("none is planned") : qsTr("next from the oven at %1").arg(row.next)
            }
            Words {
                id: when

                x: row.LayoutMirroring.enabled ? 0 : row.width - width
                y: 7
                font.weight: Font.DemiBold
                color: row.remaining === 0 ? Theme.berry : Theme.ink
                wrapMode: Text.NoWrap
                text: row.remaining === 0 ? qsTr("sold out") : qsTr("at %1").arg(row.at)
            }
            Words {
                x: row.LayoutMirroring.enabled ? 0 : row.width - width
                anchors.top: when.bottom
                visible: row.remaining > 0
                color: Theme.inkSoft
                font.pixelSize: 13
                wrapMode: Text.NoWrap
                text: qsTr("%n left", "", row.remaining)
            }
        }
    }
    Words {
        anchors.centerIn: parent
        width: parent.width
        visible: list.count === 0
        horizontalAlignment: Text.AlignHCenter
        color: Theme.inkSoft
        text: qsTr("Nothing runs out in the next two hours.")
    }
}
