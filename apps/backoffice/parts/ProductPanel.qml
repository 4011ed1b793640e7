// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// One product, to be looked at and changed; what somebody else has changed meanwhile is told before anything is saved.
Card {
    id: root

    required property ProductPage page
    required property SaleDesk desk
    required property MenuList list
    required property SaleWords words
    required property bool mayEdit
    property int tab: 0
    readonly property bool isTouched: root.page.changes.length > 0 || root.page.faulty !== ""
    readonly property bool isContested: root.isTouched && root.page.theirChanges.length > 0
    readonly property var tabNames: [qsTr("Selling"), qsTr("Words"), qsTr("Contents"), qsTr("History")]

    signal wantsWithdraw
    signal done

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
        width: 52
        height: 52
        picture: root.page.picture
        category: root.page.category
    }
    Words {
        x: root.LayoutMirroring.enabled ? 52 : 66
        y: 0
        width: parent.width - 118
        isHeading: true
        font.pixelSize: Theme.heading
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: root.page.title
    }
    Words {
        x: root.LayoutMirroring.enabled ? 52 : 66
        y: 35
        width: parent.width - 118
        color: Theme.inkSoft
        font.pixelSize: 13
        text: root.page.sku
    }
    Row {
        id: tabs

        x: root.LayoutMirroring.enabled ? parent.width - width : 0
        y: 64
        spacing: 8

        Repeater {
            model: root.mayEdit ? 4 : 3

            Pill {
                required property int index

                implicitHeight: 48
                implicitWidth: contentItem.implicitWidth + label.implicitWidth + 36
                font.pixelSize: Theme.textSmall
                text: root.tabNames[index]
                checked: root.tab === index
                onClicked: root.tab = index

                Words {
                    id: label

                    visible: false
                    font: parent.font
                    wrapMode: Text.NoWrap
                    text: parent.text
                    Accessible.ignored: true
                }
            }
        }
    }
    Rectangle {
        id: contest

        anchors.top: tabs.bottom
        anchors.topMargin: 12
        width: parent.width
        height: visible ? contestColumn.height + 28 : 0
        visible: root.isContested
        radius: Theme.radius
        color: Theme.isDark ? "#3F1F26" : "#F8DEE0"
        border.width: 1
        border.color: Theme.berry

        Column {
            id: contestColumn

            x: 14
            y: 14
            width: parent.width - 28
            spacing: 10

            Words {
                width: parent.width
                font.weight: Font.DemiBold
                text: qsTr("Somebody else has changed this product meanwhile: %1.").arg(root.words.fields(root.page.theirChanges)) + (root.page.contestedFields.length > 0 ? " " + qsTr("You both have changed: %1.").arg(root.words.fields(root.page.contestedFields)) : "")
            }
            Row {
                spacing: 10

                OfficeButton {
                    text: qsTr("Take theirs, drop mine")
                    onClicked: root.page.takeTheirs()
                }
                OfficeButton {
                    kind: OfficeButton.Action
                    text: root.page.contestedFields.length > 0 ? qsTr("Mine on top of theirs") : qsTr("Keep both")
                    onClicked: root.page.keepMine()
                }
            }
        }
    }
    Flickable {
        id: flick

        anchors.top: contest.bottom
        anchors.topMargin: root.isContested ? 12 : 4
        anchors.bottom: saving.top
        width: parent.width
        visible: root.page.isKnown
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: height > 0 ? pages.height + 20 : 0

        Item {
            id: pages

            width: parent.width
            height: root.tab === 0 ? selling.height : root.tab === 1 ? texts.height : root.tab === 2 ? contents.height : history.height

            SellingTab {
                id: selling

                width: parent.width
                visible: root.tab === 0
                page: root.page
                desk: root.desk
                list: root.list
                words: root.words
                mayEdit: root.mayEdit
                onWantsWithdraw: root.wantsWithdraw()
            }
            WordsTab {
                id: texts

                width: parent.width
                visible: root.tab === 1
                page: root.page
                mayEdit: root.mayEdit
            }
            ContentsTab {
                id: contents

                width: parent.width
                visible: root.tab === 2
                page: root.page
                list: root.list
                mayEdit: root.mayEdit
            }
            HistoryTab {
                id: history

                width: parent.width
                visible: root.tab === 3
                page: root.page
                words: root.words
            }
        }
    }
    Item {
        id: saving

        anchors.bottom: parent.bottom
        width: parent.width
        height: root.isTouched ? 68 : 0
        visible: root.isTouched

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        Words {
            x: root.LayoutMirroring.enabled ? parent.width - width : 0
            y: 10
            width: parent.width - buttons.width - 16
            height: 54
            verticalAlignment: Text.AlignVCenter
            maximumLineCount: 2
            elide: Text.ElideRight
            font.pixelSize: Theme.textSmall
            color: root.page.faulty === "" ? Theme.inkSoft : Theme.berry
            text: root.page.faulty === "" ? qsTr("Changed: %1").arg(root.words.fields(root.page.changes)) : qsTr("Cannot be saved: %1").arg(root.words.field(root.page.faulty))
        }
        Row {
            id: buttons

            x: root.LayoutMirroring.enabled ? 0 : parent.width - width
            y: 16
            spacing: 10

            OfficeButton {
                text: qsTr("Drop it")
                onClicked: root.page.takeTheirs()
            }
            OfficeButton {
                kind: OfficeButton.Action
                enabled: root.page.faulty === "" && !root.isContested && root.page.changes.length > 0 && root.page.outcome !== ProductPage.Saving
                text: qsTr("Save")
                onClicked: root.page.save()
            }
        }
    }
}
