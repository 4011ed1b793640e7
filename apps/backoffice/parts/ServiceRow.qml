// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// One process of a service, as it shows itself.
Item {
    id: root

    required property TableSheet sheet
    required property string instance
    required property string service
    required property int standing
    required property string version
    required property string since
    required property string head
    required property string lag
    required property string follows
    required property int letters
    required property string turn
    required property string memory
    required property string shed
    required property bool isDiskFull
    required property string stopped
    required property bool isWell
    readonly property string trouble: root.standing === HealthStore.IsGone ? qsTr("It is gone") : root.stopped !== "" ? qsTr("It has stopped reading what %1 tells").arg(root.stopped) : root.isDiskFull ? qsTr("Its disk is full") : root.letters > 0 ? qsTr("%n message(s) could not be handled", "", root.letters) : ""
    readonly property string role: root.standing === HealthStore.Leads ? qsTr("leads") : root.elseThanLeading
    readonly property string elseThanLeading: root.standing === HealthStore.StandsBy ? qsTr("stands by") : qsTr("gone")

    implicitHeight: 56
    Accessible.role: Accessible.ListItem
    Accessible.name: root.instance + ", " + root.role + (root.trouble === "" ? "" : ", " + root.trouble)

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
    Words {
        id: why

        x: root.LayoutMirroring.enabled ? root.width - width - 36 : 36
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: 12
        width: root.width - 48
        visible: root.trouble !== ""
        color: Theme.berry
        font.pixelSize: 13
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        text: root.trouble
    }
    Item {
        id: cells

        x: root.LayoutMirroring.enabled ? root.width - width : 0
        width: root.sheet.width
        height: root.height

        TableCell {
            sheet: root.sheet
            column: 0
            inset: 36
            anchors.verticalCenter: parent.verticalCenter
            anchors.verticalCenterOffset: why.visible ? -10 : 0
            font.pixelSize: Theme.text
            font.weight: Font.DemiBold
            text: root.instance
        }
        Repeater {
            model: [root.role, root.version, root.since, root.head, root.lag, root.turn, root.memory, root.shed]

            TableCell {
                required property int index
                required property string modelData

                sheet: root.sheet
                column: index + 1
                anchors.verticalCenter: cells.verticalCenter
                anchors.verticalCenterOffset: why.visible ? -10 : 0
                color: index < 3 ? Theme.inkSoft : Theme.ink
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
