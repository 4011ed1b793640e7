// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// All orders that fit, as a file: how far that is, and stopping it.
Rectangle {
    id: root

    required property OrderExport exporting
    readonly property bool isWorking: root.exporting.state === OrderExport.Working

    signal done

    height: Math.max(64, words.height + 28)
    radius: Theme.radius
    color: Theme.paper
    border.width: 1
    border.color: root.exporting.state >= OrderExport.NotReached ? Theme.berry : Theme.outline
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    Words {
        id: words

        x: root.LayoutMirroring.enabled ? parent.width - width - 18 : 18
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - button.width - 48
        font.pixelSize: Theme.textSmall
        font.weight: Font.DemiBold
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        text: {
            switch (root.exporting.state) {
            case OrderExport.Working:
                return qsTr("%n order(s) written so far…", "", root.exporting.written);
            case OrderExport.Kept:
                return qsTr("%n order(s) lie in %1", "", root.exporting.written).arg(root.exporting.where);
            case OrderExport.Stopped:
                return qsTr("Stopped; there is no file.");
            case OrderExport.NotReached:
                return qsTr("The bakery does not answer; there is no file.");
            case OrderExport.Failed:
                return qsTr("It could not be written: %1").arg(root.exporting.where);
            default:
                return "";
            }
        }
    }
    OfficeButton {
        id: button

        x: root.LayoutMirroring.enabled ? 8 : parent.width - width - 8
        anchors.verticalCenter: parent.verticalCenter
        iconName: root.isWorking ? "close" : ""
        text: root.isWorking ? qsTr("Stop") : qsTr("Put away")
        onClicked: root.isWorking ? root.exporting.stop() : root.done()
    }
}
