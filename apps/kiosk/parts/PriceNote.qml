// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// A price has changed since it was agreed to: the old total, the new one, and the question. Nothing is paid before.
Rectangle {
    id: root

    required property CartStore cart
    readonly property string told: root.Accessible.name + ": " + root.cart.total + " " + instead.Accessible.name

    visible: !root.cart.isAgreed
    implicitHeight: visible ? column.height + 56 : 0
    height: implicitHeight
    radius: Theme.radiusSheet
    color: Theme.paper
    border.width: 2
    border.color: Theme.berry
    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("A price has changed")

    Column {
        id: column

        anchors.centerIn: parent
        width: parent.width - 64
        spacing: 16

        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            isHeading: true
            font.pixelSize: Theme.title
            text: qsTr("A price has changed")
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 24

            Words {
                id: instead

                text: root.cart.agreedTotal
                color: Theme.inkSoft
                font.pixelSize: Theme.title
                font.strikeout: true
                wrapMode: Text.NoWrap
                Accessible.name: qsTr("instead of %1").arg(root.cart.agreedTotal)
            }
            Words {
                text: root.cart.total
                color: Theme.berry
                font.pixelSize: Theme.title
                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
            }
        }
        PrimaryButton {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Go on with the new price")
            onClicked: root.cart.agree()
        }
    }
}
