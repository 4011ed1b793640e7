// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// One batch: where it is on its way, and what can be done with it.
Card {
    id: root

    required property BakingDesk desk
    required property OvenBoard board
    required property BakingWords words
    readonly property bool isAsking: root.desk.outcome === BakingDesk.Asking

    signal wantsSkip
    signal wantsFail
    signal wantsAgain
    signal done

    DurationWords {
        id: duration
    }
    RoundButton {
        x: root.LayoutMirroring.enabled ? -8 : parent.width - width + 8
        y: -4
        width: 48
        height: 48
        iconName: "close"
        label: qsTr("Close")
        onClicked: root.done()
    }
    Picture {
        x: root.LayoutMirroring.enabled ? parent.width - width : 0
        y: -4
        width: 44
        height: 44
        picture: root.desk.picture
        category: root.desk.category
    }
    Words {
        x: root.LayoutMirroring.enabled ? 52 : 56
        y: 4
        width: parent.width - 108
        isHeading: true
        font.pixelSize: Theme.textLarge
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: root.desk.isKnown ? root.desk.name : qsTr("A batch")
    }
    Words {
        y: 64
        width: parent.width
        visible: !root.desk.isKnown
        color: Theme.inkSoft
        text: qsTr("This batch ended so long ago that it is not on the plan any more.")
    }
    Flickable {
        anchors.fill: parent
        anchors.topMargin: 56
        visible: root.desk.isKnown
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: column.height

        Column {
            id: column

            width: parent.width

            Row {
                height: 44
                spacing: 12

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: root.words.icon(root.desk.state)
                    tint: root.desk.state === OvenBoard.Failed ? Theme.berry : root.desk.state === OvenBoard.Baked ? Theme.sage : Theme.ink
                }
                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    isHeading: true
                    font.pixelSize: Theme.textLarge
                    color: root.desk.state === OvenBoard.Failed ? Theme.berry : Theme.ink
                    text: root.words.state(root.desk.state) + (root.desk.state === OvenBoard.InTheOven ? " · " + qsTr("%1 left").arg(duration.of(root.desk.minutesLeft)) : "")
                }
            }
            Fact {
                width: parent.width
                label: qsTr("Pieces")
                value: duration.number(root.desk.quantity) + " · " + qsTr("%n tray(s)", "", root.desk.trays)
            }
            Fact {
                width: parent.width
                label: qsTr("Oven")
                value: root.desk.oven
            }
            Fact {
                width: parent.width
                label: qsTr("How")
                value: root.desk.programme
            }
            Fact {
                width: parent.width
                label: root.desk.state === OvenBoard.Planned ? qsTr("Goes in") : qsTr("Went in")
                visible: root.desk.state !== OvenBoard.Skipped
                value: root.desk.startsAt
            }
            Fact {
                width: parent.width
                label: root.desk.state === OvenBoard.Baked ? qsTr("Was done") : qsTr("Is done")
                visible: root.desk.state < OvenBoard.Failed
                value: root.desk.doneAt
            }
            Fact {
                width: parent.width
                label: qsTr("Planned by")
                value: root.desk.isByHand ? qsTr("hand") : qsTr("its plan")
            }
            Fact {
                width: parent.width
                visible: root.desk.reason !== ""
                label: qsTr("Why")
                tint: Theme.berry
                value: root.words.reason(root.desk.reason)
            }
            Words {
                width: parent.width
                topPadding: 10
                visible: root.desk.note !== ""
                color: Theme.inkSoft
                text: root.desk.note
            }
            Item {
                width: parent.width
                height: 20
            }
            OfficeButton {
                width: parent.width
                visible: root.desk.state === OvenBoard.Planned
                enabled: !root.isAsking
                kind: OfficeButton.Action
                iconName: "flame"
                text: qsTr("Into the oven now")
                onClicked: root.desk.start()
            }
            Row {
                visible: root.desk.state === OvenBoard.Planned
                topPadding: 10
                spacing: 10

                OfficeButton {
                    width: (column.width - 10) / 2
                    enabled: !root.isAsking
                    font.pixelSize: Theme.textSmall
                    text: qsTr("10 min sooner")
                    onClicked: root.desk.moveBy(-10)
                }
                OfficeButton {
                    width: (column.width - 10) / 2
                    enabled: !root.isAsking
                    font.pixelSize: Theme.textSmall
                    text: qsTr("10 min later")
                    onClicked: root.desk.moveBy(10)
                }
            }
            OvenPills {
                width: parent.width
                visible: root.desk.state === OvenBoard.Planned && root.board.ovens.count > 1
                topPadding: 14
                bottomPadding: 14
                enabled: !root.isAsking
                title: qsTr("In another oven")
                rows: root.board.ovens
                nobody: ""
                chosen: root.desk.ovenKey
                onPicked: key => root.desk.moveTo(key)
            }
            OfficeButton {
                width: parent.width
                visible: root.desk.state === OvenBoard.Planned
                enabled: !root.isAsking
                iconName: "minus"
                text: qsTr("Skip it…")
                onClicked: root.wantsSkip()
            }
            OfficeButton {
                width: parent.width
                visible: root.desk.state === OvenBoard.InTheOven
                enabled: !root.isAsking
                iconName: "warning"
                text: qsTr("It has failed…")
                onClicked: root.wantsFail()
            }
            OfficeButton {
                width: parent.width
                visible: root.desk.state > OvenBoard.InTheOven
                kind: root.desk.state === OvenBoard.Failed ? OfficeButton.Action : OfficeButton.Quiet
                iconName: "plus"
                text: qsTr("Bake it again…")
                onClicked: root.wantsAgain()
            }
        }
    }
}
