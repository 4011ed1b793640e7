// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// Prints the receipt, where there is a printer, and says what becomes of it.
Column {
    id: root

    required property bool isThere
    required property int printing // a ReceiptPrinter.State

    signal wanted

    visible: root.isThere
    spacing: 6

    PrimaryButton {
        anchors.left: parent.left
        height: 60
        isQuiet: true
        iconName: "printer"
        enabled: root.printing !== ReceiptPrinter.Printing
        text: root.printing === ReceiptPrinter.Printing ? qsTr("Printing…") : root.printing === ReceiptPrinter.Idle ? qsTr("Print it") : qsTr("Print it again")
        onClicked: root.wanted()
    }
    Words {
        width: root.width
        visible: root.printing === ReceiptPrinter.Printed || root.printing === ReceiptPrinter.NoAnswer
        font.pixelSize: Theme.textSmall
        color: root.printing === ReceiptPrinter.NoAnswer ? Theme.berry : Theme.inkSoft
        text: root.printing === ReceiptPrinter.NoAnswer ? qsTr("The printer does not answer.") : qsTr("It is printed.")
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
