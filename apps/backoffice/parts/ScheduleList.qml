// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// The prices that are to come, each from a moment on; and one more of them.
Column {
    id: root

    required property ProductPage page
    property int inDays: 1

    spacing: 8

    Words {
        isHeading: true
        font.pixelSize: Theme.textLarge
        text: qsTr("Prices to come")
    }
    Repeater {
        model: root.page.schedule

        Item {
            id: row

            required property string key
            required property string when
            required property string price
            required property string who

            width: root.width
            height: 52

            Words {
                x: row.LayoutMirroring.enabled ? row.width - width : 0
                anchors.verticalCenter: parent.verticalCenter
                width: row.width - 180
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: qsTr("from %1").arg(row.when) + (row.who === "" ? "" : " · " + row.who)
            }
            Words {
                anchors.right: off.left
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                font.weight: Font.DemiBold
                text: row.price
            }
            RoundButton {
                id: off

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: 48
                height: 48
                iconName: "close"
                label: qsTr("Call off this price: %1").arg(row.when)
                onClicked: root.page.cancelSchedule(row.key)
            }
        }
    }
    Flow {
        width: parent.width
        spacing: 8

        Field {
            id: price

            width: 120
            label: qsTr("New price")
            maximumLength: 12
        }
        Repeater {
            model: [0, 1, 7]

            Pill {
                required property int modelData

                implicitHeight: 52
                font.pixelSize: Theme.textSmall
                text: modelData === 0 ? qsTr("today") : modelData === 1 ? qsTr("tomorrow") : qsTr("in a week")
                checked: root.inDays === modelData
                onClicked: root.inDays = modelData
            }
        }
        Field {
            id: time

            width: 96
            label: "06:00"
            Accessible.name: qsTr("From what time")
            text: "06:00"
            maximumLength: 5
        }
        OfficeButton {
            height: 52
            enabled: price.text.trim() !== "" && time.text.length === 5
            text: qsTr("Set this price")
            onClicked: {
                root.page.schedulePrice(price.text, root.inDays, time.text);
                if (root.page.faulty !== "schedule")
                    price.text = "";
            }
        }
    }
    Words {
        visible: root.page.faulty === "schedule"
        color: Theme.berry
        text: qsTr("A price and a time, as 3.20 and 06:00")
    }
}
