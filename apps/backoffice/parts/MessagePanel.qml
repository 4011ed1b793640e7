// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// One message, value by value, beside the one before.
Card {
    id: root

    required property MessagePage page
    required property BusWords words

    signal done
    signal wantsOrder(string order)

    Item {
        id: head

        width: parent.width
        height: Math.max(64, names.height)

        Column {
            id: names

            x: root.LayoutMirroring.enabled ? parent.width - width : 0
            width: parent.width - 60
            spacing: 2

            Words {
                width: parent.width
                isHeading: true
                font.pixelSize: Theme.text
                wrapMode: Text.WrapAnywhere
                maximumLineCount: 2
                elide: Text.ElideRight
                text: root.page.topic
            }
            Words {
                width: parent.width
                color: Theme.inkSoft
                font.pixelSize: 13
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: [root.words.kind(root.page.kind), root.page.time, qsTr("%1 B").arg(Number(root.page.bytes).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0))].concat(root.page.isRetained ? [qsTr("Retained")] : []).reduce((all, one) => all + " · " + one)
            }
        }
        RoundButton {
            x: root.LayoutMirroring.enabled ? 0 : parent.width - width
            width: 48
            height: 48
            iconName: "close"
            label: qsTr("Close")
            onClicked: root.done()
        }
    }
    Flow {
        id: steps

        anchors.top: head.bottom
        anchors.topMargin: 8
        width: parent.width
        spacing: 8

        RoundButton {
            width: 48
            height: 48
            enabled: root.page.place > 1
            iconName: "back"
            label: qsTr("The one before")
            onClicked: root.page.step(-1)
        }
        Words {
            height: 48
            verticalAlignment: Text.AlignVCenter
            font.pixelSize: Theme.textSmall
            wrapMode: Text.NoWrap
            text: root.page.place > 0 ? qsTr("%1 of %2 kept").arg(root.page.place).arg(root.page.places) : qsTr("not kept any more")
        }
        RoundButton {
            width: 48
            height: 48
            enabled: root.page.place > 0 && root.page.place < root.page.places
            iconName: "back"
            rotation: 180
            label: qsTr("The one after")
            onClicked: root.page.step(1)
        }
        Pill {
            implicitHeight: 48
            font.pixelSize: Theme.textSmall
            text: root.page.showsDifference ? qsTr("Difference: %1").arg(root.page.differences) : qsTr("Difference")
            checked: root.page.showsDifference
            onClicked: root.page.showsDifference = !root.page.showsDifference
        }
        OfficeButton {
            visible: root.page.order !== ""
            iconName: "receipt"
            font.pixelSize: Theme.textSmall
            text: qsTr("Follow this order")
            onClicked: root.wantsOrder(root.page.order)
        }
    }
    Rectangle {
        id: wrong

        anchors.top: steps.bottom
        anchors.topMargin: visible ? 10 : 0
        width: parent.width
        height: visible ? reason.height + 20 : 0
        visible: root.page.violation !== ""
        radius: Theme.radius
        color: "#A3263A"

        Words {
            id: reason

            x: 14
            y: 10
            width: parent.width - 28
            color: Theme.onDark
            font.pixelSize: Theme.textSmall
            font.weight: Font.DemiBold
            wrapMode: Text.WrapAnywhere
            text: qsTr("Against its contract: %1").arg(root.page.violation)
        }
    }
    ListView {
        id: lines

        anchors.top: wrong.bottom
        anchors.topMargin: 10
        anchors.bottom: properties.top
        anchors.bottomMargin: 8
        width: parent.width
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.page.lines

        delegate: PayloadRow {
            width: lines.width
        }
    }
    Words {
        anchors.centerIn: lines
        visible: lines.count === 0
        color: Theme.inkSoft
        text: root.page.isCut ? qsTr("There was no room to keep what it said.") : qsTr("It says nothing.")
    }
    Column {
        id: properties

        anchors.bottom: parent.bottom
        width: parent.width
        spacing: 2

        Repeater {
            model: Math.min(8, root.page.properties.length)

            Words {
                required property int index

                width: properties.width
                color: Theme.inkSoft
                font.pixelSize: 12
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: root.page.properties[index]
            }
        }
    }
}
