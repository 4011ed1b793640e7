// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk
import QtQuick.Window
import Bakery.Theme

// The window: one page at a time, and what may lie over it.
Window {
    id: root

    required property Kiosk kiosk
    property int fixedWidth: 0
    property int fixedHeight: 0
    readonly property int screen: root.kiosk.navigation.screen

    width: root.fixedWidth > 0 ? root.fixedWidth : Screen.width
    height: root.fixedHeight > 0 ? root.fixedHeight : Screen.height
    visible: true
    visibility: root.fixedWidth > 0 ? Window.Windowed : Window.FullScreen
    flags: root.fixedWidth > 0 ? Qt.Window : Qt.Window | Qt.FramelessWindowHint // some compositors grant less than the whole screen
    color: Theme.oat
    title: qsTr("Bakery kiosk")
    LayoutMirroring.enabled: root.kiosk.form.isRightToLeft
    LayoutMirroring.childrenInherit: true

    Item {
        id: reach

        property bool isLow: false

        // A message from afar has a place of its own above. In low reach everything stands in the lower part of a tall screen.
        anchors.fill: parent
        anchors.topMargin: Math.max(message.height, reach.isLow && root.height > root.width ? root.height * 0.38 : 0)

        PairingPage {
            anchors.fill: parent
            visible: root.screen === Navigation.Pairing
            code: root.kiosk.pairingCode
            isConnected: root.kiosk.isConnected
        }
        AttractPage {
            anchors.fill: parent
            visible: root.screen === Navigation.Attract
            kiosk: root.kiosk
        }
        MenuPage {
            anchors.fill: parent
            visible: root.screen === Navigation.Menu
            kiosk: root.kiosk
            onWantsLanguage: languages.visible = true
            onWantsAccess: access.visible = true
        }
        PayPage {
            anchors.fill: parent
            visible: root.screen === Navigation.Pay
            kiosk: root.kiosk
        }
        AccountPage {
            anchors.fill: parent
            visible: root.screen === Navigation.Account
            kiosk: root.kiosk
        }
        SettlingPage {
            anchors.fill: parent
            visible: root.screen === Navigation.Settling
            kiosk: root.kiosk
        }
        OutcomePage {
            anchors.fill: parent
            visible: root.screen === Navigation.Outcome
            kiosk: root.kiosk
        }
        LanguageSheet {
            id: languages

            anchors.fill: parent
            visible: false
            form: root.kiosk.form
            onDone: visible = false
        }
        AccessSheet {
            id: access

            anchors.fill: parent
            visible: false
            isLow: reach.isLow
            voice: root.kiosk.voice
            onLowered: low => reach.isLow = low
            onDone: visible = false
        }
        StillThere {
            id: stillThere

            anchors.fill: parent
            visible: root.kiosk.secondsLeft >= 0
            secondsLeft: root.kiosk.secondsLeft
        }
    }

    Notice {
        id: message

        width: parent.width
        height: visible ? implicitHeight : 0
        radius: 0
        isCalm: true
        text: root.kiosk.remoteMessage
    }
    RestPage {
        anchors.fill: parent
        visible: root.kiosk.isResting
        time: root.kiosk.restingClock
        across: root.kiosk.restingAcross
        down: root.kiosk.restingDown
    }
    ServiceOverlay {
        anchors.fill: parent
        kiosk: root.kiosk
    }
    Rectangle {
        anchors.fill: parent
        visible: root.kiosk.settings.shade > 0
        color: "black"
        opacity: root.kiosk.settings.shade
    }
    Spoken {
        kiosk: root.kiosk
        text: stillThere.visible ? stillThere.question : root.kiosk.remoteMessage
    }
    ThemeOfSite {
        look: root.kiosk.look
    }
    Binding {
        target: Theme
        property: "isMirrored"
        value: root.kiosk.form.isRightToLeft
    }
    Connections {
        target: root.kiosk.navigation

        function onScreenChanged() {
            languages.visible = false;
            access.visible = false;
            if (root.kiosk.navigation.screen === Navigation.Attract) {
                Theme.highContrast = false;
                Theme.largeText = false;
                Theme.reducedMotion = false;
                reach.isLow = false;
            }
        }
    }
}
