// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// Somebody who brings money, or gets it back.
Rectangle {
    id: root

    required property string order
    required property string number
    required property string what
    required property double amount
    required property string total
    required property string payBy
    required property bool isDueBack

    signal taken(string order, string number, double amount)
    signal handedBack(string order)

    implicitHeight: 112
    radius: Theme.radiusLarge
    color: Theme.paper
    border.width: 2
    border.color: root.isDueBack ? Theme.berry : Theme.line

    Words {
        id: number

        anchors.left: parent.left
        anchors.leftMargin: 24
        anchors.verticalCenter: parent.verticalCenter
        width: 120
        isHeading: true
        font.pixelSize: Theme.title
        text: root.number === "" ? "…" : root.number
    }
    Column {
        anchors.left: number.right
        anchors.leftMargin: 12
        anchors.right: total.left
        anchors.rightMargin: 20
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4

        Words {
            width: parent.width
            maximumLineCount: 2
            elide: Text.ElideRight
            text: root.what
        }
        Words {
            width: parent.width
            color: root.isDueBack ? Theme.berry : Theme.inkSoft
            font.weight: Font.DemiBold
            text: root.isDueBack ? qsTr("It could not be handed over: the money goes back.") : qsTr("kept until %1").arg(root.payBy)
        }
    }
    Words {
        id: total

        anchors.right: act.left
        anchors.rightMargin: 24
        anchors.verticalCenter: parent.verticalCenter
        isHeading: true
        wrapMode: Text.NoWrap
        font.pixelSize: Theme.heading
        text: root.total
    }
    PrimaryButton {
        id: act

        anchors.right: parent.right
        anchors.rightMargin: 20
        anchors.verticalCenter: parent.verticalCenter
        implicitWidth: 210
        height: 68
        isQuiet: root.isDueBack
        text: root.isDueBack ? qsTr("Handed back") : qsTr("Take cash")
        onClicked: {
            if (root.isDueBack)
                root.handedBack(root.order);
            else
                root.taken(root.order, root.number, root.amount);
        }
    }
}
