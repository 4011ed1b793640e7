// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// Who is at the till: a name and a PIN. Who was there before today is one touch away.
Item {
    id: root

    required property Till till
    property bool wantsPin: root.till.name.text !== ""

    signal wantsLanguage

    onVisibleChanged: root.wantsPin = root.till.name.text !== ""

    RoundButton {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 24
        iconName: "globe"
        label: qsTr("Language")
        onClicked: root.wantsLanguage()
    }
    TroubleWords {
        id: troubles

        staff: root.till.staff
    }
    Row {
        anchors.centerIn: parent
        spacing: 56

        Column {
            width: Math.min(620, root.width * 0.46)
            spacing: 18

            Words {
                width: parent.width
                isHeading: true
                font.pixelSize: Theme.title
                text: qsTr("Who is at the till?")
            }
            Notice {
                width: parent.width
                text: root.till.sale.begunBy === "" ? "" : qsTr("A sale by %1 is not finished. It is told to %1 how it ended.").arg(root.till.sale.begunBy)
            }
            PrimaryButton {
                visible: root.till.sale.begunBy !== ""
                height: 60
                isQuiet: true
                text: qsTr("Set that sale aside")
                onClicked: root.till.sale.setAside()
            }
            Typed {
                width: parent.width
                iconName: "account"
                label: qsTr("Name")
                text: root.till.name.text
                isActive: !root.wantsPin
                onWanted: root.wantsPin = false
                onCleared: {
                    root.till.name.clear();
                    root.wantsPin = false;
                }
            }
            Flow {
                width: parent.width
                spacing: 10

                Repeater {
                    model: root.till.staff.known

                    Pill {
                        id: person

                        required property string modelData

                        iconName: "account"
                        text: person.modelData
                        checked: root.till.name.text === person.modelData
                        onClicked: {
                            root.till.name.set(person.modelData);
                            root.wantsPin = true;
                        }
                    }
                }
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
        }
        Column {
            width: 340
            spacing: 18

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
                height: 340
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
                text: root.till.staff.isAsking ? qsTr("One moment…") : qsTr("Sign in")
                onClicked: root.till.signIn()
            }
            Words {
                width: parent.width
                visible: text !== ""
                color: Theme.berry
                font.weight: Font.DemiBold
                text: troubles.text
            }
        }
    }
}
