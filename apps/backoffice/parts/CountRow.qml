// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// One drawer that is being counted.
Rectangle {
    id: root

    required property bool mayCount
    required property string drawer
    required property int counting
    required property string counted
    required property string wasExpected
    required property string difference
    required property int sign
    readonly property bool isCounted: root.counting === CashDrawers.Counted

    signal said(string name, string typed)
    signal wantsAgain(string name)

    height: 104
    radius: Theme.radius
    color: Theme.sand

    Words {
        id: name

        x: root.LayoutMirroring.enabled ? parent.width - width - 20 : 20
        y: 16
        font.weight: Font.DemiBold
        text: root.drawer === "main" ? qsTr("Main drawer") : root.drawer
    }
    Words {
        x: root.LayoutMirroring.enabled ? parent.width - width - 20 : 20
        anchors.top: name.bottom
        anchors.topMargin: 6
        width: parent.width - entry.width - 60
        color: root.isCounted ? (root.sign < 0 ? Theme.berry : root.sign > 0 ? Theme.ink : Theme.sage) : root.counting === CashDrawers.Open ? Theme.inkSoft : Theme.berry
        font.weight: root.isCounted ? Font.DemiBold : Font.Normal
        maximumLineCount: 2
        elide: Text.ElideRight
        text: {
            switch (root.counting) {
            case CashDrawers.Counted:
                return root.sign === 0 ? qsTr("Exactly what should be there.") : root.sign < 0 ? qsTr("%1 should be there: %2 too little.").arg(root.wasExpected).arg(root.difference) : qsTr("%1 should be there: %2 too much.").arg(root.wasExpected).arg(root.difference);
            case CashDrawers.NoAmount:
                return qsTr("That is no amount.");
            case CashDrawers.NotAllowed:
                return qsTr("You may not count this drawer.");
            case CashDrawers.NoAnswer:
                return qsTr("The bakery did not answer. Say it once more: it is booked once.");
            case CashDrawers.Asking:
                return qsTr("One moment…");
            default:
                return qsTr("Not counted yet");
            }
        }
    }
    Row {
        id: entry

        x: root.LayoutMirroring.enabled ? 20 : parent.width - width - 20
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12

        Field {
            id: amount

            width: 150
            visible: root.mayCount && !root.isCounted
            enabled: root.counting !== CashDrawers.Asking
            label: qsTr("In the drawer")
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            onAccepted: root.said(root.drawer, amount.text)
        }
        OfficeButton {
            height: 52
            visible: root.mayCount && !root.isCounted
            enabled: amount.text !== "" && root.counting !== CashDrawers.Asking
            text: qsTr("That is it")
            onClicked: root.said(root.drawer, amount.text)
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.isCounted
            isHeading: true
            font.pixelSize: Theme.heading
            wrapMode: Text.NoWrap
            text: root.counted
        }
        OfficeButton {
            visible: root.isCounted && root.mayCount
            text: qsTr("Count again")
            onClicked: {
                amount.text = "";
                root.wantsAgain(root.drawer);
            }
        }
    }
}
