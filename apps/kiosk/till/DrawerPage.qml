// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// What is put into the drawer and taken out, counting it without knowing what should be in it, and opening it for
// another reason.
Item {
    id: root

    required property Till till
    readonly property DrawerDesk desk: root.till.drawer
    property int act: 0 // as `acts` names them
    property bool wantsReason: false
    property bool asksIfEmpty: false
    readonly property bool isCounting: root.act === 3
    readonly property bool isOpening: root.act === 4
    readonly property list<string> acts: [qsTr("Opening float"), qsTr("Paid in"), qsTr("Paid out"), qsTr("Count"), qsTr("Open")]
    readonly property list<string> reasons: {
        switch (root.act) {
        case 0:
            return [qsTr("Start of the day")];
        case 1:
            return [qsTr("Change from the bank"), qsTr("From the safe")];
        case 2:
            return [qsTr("To the safe"), qsTr("Supplies"), qsTr("Tips")];
        case 4:
            return [qsTr("Changing money"), qsTr("Having a look")];
        default:
            return [];
        }
    }
    readonly property string question: root.isCounting ? qsTr("Count everything that lies in the drawer, notes and coins. What should be in it is told afterwards.")
        : root.isOpening ? qsTr("What is it opened for? That is written down, with your name.")
        : root.act === 2 ? qsTr("How much is taken out, and what for?") : qsTr("How much is put in, and what for?")
    readonly property string action: root.isCounting ? qsTr("That is all there is") : root.isOpening ? qsTr("Open the drawer")
        : root.act === 2 ? qsTr("Take out") : qsTr("Put in")
    readonly property bool isGiven: root.isCounting ? root.desk.state !== DrawerDesk.Counted
        : root.till.reason.text.length > 0 && (root.isOpening || root.till.amount.amount > 0)

    function choose(act: int) {
        root.act = act;
        root.wantsReason = root.isOpening;
        root.asksIfEmpty = false;
        root.desk.forget();
        root.till.amount.clear();
        root.till.reason.set(act === 0 ? root.reasons[0] : "");
    }
    function confirm() {
        if (!form.mayConfirm)
            return;
        if (root.isOpening)
            root.desk.open(root.till.reason.text);
        else if (!root.isCounting)
            root.desk.move(root.act, root.till.amount.amount, root.till.reason.text);
        else if (root.till.amount.amount === 0)
            root.asksIfEmpty = true;
        else
            root.desk.count(root.till.amount.amount);
    }

    onVisibleChanged: if (root.visible)
        root.choose(0)

    Connections {
        target: root.desk

        function onChanged() {
            if (root.desk.state === DrawerDesk.Moved)
                root.till.amount.clear(); // a second touch books nothing
            else if (root.desk.state === DrawerDesk.Opened)
                root.till.reason.clear();
        }
    }
    Connections {
        target: root.till.amount

        function onChanged() {
            root.asksIfEmpty = false;
            if (root.desk.state === DrawerDesk.Counted)
                root.desk.forget(); // somebody counts once more
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
        Words {
            anchors.right: parent.right
            anchors.verticalCenter: title.verticalCenter
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

                    visible: tab.index < 4 || root.till.lock.hasLock
                    text: tab.modelData
                    checked: root.act === tab.index
                    onClicked: root.choose(tab.index)
                }
            }
        }
        DrawerForm {
            id: form

            anchors.left: parent.left
            anchors.top: tabs.bottom
            anchors.topMargin: 20
            anchors.bottom: parent.bottom
            width: Math.min(parent.width * 0.56, 720)
            till: root.till
            question: root.question
            action: root.action
            wantsAmount: !root.isOpening
            reasons: root.reasons
            isReasonTyped: root.wantsReason
            mayConfirm: root.isGiven && !root.asksIfEmpty && root.desk.state !== DrawerDesk.Asking
            asksIfEmpty: root.asksIfEmpty
            mayOpen: root.isCounting && root.till.lock.hasLock && !root.asksIfEmpty
            onReasonWanted: root.wantsReason = true
            onConfirmed: root.confirm()
            onOpened: root.desk.open(qsTr("Counting"))
            onEmptyConfirmed: {
                root.asksIfEmpty = false;
                root.desk.count(0);
            }
            onEmptyDenied: root.asksIfEmpty = false
        }
        Item {
            anchors.left: form.right
            anchors.leftMargin: 28
            anchors.right: parent.right
            anchors.top: form.top
            anchors.bottom: parent.bottom

            NumberPad {
                visible: !root.isOpening
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
