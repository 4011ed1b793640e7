// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// One product: how it looks, how fresh it is, what it costs. The plus takes one; the card itself tells more.
Item {
    id: root

    required property string sku
    required property string name
    required property string category
    required property string picture
    required property string price
    required property string regularPrice
    required property bool isSoldOut
    required property int available
    required property int minutesOld
    required property string nextAt
    required property bool isVegan
    required property bool mustChoose
    property int picked: 0

    signal opened(string sku)
    signal added(string sku)
    signal missed(string sku)

    readonly property bool isWarm: root.minutesOld >= 0 && root.minutesOld < 20
    readonly property string freshness: {
        if (root.isSoldOut)
            return root.nextAt === "" ? qsTr("Sold out") : qsTr("Sold out · next at %1").arg(root.nextAt);
        if (root.minutesOld < 0)
            return root.available < 0 ? qsTr("Made for you") : "";
        return ages.baked(root.minutesOld);
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.focusable: true
    Accessible.name: root.name + ", " + root.price + (root.freshness === "" ? "" : ", " + root.freshness)
    Accessible.onPressAction: root.opened(root.sku)

    Item {
        id: card

        anchors.fill: parent
        anchors.margins: 12
        scale: area.pressed ? 0.98 : 1

        Elevation {
            anchors.fill: parent
            radius: Theme.radiusLarge
        }
        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusLarge
            color: Theme.paper
            border.width: root.activeFocus ? 5 : root.picked > 0 ? 3 : (Theme.highContrast ? 2 : 0)
            border.color: root.activeFocus ? Theme.focus : root.picked > 0 ? Theme.crust : Theme.outline
        }
        MouseArea {
            id: area

            anchors.fill: parent
            onClicked: {
                if (root.isSoldOut)
                    root.missed(root.sku);
                root.opened(root.sku);
            }
        }
        Picture {
            id: well

            x: 12
            y: 12
            width: parent.width - 24
            height: parent.height - 160 * Theme.letter + 12
            picture: root.picture
            category: root.category
            isFaded: root.isSoldOut
        }
        Row {
            anchors.left: well.left
            anchors.top: well.top
            anchors.margins: 12
            spacing: 8

            Badge {
                text: root.isWarm && !root.isSoldOut ? qsTr("Warm") : ""
                iconName: "flame"
            }
            Badge {
                text: !root.isSoldOut && root.available > 0 && root.available <= 5 ? qsTr("Last %n", "", root.available) : ""
                tint: Theme.berry
            }
        }
        Rectangle {
            anchors.right: well.right
            anchors.top: well.top
            anchors.margins: 12
            visible: root.isVegan
            width: 36
            height: 36
            radius: 18
            color: Theme.sage
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Vegan")

            Icon {
                anchors.centerIn: parent
                name: "leaf"
                size: 20
                tint: Theme.onDark
            }
        }
        Words {
            id: title

            anchors.top: well.bottom
            anchors.topMargin: 10
            anchors.left: well.left
            anchors.leftMargin: 8
            anchors.right: well.right
            height: Math.round(30 * Theme.letter) // whatever a script's own line height is
            verticalAlignment: Text.AlignVCenter
            isHeading: true
            font.pixelSize: Theme.textLarge + 2
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.name
        }
        Words {
            id: fresh

            anchors.top: title.bottom
            anchors.topMargin: 2
            anchors.left: title.left
            anchors.right: title.right
            height: Math.round(22 * Theme.letter)
            verticalAlignment: Text.AlignVCenter
            text: root.freshness
            color: root.isSoldOut ? Theme.berry : root.isWarm ? Theme.crust : Theme.inkSoft
            font.pixelSize: Theme.textSmall
            font.weight: root.isWarm || root.isSoldOut ? Font.DemiBold : Font.Normal
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
        Row {
            anchors.left: title.left
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 24
            spacing: 10

            Words {
                text: root.price
                color: root.regularPrice === "" ? Theme.ink : Theme.berry
                font.pixelSize: Theme.textLarge
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
            }
            Words {
                visible: root.regularPrice !== ""
                text: root.regularPrice
                color: Theme.inkSoft
                font.strikeout: true
                wrapMode: Text.NoWrap
                anchors.baseline: parent.children[0].baseline
                Accessible.name: qsTr("instead of %1").arg(root.regularPrice)
            }
        }
        RoundButton {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: 12
            visible: !root.isSoldOut
            isAction: true
            text: root.picked > 0 ? Number(root.picked).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0) : ""
            iconName: "plus"
            label: qsTr("Add %1").arg(root.name)
            onClicked: root.mustChoose ? root.opened(root.sku) : root.added(root.sku)
        }
    }
    AgeWords {
        id: ages
    }
}
