// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// Paying from an account: whose it is, and what is in it.
Item {
    id: root

    required property Kiosk kiosk
    readonly property AccountStore account: root.kiosk.account
    readonly property bool isWide: root.width > root.height
    readonly property bool isLow: root.height < 900
    readonly property int keyHeight: root.isLow ? 52 : 64
    property string name
    property string pin
    property int typing: 0
    readonly property bool mayEnter: root.name !== "" && root.pin.length >= 4 && !root.account.isAsking

    function enter() {
        root.account.logIn(root.name, root.pin);
        root.pin = "";
        root.typing = 0;
    }

    Spoken {
        kiosk: root.kiosk
        text: !root.visible ? "" : note.visible ? note.told : root.account.isKnown ? balance.told : pinCard.told
    }
    Words {
        id: title

        y: root.isLow ? 28 : 56
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        isHeading: true
        font.pixelSize: root.isLow ? Theme.title : Theme.display
        text: qsTr("Pay from your account")
    }
    Item {
        id: middle

        anchors.top: title.bottom
        anchors.topMargin: 20
        anchors.bottom: root.typing > 0 ? keys.top : back.top
        anchors.bottomMargin: 20
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 80, root.isWide ? 1120 : 760)

        Grid {
            id: ways

            readonly property bool isAlone: root.typing > 0 && root.height < 1200 // there is room for one
            readonly property bool isSideBySide: root.isWide && !ways.isAlone
            readonly property real most: ways.isAlone || ways.isSideBySide ? middle.height : (middle.height - 24) / 2
            readonly property real across: ways.isSideBySide ? (middle.width - 24) / 2 : Math.min(middle.width, 640)

            anchors.centerIn: parent
            visible: !root.account.isKnown && root.kiosk.cart.isAgreed
            columns: ways.isSideBySide ? 2 : 1
            spacing: 24

            PhoneCard {
                visible: !ways.isAlone
                width: ways.across
                height: Math.min(520, ways.most)
                account: root.account
            }
            PinCard {
                id: pinCard

                width: ways.across
                height: Math.min(520, ways.most)
                account: root.account
                name: root.name
                pin: root.pin
                typing: root.typing
                mayEnter: root.mayEnter
                onWantsToType: field => root.typing = field
                onEntered: root.enter()
            }
        }
        BalanceCard {
            id: balance

            anchors.centerIn: parent
            visible: root.account.isKnown && root.kiosk.cart.isAgreed
            width: Math.min(parent.width, 640)
            account: root.account
            cart: root.kiosk.cart
            onWantsToPay: root.kiosk.checkout.order(Checkout.Account)
            onWantsAnotherWay: {
                root.account.leave();
                root.kiosk.navigation.happen(Navigation.WantsToPay);
            }
        }
        PriceNote {
            id: note

            anchors.centerIn: parent
            width: Math.min(parent.width, 640)
            cart: root.kiosk.cart
        }
    }
    PrimaryButton {
        id: back

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.isLow ? 24 : 48
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.typing === 0 && !root.account.isKnown
        isQuiet: true
        iconName: "back"
        text: qsTr("Pay another way")
        onClicked: root.kiosk.navigation.happen(Navigation.WantsToPay)
    }
    Item {
        id: keys

        anchors.bottom: parent.bottom
        width: parent.width
        height: root.typing === 1 ? letters.implicitHeight : root.typing === 2 ? digits.implicitHeight : 0

        Keyboard {
            id: letters

            visible: root.typing === 1
            width: parent.width
            height: implicitHeight
            form: root.kiosk.form
            hasDigits: true
            keyHeight: root.keyHeight
            doneText: qsTr("To the PIN")
            onTyped: letter => root.name += root.name.length < 80 ? letter : ""
            onErased: root.name = root.name.slice(0, -1)
            onDone: root.typing = 2
        }
        PinPad {
            id: digits

            visible: root.typing === 2
            width: parent.width
            height: implicitHeight
            keyHeight: root.keyHeight
            doneText: qsTr("Done")
            onTyped: digit => root.pin += root.pin.length < 8 ? digit : ""
            onErased: root.pin = root.pin.slice(0, -1)
            onDone: root.mayEnter ? root.enter() : root.typing = 0
        }
    }
    onVisibleChanged: {
        root.name = "";
        root.pin = "";
        root.typing = 0;
    }
}
