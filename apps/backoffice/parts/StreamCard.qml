// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// The latest messages, as many as somebody can read; below, what they are a part of.
Card {
    id: root

    required property BusMonitor bus
    required property BusWords words

    function figure(value: double): string {
        return Number(value).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0);
    }

    title: qsTr("Messages")
    aside: root.bus.isPaused ? qsTr("Paused; counting goes on") : ""

    Row {
        id: chips

        width: parent.width
        spacing: 8
        visible: root.bus.under !== "" || root.bus.order !== ""

        OfficeButton {
            visible: root.bus.under !== ""
            iconName: "close"
            font.pixelSize: Theme.textSmall
            text: qsTr("Under %1").arg(root.bus.under.split("/").slice(2).reduce((all, one) => all + "/" + one, "").slice(1))
            onClicked: root.bus.under = ""
        }
        OfficeButton {
            visible: root.bus.order !== ""
            iconName: "close"
            font.pixelSize: Theme.textSmall
            text: qsTr("Order %1").arg(root.bus.order.slice(-8))
            onClicked: root.bus.follow("")
        }
    }
    ListView {
        id: list

        x: -19
        anchors.top: chips.visible ? chips.bottom : parent.top
        anchors.topMargin: chips.visible ? 8 : 0
        anchors.bottom: foot.top
        anchors.bottomMargin: 8
        width: parent.width + 38
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.bus.stream
        reuseItems: true
        activeFocusOnTab: true

        delegate: MessageRow {
            width: list.width
            words: root.words
            onPicked: (topic, number) => root.bus.openMessage(topic, number)
        }
    }
    Words {
        anchors.centerIn: list
        width: parent.width - 40
        horizontalAlignment: Text.AlignHCenter
        visible: list.count === 0
        color: Theme.inkSoft
        text: root.bus.total === 0 ? qsTr("Listening…") : qsTr("Nothing that fits has gone by yet")
    }
    Column {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        spacing: 2

        Words {
            width: parent.width
            visible: root.bus.notPainted > 0
            color: Theme.inkSoft
            font.pixelSize: 13
            text: qsTr("A sample: %1 more were counted and judged, and are not painted.").arg(root.figure(root.bus.notPainted))
        }
        Words {
            width: parent.width
            visible: root.bus.notHeard > 0 || root.bus.losses > 0
            color: Theme.berry
            font.pixelSize: 13
            text: root.bus.losses > 0 ? qsTr("The connection was lost %n time(s); what went by meanwhile is not counted.", "", root.bus.losses) : qsTr("%1 came faster than they could be judged.").arg(root.figure(root.bus.notHeard))
        }
        Words {
            width: parent.width
            visible: root.bus.recordedTo !== ""
            color: root.bus.recordProblem === "" ? Theme.inkSoft : Theme.berry
            font.pixelSize: 13
            wrapMode: Text.WrapAnywhere
            text: root.bus.recordProblem !== "" ? root.bus.recordProblem : root.bus.isRecording ? qsTr("Recording: %1 messages").arg(root.figure(root.bus.recorded)) : qsTr("Recorded %1 messages in %2").arg(root.figure(root.bus.recorded)).arg(root.bus.recordedTo)
        }
        Words {
            width: parent.width
            visible: root.bus.recordedTo !== "" && !root.bus.isRecording && root.bus.recordProblem === ""
            color: Theme.inkSoft
            font.pixelSize: 13
            wrapMode: Text.WrapAnywhere
            text: qsTr("Into a test shop, at any speed: %1").arg("\u2066./bakery replay " + root.bus.recordedTo + " --speed 60 --data FOLDER\u2069")
        }
    }
}
