// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// What is put into the drawer and taken out, and counting it without knowing what should be in it.
Item {
    id: root

    required property Till till
    readonly property DrawerDesk desk: root.till.drawer
    property int act: 0 // as `acts` names them
    property bool wantsReason: false
    readonly property bool isCounting: root.act === 3
    readonly property var acts: [qsTr("Opening float"), qsTr("Paid in"), qsTr("Paid out"), qsTr("Count")]
    readonly property var reasons: root.act === 0 ? [qsTr("Start of the day")] : root.act === 1 ? [qsTr("Change from the bank"), qsTr("From the safe")] : [qsTr("To the safe"), qsTr("Supplies"), qsTr("Tips")]
    readonly property bool mayConfirm: (root.isCounting || (root.till.amount.amount > 0 && root.till.reason.length > 0)) && root.desk.state !== DrawerDesk.Asking

    function choose(act: int) {
        root.act = act;
        root.wantsReason = false;
        root.desk.forget();
        root.till.amount.clear();
        root.till.reason.set(act === 0 ? root.reasons[0] : "");
    }
    function confirm() {
        if (!root.mayConfirm)
            return;
        if (root.isCounting)
            root.desk.count(root.till.amount.amount);
        else
            root.desk.move(root.act, root.till.amount.amount, root.till.reason.text);
    }

    onVisibleChanged: if (root.visible)
        root.choose(0)

    Connections {
        target: root.desk

        function onChanged() {
            if (root.desk.state === DrawerDesk.Moved)
                root.till.amount.clear(); // a second touch books nothing
        }
    }
    Item {
        anchors.fill: parent
        anchors.margins: 28

        Words {
            id: title

            anchors.left: parent.left
            isHeading: true
            font.pixelSize: Theme.title
            text: root.till.lock.name === "" ? qsTr("The drawer") : qsTr("The drawer “%1”").arg(root.till.lock.name)
        }
        PrimaryButton {
            anchors.right: parent.right
            anchors.top: parent.top
            visible: root.till.lock.hasLock
            isQuiet: true
            iconName: "lock"
            text: qsTr("Open the drawer")
            onClicked: root.till.lock.open()
        }
        Words {
            anchors.right: parent.right
            anchors.verticalCenter: tabs.verticalCenter
            visible: root.till.lock.isStuck
            color: Theme.berry
            font.weight: Font.DemiBold
            text: qsTr("The drawer did not open. Its key opens it.")
        }
        Row {
            id: tabs

            anchors.left: parent.left
            anchors.top: title.bottom
            anchors.topMargin: 16
            spacing: 10

            Repeater {
                model: root.acts

                Pill {
                    id: tab

                    required property int index
                    required property string modelData

                    text: tab.modelData
                    checked: root.act === tab.index
                    onClicked: root.choose(tab.index)
                }
            }
        }
        Rectangle {
            id: form

            anchors.left: parent.left
            anchors.top: tabs.bottom
            anchors.topMargin: 20
            anchors.bottom: parent.bottom
            width: Math.min(parent.width * 0.56, 720)
            radius: Theme.radiusLarge
            color: Theme.paper

            Column {
                x: 28
                y: 28
                width: parent.width - 56
                spacing: 16

                Words {
                    width: parent.width
                    font.pixelSize: Theme.textLarge
                    color: Theme.inkSoft
                    text: root.isCounting ? qsTr("Count everything that lies in the drawer, notes and coins. What should be in it is told afterwards.")
                        : root.act === 2 ? qsTr("How much is taken out, and what for?") : qsTr("How much is put in, and what for?")
                }
                Words {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    isHeading: true
                    font.pixelSize: 72
                    text: root.till.form.money(root.till.amount.amount)
                }
                Flow {
                    width: parent.width
                    visible: !root.isCounting
                    spacing: 10

                    Repeater {
                        model: root.reasons

                        Pill {
                            id: reason

                            required property string modelData

                            text: reason.modelData
                            checked: root.till.reason.text === reason.modelData
                            onClicked: root.till.reason.set(reason.modelData)
                        }
                    }
                }
                Typed {
                    width: parent.width
                    visible: !root.isCounting
                    label: qsTr("What for? Touch one above, or type it")
                    text: root.till.reason.text
                    isActive: root.wantsReason
                    onWanted: root.wantsReason = true
                    onCleared: root.till.reason.clear()
                }
            }
            PrimaryButton {
                anchors.bottom: parent.bottom
                anchors.bottomMargin: 28
                x: 28
                width: parent.width - 56
                enabled: root.mayConfirm
                text: root.isCounting ? qsTr("That is all there is") : root.act === 2 ? qsTr("Take out") : qsTr("Put in")
                detail: root.till.form.money(root.till.amount.amount)
                onClicked: root.confirm()
            }
        }
        Item {
            anchors.left: form.right
            anchors.leftMargin: 28
            anchors.right: parent.right
            anchors.top: form.top
            anchors.bottom: parent.bottom

            NumberPad {
                width: parent.width
                height: Math.min(400, parent.height - told.height - 20)
                hasDoubleZero: true
                onTyped: digits => {
                    root.wantsReason = false;
                    root.till.amount.type(digits);
                }
                onErased: root.till.amount.erase()
            }
            DrawerTold {
                id: told

                anchors.bottom: parent.bottom
                width: parent.width
                desk: root.desk
            }
        }
    }
}
