// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// Of which days: a day, a week, a month or any; the ones before and after are a touch away.
Flow {
    id: root

    required property ReportStore report
    required property TopicWords words
    readonly property bool isRange: root.report.kind === ReportStore.Range

    // What is typed takes the place of what was shown; another period is shown all the same.
    function showPeriod(): void {
        from.text = root.report.from;
        to.text = root.report.to;
    }

    spacing: 8
    Component.onCompleted: root.showPeriod()

    Connections {
        target: root.report

        function onPeriodChanged(): void {
            root.showPeriod();
        }
    }
    Repeater {
        model: [ReportStore.Day, ReportStore.Week, ReportStore.Month, ReportStore.Range]

        Pill {
            id: pill

            required property int modelData

            implicitHeight: 48
            font.pixelSize: Theme.textSmall
            text: root.words.kind(pill.modelData)
            checked: root.report.kind === pill.modelData
            onClicked: root.report.kind = pill.modelData
        }
    }
    Item {
        width: 8
        height: 48
    }
    RoundButton {
        width: 48
        height: 48
        iconName: "back"
        label: qsTr("The days before")
        onClicked: root.report.step(-1)
    }
    Words {
        width: Math.min(implicitWidth, 340)
        height: 48
        visible: !root.isRange
        verticalAlignment: Text.AlignVCenter
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: root.report.title
    }
    Field {
        id: from

        width: 136
        implicitHeight: 48
        visible: root.isRange
        label: qsTr("From")
        inputMask: "9999-99-99"
        onAccepted: root.report.showDays(from.text, to.text)
    }
    Field {
        id: to

        width: 136
        implicitHeight: 48
        visible: root.isRange
        label: qsTr("Until")
        inputMask: "9999-99-99"
        onAccepted: root.report.showDays(from.text, to.text)
    }
    RoundButton {
        width: 48
        height: 48
        enabled: root.report.hasNext
        iconName: "back"
        label: qsTr("The days after")
        rotation: 180
        onClicked: root.report.step(1)
    }
}
