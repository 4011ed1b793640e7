// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// What is given, and what goes back: typed, or by the notes that people have.
Rectangle {
    id: root

    required property TypedAmount given
    required property LocalForm form
    property string title
    property double due: 0 // in minor units
    readonly property bool isEnough: root.given.amount >= root.due && root.due > 0

    signal confirmed(double given)
    signal done

    function open(title: string, due: double) {
        root.title = title;
        root.due = due;
        root.given.clear();
        root.visible = true;
    }
    function confirm() {
        if (root.isEnough)
            root.confirmed(root.given.amount);
    }

    color: Theme.shade

    MouseArea {
        anchors.fill: parent
        onClicked: root.done()
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(root.width - 80, 980)
        height: Math.min(root.height - 60, 700)
        radius: Theme.radiusSheet
        color: Theme.paper

        MouseArea {
            anchors.fill: parent
        }
        Item {
            id: side

            anchors.left: parent.left
            anchors.leftMargin: 36
            y: 32
            width: (parent.width - 108) * 0.55
            height: parent.height - 64

            Words {
                id: title

                width: parent.width
                isHeading: true
                font.pixelSize: Theme.title
                text: root.title
            }
            Column {
                anchors.top: title.bottom
                anchors.topMargin: 16
                width: parent.width
                spacing: 10

                MoneyLine {
                    label: qsTr("To pay")
                    amount: root.form.money(root.due)
                }
                MoneyLine {
                    label: qsTr("Given")
                    amount: root.form.money(root.given.amount)
                }
                Rectangle {
                    width: parent.width
                    height: 2
                    color: Theme.line
                }
                MoneyLine {
                    label: root.given.amount < root.due ? qsTr("Still missing") : qsTr("Change")
                    amount: root.form.money(Math.abs(root.given.amount - root.due))
                    isLarge: true
                    tint: root.given.amount < root.due ? Theme.inkSoft : Theme.sage
                }
            }
            Grid {
                anchors.bottom: confirm.top
                anchors.bottomMargin: 20
                width: parent.width
                columns: 3
                spacing: 12

                Repeater {
                    model: [0, 5, 10, 20, 50]

                    Pill {
                        id: note

                        required property int modelData

                        width: Math.floor((side.width - 24) / 3)
                        implicitHeight: 68
                        text: note.modelData === 0 ? qsTr("Exactly") : root.form.money(note.modelData * root.form.wholeUnit())
                        onClicked: {
                            if (note.modelData === 0)
                                root.given.set(root.due);
                            else
                                root.given.set(root.given.amount + note.modelData * root.form.wholeUnit());
                        }
                    }
                }
                Pill {
                    width: Math.floor((side.width - 24) / 3)
                    implicitHeight: 68
                    text: qsTr("Anew")
                    onClicked: root.given.clear()
                }
            }
            PrimaryButton {
                id: confirm

                anchors.bottom: parent.bottom
                width: parent.width
                enabled: root.isEnough
                text: qsTr("Taken")
                detail: root.form.money(root.due)
                onClicked: root.confirm()
            }
        }
        Item {
            anchors.right: parent.right
            anchors.rightMargin: 36
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 32
            width: (parent.width - 108) * 0.45
            height: parent.height - 140

            NumberPad {
                width: parent.width
                height: parent.height
                hasDoubleZero: true
                onTyped: digits => root.given.type(digits)
                onErased: root.given.erase()
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
