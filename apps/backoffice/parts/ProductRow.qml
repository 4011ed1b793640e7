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

    signal picked(string sku)
    signal wantsOff(string sku)
    signal wantsOn(string sku)

    implicitHeight: 68
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name + ", " + root.words.standing(root.standing) + ", " + root.price
    Accessible.onPressAction: root.picked(root.sku)
    onClicked: root.picked(root.sku)

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
        Picture {
            id: well

            x: root.mirrored ? parent.width - width - 16 : 16
            anchors.verticalCenter: parent.verticalCenter
            width: 48
            height: 48
            picture: root.picture
            category: root.category
            isFaded: !root.isSold
        }
        Words {
            id: name

            anchors.left: well.right
            anchors.leftMargin: 14
            anchors.right: sum.left
            anchors.rightMargin: 10
            y: 11
            font.weight: Font.DemiBold
            color: root.standing === MenuList.IsWithdrawn ? Theme.inkSoft : Theme.ink
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.name
        }
        Row {
            anchors.left: name.left
            anchors.right: name.right
            y: 35
            spacing: 7
            clip: true

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                size: 16
                name: root.words.icon(root.standing)
                tint: root.sign
            }
            Words {
                font.pixelSize: 14
                font.weight: root.isSold ? Font.Normal : Font.DemiBold
                color: root.isSold ? Theme.inkSoft : root.sign
                wrapMode: Text.NoWrap
                text: root.isSold ? root.categoryName : root.words.standing(root.standing) + (root.until === "" ? "" : " · " + qsTr("until %1").arg(root.until))
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.missing > 0
                size: 16
                name: "globe"
                tint: Theme.isDark ? Theme.honey : "#8A5A00"
            }
            Words {
                visible: root.missing > 0
                font.pixelSize: 14
                color: Theme.isDark ? Theme.honey : "#8A5A00"
                wrapMode: Text.NoWrap
                text: qsTr("%n language(s) missing", "", root.missing)
            }
        }
        Column {
            id: sum

            anchors.right: touch.left
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            width: 84

            Words {
                width: parent.width
                horizontalAlignment: Text.AlignRight
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                text: root.price
            }
            Words {
                width: parent.width
                visible: root.before !== "" || root.scheduled > 0
                horizontalAlignment: Text.AlignRight
                color: Theme.inkSoft
                font.pixelSize: 13
                font.strikeout: root.before !== ""
                wrapMode: Text.NoWrap
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
