// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// Who wants to look after this kiosk: a name, and a PIN that auth knows.
Column {
    id: root

    required property ServiceMenu service
    required property LocalForm form
    property string name
    property string pin
    property bool isAtPin: false
    readonly property bool isChecking: root.service.stage === ServiceMenu.Checking
    readonly property string trouble: {
        switch (root.service.trouble) {
        case ServiceMenu.WrongPin:
            return qsTr("Name and PIN do not go together.");
        case ServiceMenu.NotForThisRole:
            return qsTr("That is for cashiers and managers.");
        case ServiceMenu.TooManyTries:
            return qsTr("Too many tries. Wait %n second(s).", "", root.service.waitSeconds);
        case ServiceMenu.NotNow:
            return qsTr("The bakery cannot be asked just now.");
        default:
            return "";
        }
    }

    function type(key: string): void {
        if (root.isAtPin)
            root.pin = (root.pin + key).slice(0, 8);
        else
            root.name = (root.name + key).slice(0, 60);
    }
    function erase(): void {
        if (root.isAtPin)
            root.pin = root.pin.slice(0, -1);
        else
            root.name = root.name.slice(0, -1);
    }

    function logIn(): void {
        if (root.name === "" || root.pin.length < 4 || root.isChecking)
            return;
        root.service.logIn(root.name, root.pin);
        root.pin = "";
    }

    spacing: 16
    onVisibleChanged: {
        root.name = "";
        root.pin = "";
        root.isAtPin = false;
    }

    Row {
        width: parent.width
        spacing: 16

        OptionTile {
            width: (parent.width - 16) / 2
            text: qsTr("Name")
            detail: root.name === "" ? "…" : root.name
            checked: !root.isAtPin
            onClicked: root.isAtPin = false
        }
        OptionTile {
            width: (parent.width - 16) / 2
            text: qsTr("PIN")
            detail: root.pin === "" ? "…" : "•".repeat(root.pin.length)
            checked: root.isAtPin
            onClicked: root.isAtPin = true
        }
    }
    Notice {
        width: parent.width
        text: root.trouble
    }
    Keyboard {
        width: parent.width
        visible: !root.isAtPin
        radius: Theme.radius
        form: root.form
        doneText: qsTr("Next")
        onTyped: letter => root.type(letter)
        onErased: root.erase()
        onDone: root.isAtPin = root.name !== ""
    }
    PinPad {
        width: parent.width
        visible: root.isAtPin
        radius: Theme.radius
        doneText: qsTr("Log in")
        onTyped: digit => root.type(digit)
        onErased: root.erase()
        onDone: root.logIn()
    }
    PrimaryButton {
        width: parent.width
        isQuiet: true
        text: qsTr("Cancel")
        onClicked: root.service.close()
    }
}
