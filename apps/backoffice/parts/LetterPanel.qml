// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// A message that could not be handled, value by value. What is personal in it stays sealed.
Card {
    id: root

    required property LetterDesk desk

    signal wantsOrder(string order)
    signal done

    title: root.desk.message

    MouseArea {
        anchors.fill: parent
    }
    RoundButton {
        x: root.LayoutMirroring.enabled ? -8 : parent.width - width + 8
        y: -46
        width: 48
        height: 48
        iconName: "close"
        label: qsTr("Close")
        onClicked: root.done()
    }
    Words {
        id: reason

        width: parent.width
        color: Theme.berry
        font.pixelSize: Theme.textSmall
        text: root.desk.reason
    }
    OfficeButton {
        id: link

        anchors.top: reason.bottom
        anchors.topMargin: visible ? 10 : 0
        height: visible ? implicitHeight : 0
        visible: root.desk.order !== ""
        iconName: "receipt"
        font.pixelSize: Theme.textSmall
        text: qsTr("The order that it is about")
        onClicked: root.wantsOrder(root.desk.order)
    }
    ListView {
        id: lines

        anchors.top: link.bottom
        anchors.topMargin: 12
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.desk.payload

        delegate: PayloadRow {
            width: lines.width
        }
    }
    Words {
        anchors.centerIn: lines
        visible: lines.count === 0
        color: Theme.inkSoft
        text: root.desk.isReading ? qsTr("Reading it…") : qsTr("It says nothing more.")
    }
}
