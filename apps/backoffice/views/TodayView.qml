// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// Whether the day is all right, at a glance.
OfficeView {
    id: root

    readonly property TodayStore today: root.office.today
    readonly property int inset: root.width < 1200 ? 20 : 32
    readonly property int gap: root.width < 1200 ? 14 : 20
    readonly property real room: root.width - 2 * root.inset
    readonly property int troubles: root.today.alarms.count + root.today.runningOut.count

    DurationWords {
        id: duration
    }
    AlarmWords {
        id: alarmWords
    }
    ViewHeader {
        id: header

        x: root.inset
        width: root.room
        office: root.office
        title: qsTr("Today")
        caption: root.today.closesAt === "" ? "" : root.today.day === TodayStore.Open ? qsTr("Open until %1").arg(root.today.closesAt) : root.today.day === TodayStore.Scheduled ? qsTr("Opens at %1").arg(root.today.opensAt) : qsTr("Closed")
    }
    Nothing {
        anchors.centerIn: parent
        visible: root.today.state !== TodayStore.Loaded
        iconName: root.today.state === TodayStore.Refused ? "lock" : "clock"
        text: root.today.state === TodayStore.Refused ? qsTr("You may not see this") : qsTr("Adding up the day…")
    }
    Flickable {
        x: root.inset
        anchors.top: header.bottom
        anchors.topMargin: 8
        anchors.bottom: parent.bottom
        width: root.room
        visible: root.today.state === TodayStore.Loaded
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: column.height + 24

        Column {
            id: column

            width: parent.width
            spacing: root.gap

            Verdict {
                width: parent.width
                alarms: root.today.alarms
                words: alarmWords
                endings: root.today.runningOut.count
            }
            Row {
                width: parent.width
                spacing: root.gap

                Figure {
                    width: Math.floor((column.width - 3 * root.gap) / 4)
                    title: qsTr("Takings")
                    value: root.today.takings
                    detail: root.today.usual === "" ? qsTr("no earlier day to compare with") : qsTr("usual by now: %1").arg(root.today.usual)
                    mark: root.today.usual === "" ? "" : (root.today.againstUsual >= 0 ? "+" : "−") + duration.number(Math.abs(root.today.againstUsual)) + " %"
                    isGood: root.today.againstUsual >= -10
                }
                Figure {
                    width: Math.floor((column.width - 3 * root.gap) / 4)
                    title: qsTr("Orders")
                    value: duration.number(root.today.orders)
                    detail: root.today.average === "" ? "" : qsTr("%1 each").arg(root.today.average)
                }
                Figure {
                    width: Math.floor((column.width - 3 * root.gap) / 4)
                    title: qsTr("Turned away")
                    value: duration.number(root.today.turnedAway)
                    detail: root.today.turnedAway === 0 ? qsTr("there was enough of everything") : qsTr("there was not enough")
                    isGood: root.today.turnedAway === 0
                    mark: root.today.turnedAway === 0 ? "" : "!"
                }
                Figure {
                    width: Math.floor((column.width - 3 * root.gap) / 4)
                    title: qsTr("Waste")
                    value: root.today.wasteValue
                    detail: qsTr("%n unit(s)", "", root.today.wasted)
                }
            }
            Row {
                width: parent.width
                spacing: root.gap

                HoursCard {
                    width: Math.floor((column.width - root.gap) * 0.6)
                    height: 300
                    hours: root.today.hours
                }
                EndingsCard {
                    width: Math.floor((column.width - root.gap) * 0.4)
                    height: 300
                    endings: root.today.runningOut
                }
            }
            OvenStrip {
                width: parent.width
                visible: root.today.ovens.count > 0
                ovens: root.today.ovens
            }
            SellingCard {
                width: parent.width
                selling: root.today.selling
            }
        }
    }
}
