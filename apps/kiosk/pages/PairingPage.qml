// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// A fresh kiosk: what a manager types to let it in.
Item {
    id: root

    required property string code
    required property bool isConnected

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 80, 760)
        spacing: 24

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.isConnected ? "lock" : "offline"
            size: 72
            tint: Theme.crust
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            isHeading: true
            font.pixelSize: Theme.title
            text: root.isConnected ? qsTr("This screen is new here") : qsTr("Looking for the bakery…")
        }
        Words {
            visible: root.code !== ""
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: 84
            font.weight: Font.DemiBold
            font.letterSpacing: 6
            text: root.code
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            color: Theme.inkSoft
            font.pixelSize: Theme.textLarge
            text: root.isConnected ? root.code === "" ? qsTr("One moment: its code is on the way.") : qsTr("A manager approves it with this code.")
                                   : qsTr("There is no connection. It comes back by itself.")
        }
    }
}
