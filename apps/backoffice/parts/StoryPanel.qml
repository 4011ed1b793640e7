// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// One unit: where it comes from, how long it has, whose it is; and the batch that it was baked in.
Card {
    id: root

    required property UnitStory story
    required property ShelfStore shelf
    required property bool isDark
    required property bool maySeeOrders
    required property bool maySeeOvens
    readonly property bool isPast: root.story.minutesLeft < 0

    signal wantsOrder(string order)
    signal wantsBatch(string batch)
    signal wantsRecall
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
    Flickable {
        anchors.fill: parent
        anchors.topMargin: 52
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: column.height

        Column {
            id: column

            width: parent.width

            Item {
                width: parent.width
                height: 48

                LifeCell {
                    x: root.LayoutMirroring.enabled ? parent.width - width : 0
                    level: root.story.level
                    life: root.story.life
                    tint: root.shelf.tint(root.story.level, root.isDark)
                }
                Column {
                    x: root.LayoutMirroring.enabled ? 0 : 36
                    y: -3
                    width: parent.width - 36

                    Words {
                        width: parent.width
                        font.weight: Font.DemiBold
                        color: root.isPast ? Theme.berry : Theme.ink
                        text: !root.story.isThere ? qsTr("It has left the shelf") : root.isPast ? qsTr("Past for %1").arg(duration.of(root.story.minutesLeft)) : qsTr("%1 left").arg(duration.of(root.story.minutesLeft))
                    }
                    Words {
                        width: parent.width
                        color: Theme.inkSoft
                        font.pixelSize: Theme.textSmall
                        text: qsTr("Baked") + " · " + qsTr("%1 ago").arg(duration.of(root.story.minutesOld))
                    }
                }
            }
            Fact {
                width: parent.width
                label: qsTr("Baked")
                value: root.story.bakedAt
            }
            Fact {
                width: parent.width
                label: qsTr("Best before")
                value: root.story.bestBefore
            }
            Fact {
                width: parent.width
                label: qsTr("Oven")
                value: root.story.oven === "" ? qsTr("added by hand") : root.story.oven
            }
            Fact {
                width: parent.width
                label: qsTr("Reserved by")
                value: root.story.order === "" ? qsTr("nobody") : root.story.orderNumber === "" ? "…" : root.story.orderNumber
            }
            Item {
                width: parent.width
                height: 12
                visible: toOrder.visible
            }
            OfficeButton {
                id: toOrder

                width: parent.width
                visible: root.story.order !== "" && root.maySeeOrders
                iconName: "receipt"
                text: qsTr("To the order")
                onClicked: root.wantsOrder(root.story.order)
            }
            Item {
                width: parent.width
                height: 28
            }
            Words {
                width: parent.width
                isHeading: true
                font.pixelSize: Theme.textLarge
                text: qsTr("Its batch")
            }
            Words {
                width: parent.width
                topPadding: 6
                visible: root.story.batch === ""
                color: Theme.inkSoft
                text: qsTr("It was added without a batch, so there is nothing to recall.")
            }
            BatchTiles {
                width: parent.width
                visible: root.story.knowsBatch
                story: root.story
            }
            Rectangle {
                width: parent.width
                height: recalled.height + 24
                visible: root.story.isRecalled
                radius: Theme.radius
                color: "#A3263A"

                Words {
                    id: recalled

                    x: 14
                    y: 12
                    width: parent.width - 28
                    color: Theme.onDark
                    font.weight: Font.DemiBold
                    text: qsTr("This batch is recalled. Nothing of it is sold any more.")
                }
            }
            OfficeButton {
                width: parent.width
                visible: root.maySeeOvens && root.story.isFromOven
                iconName: "oven"
                text: qsTr("To the oven")
                onClicked: root.wantsBatch(root.story.batch)
            }
            Item {
                width: parent.width
                height: 10
                visible: root.maySeeOvens && root.story.isFromOven
            }
            OfficeButton {
                width: parent.width
                visible: root.story.knowsBatch && !root.story.isRecalled
                iconName: "warning"
                text: qsTr("Recall this batch…")
                onClicked: root.wantsRecall()
            }
            Words {
                width: parent.width
                topPadding: 18
                bottomPadding: 4
                visible: root.story.buyers.length > 0
                color: Theme.inkSoft
                font.pixelSize: Theme.textSmall
                text: qsTr("Who has bought of it")
            }
            Flow {
                width: parent.width
                spacing: 8

                Repeater {
                    model: root.story.buyers

                    OfficeButton {
                        id: buyer

                        required property int index
                        required property string modelData

                        enabled: root.maySeeOrders
                        text: (root.story.buyers.length > 0 && root.story.buyerNumber(buyer.modelData) || "…") + " · " + duration.number(root.story.boughtBy(buyer.index))
                        onClicked: root.wantsOrder(buyer.modelData)
                    }
                }
            }
            Words {
                width: parent.width
                topPadding: 8
                visible: root.story.hasMoreBuyers
                color: Theme.inkSoft
                font.pixelSize: Theme.textSmall
                text: qsTr("and more")
            }
        }
    }
    Picture {
        x: root.LayoutMirroring.enabled ? parent.width - width : 0
        y: -4
        width: 44
        height: 44
        picture: root.story.picture
        category: root.story.category
    }
    Words {
        x: root.LayoutMirroring.enabled ? 52 : 56
        y: 4
        width: parent.width - 108
        isHeading: true
        font.pixelSize: Theme.textLarge
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: root.story.name
    }
}
