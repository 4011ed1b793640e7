// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// A manager's name and PIN, for one act. Whoever is at the till stays it.
Rectangle {
    id: root

    required property Till till
    property bool wantsPin: false

    signal approved
    signal done

    function open() {
        root.till.name.clear();
        root.till.pin.clear();
        root.till.staff.forgetTrouble();
        root.wantsPin = false;
        root.visible = true;
    }
    function confirm() {
        if (!root.wantsPin) {
            root.wantsPin = true;
        } else if (root.till.pin.length > 0) {
            root.approved();
        }
    }

    color: Theme.shade

    MouseArea {
        anchors.fill: parent
        onClicked: root.done()
    }
    TroubleWords {
        id: troubles

        staff: root.till.staff
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(root.width - 80, 1060)
        height: 580
        radius: Theme.radiusSheet
        color: Theme.paper

        MouseArea {
            anchors.fill: parent
        }
        Column {
            anchors.left: parent.left
            anchors.leftMargin: 36
            y: 32
            width: (parent.width - 108) * 0.6
            spacing: 18

            Words {
                width: parent.width
                isHeading: true
                font.pixelSize: Theme.title
                text: qsTr("A manager approves")
            }
            Words {
                width: parent.width
                color: Theme.inkSoft
                text: qsTr("Name and PIN count for this one act. You stay signed in.")
            }
            Typed {
                width: parent.width
                iconName: "account"
                label: qsTr("Name")
                text: root.till.name.text
                isActive: !root.wantsPin
                onWanted: root.wantsPin = false
                onCleared: root.till.name.clear()
            }
            LetterPad {
                width: parent.width
                onTyped: letter => {
                    const before = root.till.name.text;
                    root.wantsPin = false;
                    root.till.name.type(before === "" || before.endsWith(" ") || before.endsWith("-") ? letter : letter.toLowerCase());
                }
                onErased: root.till.name.erase()
            }
            Words {
                width: parent.width
                visible: text !== ""
                color: Theme.berry
                font.weight: Font.DemiBold
                text: troubles.text
            }
        }
        Column {
            anchors.right: parent.right
            anchors.rightMargin: 36
            y: 92
            width: (parent.width - 108) * 0.4
            spacing: 16

            Typed {
                width: parent.width
                iconName: "lock"
                label: qsTr("PIN")
                text: root.till.pin.text
                isSecret: true
                isActive: root.wantsPin
                onWanted: root.wantsPin = true
            }
            NumberPad {
                width: parent.width
                height: 280
                onTyped: digits => {
                    root.wantsPin = true;
                    root.till.pin.type(digits);
                }
                onErased: root.till.pin.erase()
                onCleared: root.till.pin.clear()
            }
            PrimaryButton {
                width: parent.width
                enabled: root.till.pin.length > 0 && root.till.name.length > 0 && !root.till.staff.isAsking
                text: root.till.staff.isAsking ? qsTr("One moment…") : qsTr("Approve")
                onClicked: {
                    root.wantsPin = true;
                    root.confirm();
                }
            }
        }
        RoundButton {
            anchors.right: parent.right
            anchors.rightMargin: 24
            y: 24
            iconName: "close"
            label: qsTr("Close")
            onClicked: root.done()
        }
    }
}
