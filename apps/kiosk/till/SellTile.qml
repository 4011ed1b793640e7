// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// A product to touch: one touch is one piece; what has to be made up first opens.
Item {
    id: root

    required property string sku
    required property string name
    required property string category
    required property string picture
    required property string price
    required property bool isSoldOut
    required property int available
    required property bool mustChoose
    property int picked: 0

    signal added(string sku)
    signal opened(string sku)

    Accessible.role: Accessible.Button
    Accessible.name: root.name + ", " + root.price
    Accessible.onPressAction: area.touch()

    Rectangle {
        anchors.fill: parent
        anchors.margins: 6
        radius: Theme.radiusLarge
        color: area.pressed ? Theme.sand : Theme.paper
        border.width: root.picked > 0 ? 3 : 2
        border.color: root.picked > 0 ? Theme.crust : Theme.line
        opacity: root.isSoldOut ? 0.6 : 1

        MouseArea {
            id: area

            function touch() {
                if (root.mustChoose)
                    root.opened(root.sku);
                else
                    root.added(root.sku);
            }

            anchors.fill: parent
            onClicked: touch()
            onPressAndHold: root.opened(root.sku)
        }
        Picture {
            id: well

            anchors.left: parent.left
            anchors.leftMargin: 10
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(76, parent.height - 20)
            height: width
            picture: root.picture
            category: root.category
            isFaded: root.isSoldOut
        }
        Words {
            anchors.left: well.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            anchors.rightMargin: 12
            anchors.top: parent.top
            anchors.topMargin: 12
            height: parent.height - 50
            verticalAlignment: Text.AlignVCenter
            maximumLineCount: 2
            elide: Text.ElideRight
            font.weight: Font.DemiBold
            lineHeight: 0.95
            text: root.name
        }
        Words {
            anchors.left: well.right
            anchors.leftMargin: 12
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 12
            font.weight: Font.DemiBold
            color: Theme.inkSoft
            text: root.price
        }
        Words {
            anchors.right: parent.right
            anchors.rightMargin: 14
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 12
            visible: root.isSoldOut || root.available >= 0
            font.pixelSize: Theme.textSmall
            font.weight: root.isSoldOut || root.available <= 5 ? Font.DemiBold : Font.Normal
            color: root.isSoldOut || root.available <= 5 ? Theme.berry : Theme.inkSoft
            text: root.isSoldOut ? qsTr("Sold out") : qsTr("%1 left").arg(Number(root.available).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0))
        }
        Rectangle {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: -6
            visible: root.picked > 0
            width: 34
            height: 34
            radius: 17
            color: Theme.crust

            Words {
                anchors.centerIn: parent
                font.weight: Font.DemiBold
                color: Theme.onDark
                text: Number(root.picked).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0)
            }
        }
    }
}
