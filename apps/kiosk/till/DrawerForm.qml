// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// How much, and what for; what is typed stands here, and here it is confirmed.
Rectangle {
    id: root

    required property Till till
    required property string question
    required property string action
    required property bool wantsAmount
    required property list<string> reasons // none: nobody asks what for
    required property bool isReasonTyped // keys go there
    required property bool mayConfirm
    required property bool asksIfEmpty
    property bool mayOpen: false // the lock, on the way

    signal reasonWanted
    signal confirmed
    signal emptyConfirmed
    signal emptyDenied
    signal opened

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
            text: root.question
        }
        Words {
            width: parent.width
            visible: root.wantsAmount
            horizontalAlignment: Text.AlignHCenter
            isHeading: true
            font.pixelSize: 72
            text: root.till.form.money(root.till.amount.amount)
        }
        PrimaryButton {
            width: parent.width
            visible: root.mayOpen
            isQuiet: true
            iconName: "lock"
            text: qsTr("Open the drawer")
            onClicked: root.opened()
        }
        Flow {
            width: parent.width
            visible: root.reasons.length > 0
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
            visible: root.reasons.length > 0
            label: qsTr("What for? Touch one above, or type it")
            text: root.till.reason.text
            isActive: root.isReasonTyped
            onWanted: root.reasonWanted()
            onCleared: root.till.reason.clear()
        }
    }
    Column {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 28
        x: 28
        width: parent.width - 56
        spacing: 14

        Words {
            width: parent.width
            visible: root.asksIfEmpty
            font.pixelSize: Theme.textLarge
            font.weight: Font.DemiBold
            text: qsTr("Nothing was typed. Is there really no coin in the drawer?")
        }
        PrimaryButton {
            width: parent.width
            visible: root.asksIfEmpty
            isQuiet: true
            text: qsTr("Yes, it is empty")
            onClicked: root.emptyConfirmed()
        }
        PrimaryButton { // where the finger is that asked: a second touch does no harm
            width: parent.width
            visible: root.asksIfEmpty
            text: qsTr("No, count first")
            onClicked: root.emptyDenied()
        }
        PrimaryButton {
            width: parent.width
            visible: !root.asksIfEmpty
            enabled: root.mayConfirm
            text: root.action
            detail: root.wantsAmount ? root.till.form.money(root.till.amount.amount) : ""
            onClicked: root.confirmed()
        }
    }
}
