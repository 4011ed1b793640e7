// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// The one sentence: all is well, or what to look at.
Rectangle {
    id: root

    required property TableRows alarms
    required property AlarmWords words
    required property int endings
    readonly property bool isWell: root.alarms.count === 0

    implicitHeight: Math.max(76, list.y + list.height + 18)
    radius: Theme.radiusLarge
    color: root.isWell ? (Theme.isDark ? "#24301D" : "#E5EDD8") : (Theme.isDark ? "#3F1F26" : "#F8DEE0")

    Rectangle {
        id: badge

        x: root.LayoutMirroring.enabled ? parent.width - width - 20 : 20
        y: 18
        width: 40
        height: 40
        radius: 20
        color: root.isWell ? Theme.sage : Theme.berry

        Icon {
            anchors.centerIn: parent
            name: root.isWell ? "check" : "warning"
            tint: Theme.isDark ? "#1B1410" : "#FFFDF9"
        }
    }
    Column {
        id: list

        anchors.left: badge.right
        anchors.leftMargin: 16
        anchors.right: parent.right
        anchors.rightMargin: 20
        y: 24
        spacing: 6

        Words {
            width: parent.width
            isHeading: true
            font.pixelSize: Theme.textLarge
            text: !root.isWell ? qsTr("%n thing(s) to look at", "", root.alarms.count) : root.endings > 0 ? qsTr("All is well. %n product(s) will run out soon.", "", root.endings) : qsTr("All is well.")
        }
        Repeater {
            model: root.alarms

            Words {
                required property int kind
                required property string what
                required property string detail

                width: list.width
                text: "· " + root.words.of(kind, what, detail)
            }
        }
    }
}
