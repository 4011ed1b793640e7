// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// One product in the list, and the one touch that it needs most.
T.AbstractButton {
    id: root

    required property SaleWords words
    required property TableSheet sheet
    required property bool isChosen
    required property string sku
    required property string name
    required property string picture
    required property string category
    required property string categoryName
    required property string price
    required property string before
    required property int standing
    required property string until
    required property string reason
    required property int scheduled
    required property int missing
    readonly property bool isOff: root.standing === MenuList.SoldOut || root.standing === MenuList.Paused
    readonly property bool isSold: root.standing === MenuList.OnSale
    readonly property color sign: root.isSold ? Theme.sage : root.standing === MenuList.IsWithdrawn ? Theme.inkSoft : Theme.berry

    property real inset: 16
    property bool isMovable: false

    signal picked(string sku)
    signal dragged(real y) // the middle of the hand, in this row
    signal dropped
    signal gaveUp // the drag
    signal nudged(int by)
    signal wantsOff(string sku)
    signal wantsOn(string sku)

    implicitHeight: 68
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name + ", " + root.words.standing(root.standing) + ", " + root.price
    Accessible.onPressAction: root.picked(root.sku)
    opacity: handle.isDragging ? 0.5 : 1
    onClicked: root.picked(root.sku)
    Keys.onPressed: event => {
        const by = event.key === Qt.Key_Down ? 1 : event.key === Qt.Key_Up ? -1 : 0;
        event.accepted = root.isMovable && by !== 0 && (event.modifiers & Qt.AltModifier) !== 0;
        if (event.accepted)
            root.nudged(by);
    }

    DurationWords {
        id: duration
    }
    background: Rectangle {
        color: root.isChosen ? Theme.sand : root.hovered ? Qt.alpha(Theme.sand, 0.5) : "transparent"
        border.width: root.visualFocus ? 3 : 0
        border.color: Theme.focus

        Rectangle {
            x: root.mirrored ? parent.width - width : 0
            visible: root.isChosen
            width: 4
            height: parent.height
            color: Theme.crust
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
    }
    contentItem: Item {
        MouseArea {
            id: handle

            property bool isDragging: false

            x: root.mirrored ? parent.width - width : 0
            width: 44
            height: parent.height
            visible: root.isMovable
            preventStealing: true
            cursorShape: handle.isDragging ? Qt.ClosedHandCursor : Qt.OpenHandCursor
            onPositionChanged: mouse => {
                handle.isDragging = true;
                root.dragged(handle.mapToItem(root, mouse.x, mouse.y).y);
            }
            onReleased: {
                if (handle.isDragging)
                    root.dropped();
                handle.isDragging = false;
            }
            onCanceled: {
                handle.isDragging = false;
                root.gaveUp();
            }

            Column {
                anchors.centerIn: parent
                spacing: 4

                Repeater {
                    model: 3

                    Rectangle {
                        width: 16
                        height: 2
                        radius: 1
                        color: Theme.inkSoft
                    }
                }
            }
        }
        Picture {
            x: root.mirrored ? parent.width - width - root.inset : root.inset
            anchors.verticalCenter: parent.verticalCenter
            width: 48
            height: 48
            picture: root.picture
            category: root.category
            isFaded: !root.isSold
        }
        Item {
            x: root.mirrored ? parent.width - width - root.inset : root.inset
            width: root.sheet.width
            height: parent.height

            TableCell {
                sheet: root.sheet
                column: 0
                inset: 62
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Theme.text
                font.weight: Font.DemiBold
                color: root.standing === MenuList.IsWithdrawn ? Theme.inkSoft : Theme.ink
                wrapMode: Text.Wrap
                maximumLineCount: 2
                text: root.name
            }
            TableCell {
                sheet: root.sheet
                column: 2
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.inkSoft
                text: root.categoryName
            }
            TableCell {
                sheet: root.sheet
                column: 3
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.inkSoft
                text: root.sku
            }
            Icon {
                x: root.mirrored ? parent.width - standing.start - 16 : standing.start
                anchors.verticalCenter: parent.verticalCenter
                visible: standing.visible
                size: 16
                name: root.words.icon(root.standing)
                tint: root.sign
            }
            TableCell {
                id: standing

                sheet: root.sheet
                column: 1
                inset: 23
                anchors.verticalCenter: parent.verticalCenter
                font.weight: root.isSold ? Font.Normal : Font.DemiBold
                color: root.isSold ? Theme.inkSoft : root.sign
                wrapMode: Text.Wrap
                maximumLineCount: 2
                text: root.words.standing(root.standing) + (root.until ? " · " + qsTr("until %1").arg(root.until) : "")
            }
            TableCell {
                sheet: root.sheet
                column: 4
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.isDark ? Theme.honey : "#8A5A00"
                text: root.missing > 0 ? duration.number(root.missing) : ""
            }
            TableCell {
                sheet: root.sheet
                column: 5
                anchors.verticalCenter: parent.verticalCenter
                anchors.verticalCenterOffset: below.visible ? -9 : 0
                font.pixelSize: Theme.text
                font.weight: Font.DemiBold
                text: root.price
            }
            TableCell {
                id: below

                sheet: root.sheet
                column: 5
                anchors.verticalCenter: parent.verticalCenter
                anchors.verticalCenterOffset: 13
                visible: root.before !== "" || root.scheduled > 0
                color: Theme.inkSoft
                font.pixelSize: 13
                font.strikeout: root.before !== ""
                text: root.before !== "" ? root.before : qsTr("%n to come", "", root.scheduled)
            }
        }
        OfficeButton {
            id: touch

            x: root.mirrored ? 14 : parent.width - width - 14
            anchors.verticalCenter: parent.verticalCenter
            width: 124
            visible: root.standing !== MenuList.IsWithdrawn
            font.pixelSize: Theme.textSmall
            kind: root.isOff ? OfficeButton.Action : OfficeButton.Quiet
            text: root.isOff ? qsTr("Sell again") : qsTr("Sold out")
            Accessible.name: text + ": " + root.name
            onClicked: root.isOff ? root.wantsOn(root.sku) : root.wantsOff(root.sku)
        }
    }
}
