// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// One oven as it is now: how hot, what is in it, and how long still.
Rectangle {
    id: root

    required property OvenBoard board
    required property string chosen
    required property string key
    required property string name
    required property int condition
    required property string reason
    required property int celsius
    required property int trays
    required property int taken
    required property double progress
    required property int revision
    readonly property bool isOut: root.condition === OvenBoard.OutOfService
    readonly property bool isBaking: root.condition === OvenBoard.Baking || root.taken > 0

    signal picked(string batch)
    signal wantsOut
    signal wantsBack

    radius: Theme.radiusLarge
    color: root.isOut ? (Theme.isDark ? "#3F1F26" : "#F8DEE0") : Theme.paper
    border.width: 1
    border.color: root.isOut ? Theme.berry : Theme.line
    implicitHeight: 322

    DurationWords {
        id: duration
    }
    Icon {
        id: icon

        x: root.LayoutMirroring.enabled ? root.width - width - 18 : 18
        y: 17
        size: 28
        name: root.isOut ? "warning" : root.isBaking ? "flame" : "oven"
        tint: root.isOut ? Theme.berry : root.isBaking ? (Theme.isDark ? Theme.honey : Theme.crust) : Theme.inkSoft
    }
    Words {
        anchors.left: icon.right
        anchors.leftMargin: 12
        anchors.right: heat.left
        anchors.rightMargin: 8
        y: 11
        isHeading: true
        font.pixelSize: Theme.textLarge
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: root.name
    }
    Words {
        anchors.left: icon.right
        anchors.leftMargin: 12
        y: 37
        color: root.isOut ? Theme.berry : Theme.inkSoft
        font.pixelSize: 13
        font.weight: root.isOut ? Font.DemiBold : Font.Normal
        text: root.isOut ? qsTr("out of service") : root.isBaking ? qsTr("%1 of %2 trays").arg(duration.number(root.taken)).arg(duration.number(root.trays)) : qsTr("empty, %n tray(s)", "", root.trays)
    }
    Words {
        id: heat

        x: root.LayoutMirroring.enabled ? 18 : root.width - width - 18
        y: 11
        isHeading: true
        font.pixelSize: Theme.heading
        wrapMode: Text.NoWrap
        text: root.celsius < 0 ? "" : duration.number(root.celsius) + " °C"
    }
    OvenChart {
        x: 18
        y: 64
        width: root.width - 36
        height: 80
        visible: !root.isOut
        board: root.board
        oven: root.key
        revision: root.revision
        progress: root.progress
        heat: Theme.isDark ? Theme.honey : "#C2571C"
        soft: Theme.outline
        grid: Theme.line
        isMirrored: root.LayoutMirroring.enabled
    }
    Words {
        x: 18
        y: 76
        width: root.width - 36
        visible: root.isOut
        maximumLineCount: 4
        elide: Text.ElideRight
        text: root.reason
    }
    Flickable {
        x: 12
        y: 148
        width: root.width - 24
        height: out.y - 6 - y
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: inside.height

        Column {
            id: inside

            width: root.width - 24

            Repeater {
                model: root.board.inOvens

                InOvenRow {
                    width: inside.width
                    ovenShown: root.key
                    isChosen: root.chosen === batch
                    onPicked: key => root.picked(key)
                }
            }
        }
    }
    Words {
        x: 18
        y: 166
        width: root.width - 36
        visible: !root.isOut && !root.isBaking
        color: Theme.inkSoft
        font.pixelSize: Theme.textSmall
        text: root.board.plannedFor(root.key) > 0 && root.revision >= 0 ? qsTr("%n batch(es) planned", "", root.board.plannedFor(root.key)) : qsTr("Nothing is planned for it")
    }
    OfficeButton {
        id: out

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 14
        x: 14
        width: root.width - 28
        kind: root.isOut ? OfficeButton.Action : OfficeButton.Quiet
        iconName: root.isOut ? "check" : ""
        text: root.isOut ? qsTr("Back in service") : qsTr("Out of service…")
        onClicked: root.isOut ? root.wantsBack() : root.wantsOut()
    }
}
