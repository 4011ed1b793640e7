// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// What this view is, where, and what time it is there; and whether what it shows is of now.
Item {
    id: root

    required property BackOffice office
    required property string title
    property string caption

    implicitHeight: Math.max(84, words.y + words.height + 14)

    Column {
        id: words

        x: root.LayoutMirroring.enabled ? parent.width - width : 0
        y: 12
        width: parent.width * 0.6

        Words {
            width: parent.width
            isHeading: true
            font.pixelSize: 30
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.title
        }
        Words {
            width: parent.width
            color: Theme.inkSoft
            font.pixelSize: Theme.textSmall
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.caption
        }
    }
    Row {
        x: root.LayoutMirroring.enabled ? 0 : parent.width - width
        y: 18
        spacing: 16

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: connection.implicitWidth + 44
            height: 36
            radius: 18
            color: root.office.isConnected ? Theme.sand : "#A3263A"

            Rectangle {
                x: root.LayoutMirroring.enabled ? parent.width - 24 : 14
                anchors.verticalCenter: parent.verticalCenter
                width: 10
                height: 10
                radius: 5
                color: root.office.isConnected ? Theme.sage : "transparent"
                border.width: root.office.isConnected ? 0 : 2
                border.color: Theme.onDark
            }
            Words {
                id: connection

                x: root.LayoutMirroring.enabled ? 12 : 32
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Theme.textSmall
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                color: root.office.isConnected ? Theme.ink : Theme.onDark
                text: root.office.isConnected ? qsTr("Live")
                    : root.office.connectedUntil === "" ? qsTr("Connecting…")
                    : qsTr("As of %1, reconnecting…").arg(root.office.connectedUntil)
            }
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter

            Words {
                x: root.LayoutMirroring.enabled ? 0 : parent.width - width
                isHeading: true
                font.pixelSize: Theme.heading
                wrapMode: Text.NoWrap
                text: root.office.time
            }
            Words {
                x: root.LayoutMirroring.enabled ? 0 : parent.width - width
                visible: text !== ""
                color: Theme.inkSoft
                font.pixelSize: 13
                wrapMode: Text.NoWrap
                text: root.office.siteName
            }
        }
    }
}
