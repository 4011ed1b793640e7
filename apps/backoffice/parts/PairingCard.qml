// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// A device that shows a code is approved with it, and gets a name.
Card {
    id: root

    required property DeviceList devices

    height: column.height + 70
    title: qsTr("A new device")

    Column {
        id: column

        width: parent.width
        spacing: 12

        Words {
            width: parent.width
            color: Theme.inkSoft
            font.pixelSize: Theme.textSmall
            text: qsTr("A kiosk, till or office that the shop does not know shows a code of eight letters and digits.")
        }
        Field {
            id: code

            width: parent.width
            iconName: "keypad"
            label: qsTr("Its code, as K7QM-2TXA")
            maximumLength: 20
        }
        Field {
            id: label

            width: parent.width
            label: qsTr("What to call it")
            maximumLength: 80
            onAccepted: approve.clicked()
        }
        OfficeButton {
            id: approve

            width: parent.width
            kind: OfficeButton.Action
            enabled: code.text !== "" && label.text.trim() !== "" && root.devices.outcome !== DeviceList.Working
            text: qsTr("Approve")
            onClicked: {
                root.devices.approve(code.text, label.text);
                code.text = "";
            }
        }
        Words {
            width: parent.width
            visible: text !== ""
            color: root.devices.outcome > DeviceList.Ended ? Theme.berry : Theme.sage
            font.weight: Font.DemiBold
            text: {
                switch (root.devices.outcome) {
                case DeviceList.Working:
                    return qsTr("One moment…");
                case DeviceList.Approved:
                    return qsTr("Approved: it begins by itself.");
                case DeviceList.Told:
                    return qsTr("It is told. If an order is under way there, it waits for that.");
                case DeviceList.Ended:
                    return qsTr("It is cut off and shows a new code.");
                case DeviceList.UnknownCode:
                    return qsTr("No device shows this code, or it is older than ten minutes.");
                case DeviceList.NotDone:
                    return qsTr("The bakery has refused it.");
                case DeviceList.NoAnswer:
                    return qsTr("The bakery did not answer. Please try again.");
                default:
                    return "";
                }
            }
        }
    }
}
