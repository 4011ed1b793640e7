// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// The plan of the day, a lane for each oven: what was baked, what is in it, what is to come, and where now is.
Rectangle {
    id: root

    required property OvenBoard board
    required property BakingWords words
    required property string chosen
    readonly property real perMinute: 7
    readonly property int trackHeight: 54
    readonly property int labels: root.width < 700 ? 96 : 120
    property bool followsNow: true

    property string dragged // the batch under the hand
    property point hand // where its corner is, on what is seen of the plan
    property real draggedMinutes
    readonly property real wantedFrom: {
        const fromLeft = times.contentX + root.hand.x;
        const fromRight = times.contentWidth - fromLeft - root.draggedMinutes * root.perMinute;
        return 5 * Math.round((root.LayoutMirroring.enabled ? fromRight : fromLeft) / root.perMinute / 5);
    }
    readonly property int wantedTrack: Math.floor((root.hand.y - 36 + root.trackHeight / 2) / root.trackHeight)
    readonly property string wantedOven: root.dragged === "" ? "" : root.board.ovenAt(root.wantedTrack)

    signal picked(string batch)
    signal moved(string batch, string oven, real from)
    signal wantsBatch

    function toNow(): void {
        const along = root.board.now * root.perMinute - times.width * 0.25;
        const most = Math.max(0, times.contentWidth - times.width);
        const kept = Math.max(0, Math.min(most, along));
        times.contentX = root.LayoutMirroring.enabled ? most - kept : kept;
    }
    function place(minutes: real, wide: real): real {
        return root.LayoutMirroring.enabled ? times.contentWidth - minutes * root.perMinute - wide : minutes * root.perMinute;
    }

    implicitHeight: 108 + Math.max(1, root.board.tracks) * root.trackHeight + 16
    radius: Theme.radiusLarge
    color: Theme.paper
    border.width: 1
    border.color: Theme.line
    onVisibleChanged: root.followsNow = true
    Component.onCompleted: root.toNow()

    Connections {
        target: root.board
        function onChanged(): void {
            if (root.followsNow)
                root.toNow();
        }
    }
    Words {
        x: root.LayoutMirroring.enabled ? root.width - width - 20 : 20
        y: 22
        isHeading: true
        font.pixelSize: Theme.textLarge
        text: qsTr("Plan of the day")
    }
    Row {
        x: root.LayoutMirroring.enabled ? 12 : root.width - width - 12
        y: 12
        spacing: 8

        OfficeButton {
            visible: !root.followsNow
            iconName: "clock"
            text: qsTr("Now")
            onClicked: {
                root.followsNow = true;
                root.toNow();
            }
        }
        OfficeButton {
            iconName: "plus"
            text: qsTr("Add a batch…")
            onClicked: root.wantsBatch()
        }
    }
    Repeater {
        model: root.board.lanes

        PlanLane {
            y: 108 + above * root.trackHeight
            width: root.width
            height: tracks * root.trackHeight
            labels: root.labels
        }
    }
    Flickable {
        id: times

        x: root.LayoutMirroring.enabled ? 1 : root.labels
        y: 72
        width: root.width - root.labels - 1
        height: root.height - 73
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick
        contentWidth: Math.max(times.width, root.board.hours * 60 * root.perMinute)
        contentHeight: height
        onMovementStarted: root.followsNow = false
        onWidthChanged: if (root.followsNow)
            root.toNow()

        Rectangle {
            x: root.place(0, width)
            y: 36
            width: Math.max(0, Math.min(times.contentWidth, root.board.now * root.perMinute))
            height: parent.height - 36
            color: Qt.alpha(Theme.sand, Theme.isDark ? 0.35 : 0.45)
        }
        Repeater {
            model: root.board.hours

            Item {
                id: hour

                required property int index

                x: root.place(hour.index * 60, width)
                width: 60 * root.perMinute
                height: times.height

                Rectangle {
                    x: root.LayoutMirroring.enabled ? parent.width - 1 : 0
                    y: 26
                    width: 1
                    height: parent.height - 26
                    color: Theme.line
                }
                Words {
                    x: root.LayoutMirroring.enabled ? parent.width - width - 6 : 6
                    y: 12
                    color: Theme.inkSoft
                    font.pixelSize: 13
                    wrapMode: Text.NoWrap
                    text: root.board.hours > 0 ? root.board.hour(hour.index) : ""
                }
            }
        }
        Repeater {
            model: root.board.bars

            PlanBar {
                x: root.place(from, width)
                y: 36 + track * root.trackHeight + 3
                width: Math.max(48, minutes * root.perMinute - 3)
                height: root.trackHeight - 6
                words: root.words
                now: root.board.now
                view: times
                isChosen: root.chosen === batch
                onPicked: key => root.picked(key)
                onDragged: (x, y) => {
                    root.followsNow = false;
                    root.draggedMinutes = minutes;
                    root.hand = Qt.point(x, y);
                    root.dragged = batch;
                }
                onDropped: {
                    root.moved(batch, root.wantedOven, root.wantedFrom);
                    root.dragged = "";
                }
                onGaveUp: root.dragged = ""
                onNudged: (by, lanes) => root.moved(batch, root.board.ovenBeside(lane, lanes), from + by)
            }
        }
        Rectangle {
            x: root.place(root.wantedFrom, width)
            y: 36 + root.board.trackOf(root.wantedOven) * root.trackHeight + 3
            z: 1
            width: Math.max(48, root.draggedMinutes * root.perMinute - 3)
            height: root.trackHeight - 6
            visible: root.wantedOven !== ""
            radius: 10
            color: Qt.alpha(Theme.honey, 0.35)
            border.width: 2
            border.color: Theme.isDark ? Theme.honey : Theme.crust

            Words {
                anchors.centerIn: parent
                font.pixelSize: Theme.textSmall
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                text: root.dragged === "" ? "" : root.board.clockAt(root.wantedFrom)
            }
        }
        Rectangle {
            x: root.place(root.board.now, width)
            y: 22
            width: 2
            height: parent.height - 22
            color: Theme.isDark ? Theme.honey : Theme.crust

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                y: -2
                width: 10
                height: 10
                radius: 5
                color: parent.color
            }
        }
    }
    Timer {
        readonly property int by: root.hand.x < 20 ? -14 : root.hand.x > times.width - 60 ? 14 : 0

        interval: 16
        repeat: true
        running: root.dragged !== "" && by !== 0
        onTriggered: times.contentX = Math.max(0, Math.min(times.contentWidth - times.width, times.contentX + by))
    }
}
