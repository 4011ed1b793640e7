// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// Somebody who begins to work here.
Card {
    id: root

    required property PersonDesk desk
    required property RoleWords words
    property int role: 2 // a cashier

    height: column.height + 70
    title: qsTr("Somebody new")

    Column {
        id: column

        width: parent.width
        spacing: 12

        Field {
            id: name

            width: parent.width
            iconName: "account"
            label: qsTr("Name to sign in with")
            maximumLength: 80
        }
        Flow {
            width: parent.width
            spacing: 8

            Repeater {
                model: root.desk.roles

                Pill {
                    id: pill

                    required property int modelData

                    implicitHeight: 48
                    visible: pill.modelData !== 0
                    font.pixelSize: Theme.textSmall
                    text: root.words.role(pill.modelData)
                    checked: root.role === pill.modelData
                    onClicked: root.role = pill.modelData
                }
            }
        }
        OfficeButton {
            width: parent.width
            kind: OfficeButton.Action
            enabled: name.text.trim() !== "" && !root.desk.isWorking
            text: qsTr("Register")
            onClicked: {
                root.desk.registerPerson(name.text, root.role);
                name.text = "";
            }
        }
        Words {
            width: parent.width
            visible: text !== ""
            color: root.words.isGood(root.desk.outcome) ? Theme.sage : Theme.berry
            font.weight: Font.DemiBold
            text: root.words.outcome(root.desk.outcome, "")
        }
    }
}
