// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// What of the bus is shown, and what is done with it.
Flow {
    id: root

    required property BusMonitor bus
    required property BusWords words

    signal wantsRequest

    spacing: 8

    function search(): void {
        wanted.forceActiveFocus();
    }

    Field {
        id: wanted

        width: 250
        implicitHeight: 48
        iconName: "search"
        label: qsTr("In topics and payloads")
        onTextChanged: later.restart()
        onAccepted: root.bus.search = wanted.text

        Timer {
            id: later

            interval: 300
            onTriggered: root.bus.search = wanted.text
        }
    }
    Repeater {
        model: [BusMonitor.Everything, BusMonitor.Journals, BusMonitor.Events, BusMonitor.States, BusMonitor.Readings, BusMonitor.Requests, BusMonitor.Presences, BusMonitor.Violations]

        Pill {
            id: pill

            required property int modelData

            implicitHeight: 48
            font.pixelSize: Theme.textSmall
            text: root.words.sort(pill.modelData)
            checked: root.bus.sort === pill.modelData
            onClicked: root.bus.sort = pill.modelData
        }
    }
    Item {
        visible: root.width >= 1100 // what is done stands below what is shown
        width: root.width
        height: 1
    }
    OfficeButton {
        iconName: root.bus.isPaused ? "play" : "pause"
        font.pixelSize: Theme.textSmall
        text: root.bus.isPaused ? qsTr("Go on") : qsTr("Pause")
        onClicked: root.bus.isPaused = !root.bus.isPaused
    }
    OfficeButton {
        iconName: "record"
        kind: root.bus.isRecording ? OfficeButton.Danger : OfficeButton.Quiet
        enabled: root.bus.isRecording || root.bus.state === BusMonitor.Watching
        font.pixelSize: Theme.textSmall
        text: root.bus.isRecording ? qsTr("Stop recording") : qsTr("Record")
        onClicked: root.bus.isRecording ? root.bus.stopRecording() : root.bus.record()
    }
    OfficeButton {
        iconName: root.bus.wantsRequests ? "check" : "plus"
        font.pixelSize: Theme.textSmall
        text: root.bus.wantsRequests ? qsTr("With requests") : qsTr("Ask for requests")
        onClicked: root.bus.wantsRequests = !root.bus.wantsRequests
    }
    OfficeButton {
        font.pixelSize: Theme.textSmall
        text: qsTr("Send…")
        onClicked: root.wantsRequest()
    }
}
