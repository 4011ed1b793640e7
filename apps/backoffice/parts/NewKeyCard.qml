// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// A key for a machine; once it is made it is shown this one time.
Card {
    id: root

    required property ApiKeys keys
    required property RoleWords words
    property int role: 6 // a service
    readonly property bool isFresh: root.keys.fresh !== ""

    height: column.height + 70
    title: root.isFresh ? qsTr("The new key") : qsTr("A key for a machine")

    Column {
        id: column

        width: parent.width
        spacing: 12

        Words {
            width: parent.width
            visible: root.isFresh
            font.weight: Font.DemiBold
            wrapMode: Text.WrapAnywhere
            text: root.keys.fresh
        }
        Words {
            width: parent.width
            visible: root.isFresh
            color: Theme.berry
            font.pixelSize: Theme.textSmall
            text: qsTr("Keep it now: it is shown this once and nobody can read it again.")
        }
        Row {
            visible: root.isFresh
            spacing: 12

            OfficeButton {
                text: qsTr("Copy")
                onClicked: root.keys.copyFresh()
            }
            OfficeButton {
                kind: OfficeButton.Action
                text: qsTr("I have it")
                onClicked: root.keys.forget()
            }
        }
        Field {
            id: label

            width: parent.width
            visible: !root.isFresh
            label: qsTr("What it is for")
            maximumLength: 80
        }
        Flow {
            width: parent.width
            visible: !root.isFresh
            spacing: 8

            Repeater {
                model: [6, 0, 1, 2, 3]

                Pill {
                    id: pill

                    required property int modelData

                    implicitHeight: 48
                    font.pixelSize: Theme.textSmall
                    text: root.words.role(pill.modelData)
                    checked: root.role === pill.modelData
                    onClicked: root.role = pill.modelData
                }
            }
        }
        Field {
            id: requests

            width: parent.width
            visible: !root.isFresh
            label: qsTr("Requests, as reports/ask/today")
        }
        OfficeButton {
            width: parent.width
            visible: !root.isFresh
            kind: OfficeButton.Action
            enabled: label.text.trim() !== "" && requests.text.trim() !== "" && root.keys.outcome !== ApiKeys.Working
            text: qsTr("Make the key")
            onClicked: root.keys.make(label.text, root.role, requests.text)
        }
        Words {
            width: parent.width
            visible: text !== ""
            color: root.keys.outcome > ApiKeys.Ended ? Theme.berry : Theme.sage
            font.weight: Font.DemiBold
            text: {
                switch (root.keys.outcome) {
                case ApiKeys.Working:
                    return qsTr("One moment…");
                case ApiKeys.Ended:
                    return qsTr("The key is ended: nothing is given for it any more.");
                case ApiKeys.UnknownRequest:
                    return qsTr("No service takes such a request: %1").arg(root.keys.unknown);
                case ApiKeys.NotYours:
                    return qsTr("Your role may not give or take this one.");
                case ApiKeys.NotDone:
                    return qsTr("The bakery has refused it.");
                case ApiKeys.NoAnswer:
                    return qsTr("The bakery did not answer. Please try again.");
                default:
                    return "";
                }
            }
        }
    }
}
