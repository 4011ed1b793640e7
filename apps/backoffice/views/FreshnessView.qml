// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// Every unit on the shelf by the life that it has left; beside it one unit's story, or the sweeps of the day.
OfficeView {
    id: root

    readonly property ShelfStore shelf: root.office.shelf
    readonly property Item recallSheet: recall
    readonly property bool isDense: root.shelf.count > 900
    readonly property int inset: root.width < 1200 ? 20 : 32
    readonly property int sideWidth: Math.max(320, Math.min(400, root.width * 0.27))

    function close(): void {
        root.office.story.close();
    }

    isOpen: root.office.story.unit !== ""
    isCovered: recall.visible

    ViewHeader {
        id: header

        x: root.inset
        width: parent.width - 2 * root.inset
        office: root.office
        title: qsTr("Freshness")
        caption: root.shelf.state === ShelfStore.Loaded ? qsTr("%n unit(s) on the shelf", "", root.shelf.count) + (root.shelf.reserved > 0 ? " · " + qsTr("%n reserved", "", root.shelf.reserved) : "") : ""
    }
    LifeLegend {
        id: legend

        x: root.LayoutMirroring.enabled ? root.width - width - root.inset : root.inset
        anchors.top: header.bottom
        anchors.topMargin: 8
        width: root.width - 2 * root.inset - root.sideWidth - 24
        shelf: root.shelf
        isDark: root.office.settings.isDark
    }
    GridView {
        id: grid

        readonly property int columns: Math.max(1, Math.floor(width / (root.isDense ? 440 : 330)))

        x: legend.x - 6
        anchors.top: legend.bottom
        anchors.topMargin: 10
        anchors.bottom: parent.bottom
        width: legend.width + 12
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        bottomMargin: 24
        cellWidth: Math.floor(width / columns)
        cellHeight: root.isDense ? 212 : 188
        model: root.shelf
        visible: root.shelf.count > 0

        delegate: ShelfGroup {
            width: grid.cellWidth
            height: grid.cellHeight
            shelf: root.shelf
            isDark: root.office.settings.isDark
            chosen: root.office.story.unit
            onPicked: unit => root.office.story.open(unit)
        }
    }
    Nothing {
        x: legend.x + (legend.width - width) / 2
        y: parent.height * 0.38
        visible: root.shelf.count === 0
        iconName: root.shelf.state === ShelfStore.Refused ? "lock" : root.shelf.state === ShelfStore.Loaded ? "croissant" : "clock"
        text: root.shelf.state === ShelfStore.Refused ? qsTr("You may not see this") : root.shelf.state === ShelfStore.Loaded ? qsTr("The shelf is empty") : qsTr("Reading the shelf…")
        detail: root.shelf.state === ShelfStore.Loaded ? qsTr("What comes out of the ovens appears here at once.") : ""
    }
    SweepPanel {
        x: root.LayoutMirroring.enabled ? root.inset : root.width - width - root.inset
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        width: root.sideWidth
        visible: !root.isOpen
        sweeps: root.office.sweeps
    }
    StoryPanel {
        x: root.LayoutMirroring.enabled ? root.inset : root.width - width - root.inset
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        width: root.sideWidth
        visible: root.isOpen
        story: root.office.story
        shelf: root.shelf
        isDark: root.office.settings.isDark
        maySeeOrders: root.office.navigation.offersOrders
        maySeeOvens: root.office.navigation.offersOvens
        onWantsBatch: batch => root.office.openBatch(batch)
        onWantsOrder: order => root.office.openOrder(order)
        onWantsRecall: recall.visible = true
        onDone: root.close()
    }
    RecallSheet {
        id: recall

        anchors.fill: parent
        story: root.office.story
        onDone: visible = false
    }
}
