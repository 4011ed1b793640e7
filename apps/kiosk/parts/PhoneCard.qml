// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// A code that the customer's own phone approves, for two minutes.
Rectangle {
    id: root

    required property AccountStore account
    readonly property int side: root.height < 440 ? 160 : 240

    radius: Theme.radiusSheet
    color: Theme.paper
    border.width: 2
    border.color: Theme.line

    Column {
        anchors.centerIn: parent
        width: parent.width - 48
        spacing: 14

        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            isHeading: true
            font.pixelSize: Theme.heading
            text: qsTr("With your phone")
        }
        QrCode {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.account.code !== ""
            width: root.side
            height: root.side
            text: root.account.approval
            label: qsTr("A code for your phone: %1").arg(root.account.code)
        }
        Words {
            width: parent.width
            visible: root.account.code !== ""
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.heading
            font.weight: Font.DemiBold
            font.letterSpacing: 3
            text: root.account.code
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            color: Theme.inkSoft
            text: root.account.isExpired ? qsTr("The code was not used in time. Nothing was charged.")
                : root.account.code === "" ? qsTr("The code is coming…")
                : qsTr("Scan it with the bakery's app and agree there. It is good for %n second(s).", "", root.account.secondsLeft)
        }
        PrimaryButton {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.account.isExpired
            text: qsTr("Show a new code")
            onClicked: root.account.showCode()
        }
    }
}
