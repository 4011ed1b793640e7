// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// What the shop says to a move, an opening or a count.
Rectangle {
    id: root

    required property DrawerDesk desk
    readonly property bool isBad: root.desk.state === DrawerDesk.Failed || root.desk.state === DrawerDesk.NotAllowed
    readonly property bool isCounted: root.desk.state === DrawerDesk.Counted

    visible: root.desk.state !== DrawerDesk.Idle && root.desk.state !== DrawerDesk.Asking
    height: visible ? column.height + 40 : 0
    radius: Theme.radiusLarge
    color: root.isBad || (root.isCounted && root.desk.sign !== 0) ? "#F8DEE0" : "#E5EDD8"

    Column {
        id: column

        x: 24
        y: 20
        width: parent.width - 48
        spacing: 8

        Words {
            width: parent.width
            font.pixelSize: Theme.textLarge
            font.weight: Font.DemiBold
            text: {
                if (root.desk.state === DrawerDesk.NotAllowed)
                    return qsTr("Only cashiers and managers handle the drawer.");
                if (root.isBad)
                    return qsTr("The bakery does not answer. Please try again.");
                if (root.desk.state === DrawerDesk.Opened)
                    return qsTr("Written down. The drawer opens.");
                if (!root.isCounted)
                    return qsTr("Booked: %1").arg(root.desk.amount);
                return root.desk.sign === 0 ? qsTr("It is exactly right.") : root.desk.sign < 0 ? qsTr("Too little: %1").arg(root.desk.difference) : qsTr("Too much: %1").arg(root.desk.difference);
            }
        }
        ReceiptLine {
            visible: root.isCounted
            label: qsTr("Counted")
            amount: root.desk.amount
        }
        ReceiptLine {
            visible: root.isCounted
            label: qsTr("Expected")
            amount: root.desk.expected
        }
        Words {
            width: parent.width
            visible: root.isCounted && root.desk.openings > 0
            text: qsTr("Opened %n time(s) without a booking since the last count", "", root.desk.openings)
        }
    }
}
