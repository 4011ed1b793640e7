// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// What may be done with a report: close the day, and take it along.
Column {
    id: root

    required property ReportFiles files
    required property bool isBusy // nothing to take along yet
    readonly property bool isFree: !root.isBusy && root.files.state !== ReportFiles.Working

    signal wantsClosing
    signal wantsPrint

    spacing: 16

    FileWords {
        id: words
    }
    Card {
        width: parent.width
        height: ending.height + 70
        title: qsTr("End of day")

        Column {
            id: ending

            width: parent.width
            spacing: 14

            Words {
                width: parent.width
                color: Theme.inkSoft
                font.pixelSize: Theme.textSmall
                text: qsTr("Open orders, the drawers, the waste, your signature: step by step, and the report at the end.")
            }
            OfficeButton {
                width: parent.width
                kind: OfficeButton.Action
                iconName: "check"
                text: qsTr("Close the day…")
                onClicked: root.wantsClosing()
            }
        }
    }
    Card {
        width: parent.width
        height: taking.height + 70
        title: qsTr("Take it along")

        Column {
            id: taking

            width: parent.width
            spacing: 10

            Grid {
                columns: 2
                spacing: 10

                OfficeButton {
                    width: (taking.width - 10) / 2
                    enabled: root.isFree
                    text: qsTr("PDF")
                    onClicked: root.files.keepPdf()
                }
                OfficeButton {
                    width: (taking.width - 10) / 2
                    enabled: root.isFree
                    text: qsTr("CSV")
                    onClicked: root.files.keepCsv()
                }
                OfficeButton {
                    width: (taking.width - 10) / 2
                    enabled: root.isFree
                    text: qsTr("Print…")
                    onClicked: root.wantsPrint()
                }
                OfficeButton {
                    width: (taking.width - 10) / 2
                    enabled: root.isFree
                    text: qsTr("Copy")
                    onClicked: root.files.copy()
                }
            }
            Words {
                width: parent.width
                visible: text !== ""
                color: words.isGood(root.files.state) ? Theme.sage : Theme.berry
                font.pixelSize: Theme.textSmall
                font.weight: Font.DemiBold
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                text: words.outcome(root.files.state, root.files.where)
            }
        }
    }
}
