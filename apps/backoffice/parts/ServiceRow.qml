// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// One process of a service, as it shows itself.
Item {
    id: root

    required property string instance
    required property string service
    required property int standing
    required property string version
    required property string since
    required property string head
    required property string lag
    required property string follows
    required property int letters
    required property string shed
    required property bool isDiskFull
    required property string stopped
    required property bool isWell
    readonly property string trouble: root.standing === HealthStore.IsGone ? qsTr("It is gone") : root.stopped !== "" ? qsTr("It has stopped reading what %1 tells").arg(root.stopped) : root.isDiskFull ? qsTr("Its disk is full") : root.letters > 0 ? qsTr("%n message(s) could not be handled", "", root.letters) : ""
    readonly property int part: root.width > 760 ? 100 : 84

    implicitHeight: 56
    Accessible.role: Accessible.ListItem
    Accessible.name: root.instance + ", " + state.text + (root.trouble === "" ? "" : ", " + root.trouble)

    Rectangle {
        id: dot

        x: root.LayoutMirroring.enabled ? parent.width - width : 0
        anchors.verticalCenter: parent.verticalCenter
        width: 22
        height: 22
        radius: 11
        color: root.isWell ? (root.standing === HealthStore.Leads ? Theme.sage : "transparent") : Theme.berry
        border.width: root.isWell && root.standing !== HealthStore.Leads ? 2 : 0
        border.color: Theme.sage

        Icon {
            anchors.centerIn: parent
            visible: !root.isWell || root.standing === HealthStore.Leads
            size: 14
            name: root.isWell ? "check" : "close"
            tint: Theme.isDark ? "#1B1410" : "#FFFDF9"
        }
    }
    Column {
        anchors.left: dot.right
        anchors.leftMargin: 14
        anchors.right: figures.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter

        Row {
            width: parent.width
            spacing: 10

            Words {
                id: title

                font.weight: Font.DemiBold
                wrapMode: Text.NoWrap
                text: root.instance
            }
            Words {
                id: state

                anchors.baseline: title.baseline
                color: Theme.inkSoft
                font.pixelSize: 13
                wrapMode: Text.NoWrap
                text: root.standing === HealthStore.Leads ? qsTr("leads") : root.standing === HealthStore.StandsBy ? qsTr("stands by") : qsTr("gone")
            }
        }
        Words {
            width: parent.width
            color: root.trouble === "" ? Theme.inkSoft : Theme.berry
            font.pixelSize: 13
            font.weight: root.trouble === "" ? Font.Normal : Font.DemiBold
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.trouble !== "" ? root.trouble : root.version + " · " + qsTr("since %1").arg(root.since)
        }
    }
    Row {
        id: figures

        x: root.LayoutMirroring.enabled ? 0 : root.width - width
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: [root.head, root.lag, root.shed]

            Words {
                required property string modelData

                width: root.part
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.NoWrap
                text: modelData
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
