// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// What may be done with a person: only what the role of who is there may do.
Column {
    id: root

    required property PersonPage page
    required property PersonDesk desk
    required property RoleWords words

    signal wantsErase

    topPadding: 16
    spacing: 12

    EntryRow {
        width: parent.width
        visible: root.desk.mayTopUp
        isBusy: root.desk.isWorking
        label: qsTr("Amount, paid here in cash")
        action: qsTr("Top up")
        onEntered: typed => root.desk.topUp(typed)
    }
    Words {
        width: parent.width
        topPadding: 6
        visible: root.desk.mayManage
        color: Theme.inkSoft
        font.pixelSize: Theme.textSmall
        text: root.page.isStaff ? qsTr("Works here as; made a customer, nothing of the staff's is open any more:") : qsTr("Works here as:")
    }
    Flow {
        width: parent.width
        spacing: 8
        visible: root.desk.mayManage

        Repeater {
            model: root.desk.roles

            Pill {
                id: pill

                required property int modelData

                implicitHeight: 48
                font.pixelSize: Theme.textSmall
                enabled: !root.desk.isWorking
                text: root.words.role(pill.modelData)
                checked: root.page.worksAs === pill.modelData
                onClicked: if (!pill.checked)
                    root.desk.setRole(pill.modelData)
            }
        }
    }
    EntryRow {
        width: parent.width
        visible: root.desk.takesPin
        isBusy: root.desk.isWorking
        isSecret: true
        label: qsTr("New badge PIN")
        action: qsTr("Set")
        onEntered: typed => root.desk.setPin(typed)
    }
    EntryRow {
        width: parent.width
        visible: root.desk.mayManage
        isBusy: root.desk.isWorking
        isSecret: true
        label: qsTr("New password")
        action: qsTr("Set")
        onEntered: typed => root.desk.setPassword(typed)
    }
    Flow {
        width: parent.width
        spacing: 12
        visible: root.desk.mayHandOut

        OfficeButton {
            enabled: !root.desk.isWorking
            text: qsTr("Export all that is known")
            onClicked: root.desk.handOut()
        }
        OfficeButton {
            visible: root.desk.mayErase
            enabled: !root.desk.isWorking
            iconName: "erase"
            text: qsTr("Forget…")
            onClicked: root.wantsErase()
        }
    }
}
