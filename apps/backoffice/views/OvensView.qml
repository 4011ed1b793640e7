// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// Each oven as it is now, and the plan of the day; beside them one batch, or what is baked by itself.
OfficeView {
    id: root

    readonly property OvenBoard board: root.office.ovens
    readonly property BakingDesk desk: root.office.baking
    readonly property Item addSheet: adding
    readonly property int inset: root.width < 1200 ? 20 : 32
    readonly property int gap: root.width < 1200 ? 14 : 20
    readonly property bool hasSide: root.width >= 1100 || root.isOpen
    readonly property int sideWidth: Math.max(320, Math.min(400, root.width * 0.27))
    property string ovenToTakeOut
    property string ovenName

    function close(): void {
        root.desk.close();
    }
    function addBatch(): void {
        adding.begin("");
    }

    isOpen: root.desk.batch !== ""
    isCovered: adding.visible || failing.visible || skipping.visible || takingOut.visible
    onVisibleChanged: if (!root.visible)
        root.desk.forget()

    BakingWords {
        id: words
    }
    ViewHeader {
        id: header

        x: root.inset
        width: parent.width - 2 * root.inset
        office: root.office
        title: qsTr("Ovens")
        caption: root.board.state === OvenBoard.Loaded ? qsTr("%n in the oven", "", root.board.baking) + " · " + qsTr("%n planned", "", root.board.planned) + (root.board.failed > 0 ? " · " + qsTr("%n failed", "", root.board.failed) : "") : ""
    }
    Flickable {
        id: left

        x: root.LayoutMirroring.enabled ? root.width - width - root.inset : root.inset
        anchors.top: header.bottom
        anchors.topMargin: 8
        anchors.bottom: parent.bottom
        width: root.width - 2 * root.inset - (root.hasSide ? root.sideWidth + 24 : 0)
        visible: root.board.ovens.count > 0
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: column.height + 24

        Column {
            id: column

            width: parent.width
            spacing: root.gap

            Grid {
                id: grid

                columns: Math.max(1, Math.min(root.board.ovens.count, Math.floor((width + root.gap) / 260)))
                width: parent.width
                spacing: root.gap

                Repeater {
                    model: root.board.ovens

                    OvenCard {
                        width: Math.min(480, (grid.width - (grid.columns - 1) * root.gap) / grid.columns)
                        board: root.board
                        chosen: root.desk.batch
                        onPicked: key => root.desk.open(key)
                        onWantsOut: {
                            root.ovenToTakeOut = key;
                            root.ovenName = name;
                            takingOut.visible = true;
                        }
                        onWantsBack: root.desk.bringBack(key)
                    }
                }
            }
            PlanTimeline {
                width: parent.width
                board: root.board
                words: words
                chosen: root.desk.batch
                onPicked: key => root.desk.open(key)
                onMoved: (batch, oven, from) => root.desk.move(batch, oven, from)
                onWantsBatch: adding.begin("")
            }
            PlansCard {
                width: parent.width
                height: 340
                visible: root.width < 1100
                board: root.board
                words: words
                onPicked: sku => adding.begin(sku)
            }
        }
    }
    Nothing {
        x: left.x + (left.width - width) / 2
        y: parent.height * 0.38
        visible: root.board.ovens.count === 0
        iconName: root.board.state === OvenBoard.Loaded ? "oven" : "clock"
        text: root.board.state === OvenBoard.Loaded ? qsTr("There is no oven yet") : qsTr("Looking at the ovens…")
        detail: root.board.state === OvenBoard.Loaded ? qsTr("It appears here as soon as production knows it.") : ""
    }
    PlansCard {
        x: root.LayoutMirroring.enabled ? root.inset : root.width - width - root.inset
        anchors.top: header.bottom
        anchors.topMargin: 8
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        width: root.sideWidth
        visible: root.hasSide && !root.isOpen
        board: root.board
        words: words
        onPicked: sku => adding.begin(sku)
    }
    BatchPanel {
        x: root.LayoutMirroring.enabled ? root.inset : root.width - width - root.inset
        anchors.top: header.bottom
        anchors.topMargin: 8
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        width: root.sideWidth
        visible: root.isOpen
        desk: root.desk
        board: root.board
        words: words
        onWantsSkip: skipping.visible = true
        onWantsFail: failing.visible = true
        onWantsAgain: adding.begin(root.desk.sku)
        onDone: root.close()
    }
    Told {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 24
        text: words.outcome(root.desk)
        isBad: root.desk.outcome >= BakingDesk.OvenFull
        undo: root.desk.mayUndo ? qsTr("Undo") : ""
        onUndone: root.desk.undo()
        onDone: root.desk.forget()
    }
    AddBatchSheet {
        id: adding

        anchors.fill: parent
        board: root.board
        desk: root.desk
        onDone: visible = false
    }
    FailSheet {
        id: failing

        anchors.fill: parent
        desk: root.desk
        onDone: visible = false
    }
    ConfirmSheet {
        id: skipping

        anchors.fill: parent
        title: qsTr("Skip %1?").arg(root.desk.name)
        words: qsTr("%n piece(s) are not baked. Its plan goes on with the next batch when that is due.", "", root.desk.quantity)
        wantsReason: true
        action: qsTr("Skip it")
        onConfirmed: reason => {
            root.desk.skip(reason);
            visible = false;
        }
        onDone: visible = false
    }
    ConfirmSheet {
        id: takingOut

        anchors.fill: parent
        title: qsTr("Take %1 out of service?").arg(root.ovenName)
        words: qsTr("What is planned for it is planned anew in another oven: %n batch(es) now. What is in it stays until it is done, or until somebody says that it has failed.", "", root.board.plannedFor(root.ovenToTakeOut))
        wantsReason: true
        action: qsTr("Out of service")
        onConfirmed: reason => {
            root.desk.takeOut(root.ovenToTakeOut, reason);
            visible = false;
        }
        onDone: visible = false
    }
}
