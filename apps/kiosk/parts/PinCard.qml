// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// Name and PIN. What is typed is shown here and kept nowhere.
Rectangle {
    id: root

    required property AccountStore account
    required property string name
    required property string pin
    required property int typing // 0: nothing, 1: the name, 2: the PIN
    required property bool mayEnter

    readonly property string told: trouble.visible ? trouble.text : ""

    signal wantsToType(int field)
    signal entered

    radius: Theme.radiusSheet
    color: Theme.paper
    border.width: 2
    border.color: Theme.line

    Column {
        anchors.centerIn: parent
        width: parent.width - 48
        spacing: 14

        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            isHeading: true
            font.pixelSize: Theme.heading
            text: qsTr("With name and PIN")
        }
        TypedField {
            width: parent.width
            iconName: "account"
            hint: qsTr("Your name")
            text: root.name
            isActive: root.typing === 1
            mayEnd: false
            onActivated: root.wantsToType(1)
        }
        TypedField {
            objectName: "pin"
            width: parent.width
            iconName: "keypad"
            hint: qsTr("Your PIN")
            text: root.pin
            isSecret: true
            isActive: root.typing === 2
            mayEnd: false
            onActivated: root.wantsToType(2)
        }
        Words {
            id: trouble

            width: parent.width
            visible: text !== "" && root.pin === "" // until it is tried again
            horizontalAlignment: Text.AlignHCenter
            color: Theme.berry
            font.weight: Font.DemiBold
            text: {
                switch (root.account.trouble) {
                case AccountStore.WrongPin:
                    return qsTr("Name and PIN do not go together. Please try again.");
                case AccountStore.TooManyTries:
                    return qsTr("That was tried too often. Please wait a few minutes, or use your phone.");
                case AccountStore.NotACustomer:
                    return qsTr("This PIN is for the staff's till. Here customers pay.");
                case AccountStore.NoAnswer:
                    return qsTr("There is no answer just now. Please try again.");
                default:
                    return "";
                }
            }
        }
        PrimaryButton {
            width: parent.width
            height: 64
            enabled: root.mayEnter
            text: root.account.isAsking ? qsTr("One moment…") : qsTr("Continue")
            onClicked: root.entered()
        }
    }
}
