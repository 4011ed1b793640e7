// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// What some days brought against those before, topic by topic, as charts or as tables; and the end of a day.
OfficeView {
    id: root

    property bool showsTables: false
    readonly property ReportStore report: root.office.report
    readonly property bool isClosing: root.office.closing.step !== DayClosing.NotBegun
    readonly property bool isAsking: root.office.reasons.state !== ReportReasons.Closed
    readonly property int inset: root.width < 1200 ? 20 : 32
    readonly property int gap: root.width < 1200 ? 14 : 20
    readonly property bool hasSide: root.width >= 1100 || root.isAsking
    readonly property int sideWidth: root.isAsking ? Math.max(340, Math.min(480, root.width * 0.32)) : Math.max(280, Math.min(360, root.width * 0.26))
    readonly property real room: root.width - 2 * root.inset - (root.hasSide ? root.sideWidth + 24 : 0)
    readonly property bool isThere: root.report.state === ReportStore.Loaded

    function close(): void {
        if (root.isClosing)
            root.office.closing.leave();
        else
            root.office.reasons.close();
    }

    isOpen: root.isClosing || root.isAsking
    isCovered: printing.visible

    TopicWords {
        id: words
    }
    ViewHeader {
        id: header

        x: root.inset
        width: parent.width - 2 * root.inset
        office: root.office
        title: root.isClosing ? qsTr("End of day") : qsTr("Reports")
        caption: root.isClosing ? root.office.closing.day : root.report.against === "" ? root.report.standing : root.report.standing + " · " + root.report.against
    }
    ClosingPanel {
        x: root.inset
        anchors.top: header.bottom
        anchors.topMargin: 8
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        width: parent.width - 2 * root.inset
        visible: root.isClosing
        office: root.office
        onWantsPrint: printing.visible = true
    }
    Column {
        id: choices

        x: root.inset
        anchors.top: header.bottom
        anchors.topMargin: 8
        width: parent.width - 2 * root.inset
        visible: !root.isClosing
        spacing: 10

        PeriodBar {
            width: parent.width
            report: root.report
            words: words
        }
        Flow {
            width: parent.width
            spacing: 8

            Repeater {
                model: [ReportTopics.Sales, ReportTopics.Waste, ReportTopics.Freshness, ReportTopics.Payments, ReportTopics.Taxes, ReportTopics.Drawers]

                Pill {
                    id: pill

                    required property int modelData

                    implicitHeight: 48
                    font.pixelSize: Theme.textSmall
                    text: words.topic(pill.modelData)
                    checked: root.report.topic === pill.modelData
                    onClicked: {
                        root.office.reasons.close();
                        root.report.topic = pill.modelData;
                    }
                }
            }
            Item {
                width: 8
                height: 48
            }
            OfficeButton {
                visible: root.report.topic !== ReportTopics.Drawers
                iconName: root.showsTables ? "everything" : "receipt"
                text: root.showsTables ? qsTr("Show charts") : qsTr("Show tables")
                onClicked: root.showsTables = !root.showsTables
            }
        }
    }
    Flickable {
        id: page

        x: root.LayoutMirroring.enabled ? root.width - width - root.inset : root.inset
        anchors.top: choices.bottom
        anchors.topMargin: 14
        anchors.bottom: parent.bottom
        width: root.room
        visible: !root.isClosing && root.isThere
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: column.height + 24

        Column {
            id: column

            width: parent.width
            spacing: root.gap

            WarningBand {
                width: parent.width
                text: root.report.warning
            }
            Row {
                id: figures

                width: parent.width
                spacing: root.gap
                visible: figureRows.count > 0

                Repeater {
                    id: figureRows

                    model: root.report.figures

                    FigureButton {
                        id: figure

                        required property int measure
                        required property var change
                        required property string before
                        required property int behind

                        width: (column.width - (figureRows.count - 1) * root.gap) / figureRows.count
                        enabled: figure.behind !== ReportTopics.Nothing
                        title: words.figure(figure.measure)
                        detail: figure.before === "" ? "" : qsTr("before: %1").arg(figure.before)
                        mark: figure.change === undefined || figure.change === null ? "" : (figure.change >= 0 ? "+" : "−") + root.office.form.number(Math.abs(figure.change)) + " %"
                        onClicked: root.office.reasons.open(figure.behind, "", "")
                    }
                }
            }
            HoursCard {
                width: parent.width
                height: 280
                visible: !root.showsTables && root.report.columns.count > 0
                title: root.report.column === ReportStore.Hours ? qsTr("By the hour") : root.report.column === ReportStore.Days ? qsTr("By the day") : qsTr("By the month")
                aside: qsTr("line: before")
                hours: root.report.columns
                opens: root.report.column !== ReportStore.Hours
                onPicked: place => root.report.openColumn(place)
            }
            BarsCard {
                width: parent.width
                visible: !root.showsTables && root.report.topic !== ReportTopics.Drawers
                title: words.bars(root.report.topic, true)
                aside: words.counted(root.report.topic, true)
                bars: root.report.bars
                onAsked: (behind, word, name) => root.office.reasons.open(behind, word, name)
            }
            BarsCard {
                width: parent.width
                visible: !root.showsTables && (root.report.topic === ReportTopics.Waste || root.report.topic === ReportTopics.Freshness)
                title: words.bars(root.report.topic, false)
                aside: root.report.topic === ReportTopics.Freshness ? words.counted(root.report.topic, false) : ""
                bars: root.report.moreBars
                onAsked: (behind, word, name) => root.office.reasons.open(behind, word, name)
            }
            Repeater {
                model: root.showsTables || root.report.topic === ReportTopics.Drawers ? root.report.tables : []

                SheetCard {
                    id: table

                    required property var modelData

                    width: column.width
                    sheet: table.modelData
                    onWantsSort: column => root.report.sortTable(table.modelData.title, column)
                }
            }
            DrawerList {
                width: parent.width
                visible: root.report.topic === ReportTopics.Drawers && !root.report.hasNext
                drawers: root.office.drawers
            }
            ReportAside {
                width: parent.width
                visible: root.width < 1100
                files: root.office.files
                isBusy: !root.isThere
                onWantsClosing: {
                    root.office.files.forget(); // the day's report is another one
                    root.office.closing.begin();
                }
                onWantsPrint: printing.visible = true
            }
        }
    }
    Nothing {
        x: page.x + (page.width - width) / 2
        y: parent.height * 0.42
        visible: !root.isClosing && !root.isThere
        iconName: root.report.state === ReportStore.Refused ? "lock" : root.report.state === ReportStore.NotReached ? "offline" : "clock"
        text: root.report.state === ReportStore.Refused ? qsTr("You may not see this") : root.report.state === ReportStore.NotReached ? qsTr("The bakery does not answer") : qsTr("Adding up…")
    }
    ReportAside {
        x: root.LayoutMirroring.enabled ? root.inset : root.width - width - root.inset
        anchors.top: page.top
        width: root.sideWidth
        visible: !root.isClosing && root.hasSide && !root.isAsking
        files: root.office.files
        isBusy: !root.isThere
        onWantsClosing: root.office.closing.begin()
        onWantsPrint: printing.visible = true
    }
    ReasonsPanel {
        x: root.LayoutMirroring.enabled ? root.inset : root.width - width - root.inset
        anchors.top: page.top
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        width: root.sideWidth
        visible: !root.isClosing && root.isAsking
        reasons: root.office.reasons
        words: words
        onDone: root.office.reasons.close()
        onWantsOrder: order => root.office.openOrder(order)
    }
    PrintSheet {
        id: printing

        anchors.fill: parent
        files: root.office.files
        onDone: visible = false
    }
}
