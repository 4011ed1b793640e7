// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// The window: one page at a time, and what may lie over it.
Window {
    id: root

    required property Kiosk kiosk
    property int fixedWidth: 0
    property int fixedHeight: 0
    readonly property int screen: root.kiosk.navigation.screen
    property bool hasTime: false // for pages that nobody has asked for yet

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

        Later {
            anchors.fill: parent
            isShown: root.screen === Navigation.Pairing
            content: PairingPage {
                anchors.fill: parent
                code: root.kiosk.pairingCode
                isConnected: root.kiosk.isConnected
            }
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
            hasTime: root.hasTime
            onWantsLanguage: languages.isShown = true
            onWantsAccess: access.isShown = true
        }
        Later {
            anchors.fill: parent
            isShown: root.screen === Navigation.Pay
            hasTime: root.hasTime
            content: PayPage {
                anchors.fill: parent
                kiosk: root.kiosk
            }
        }
        Later {
            anchors.fill: parent
            isShown: root.screen === Navigation.Account
            hasTime: root.hasTime
            content: AccountPage {
                anchors.fill: parent
                kiosk: root.kiosk
            }
        }
        Later {
            anchors.fill: parent
            isShown: root.screen === Navigation.Settling
            hasTime: root.hasTime
            content: SettlingPage {
                anchors.fill: parent
                kiosk: root.kiosk
            }
        }
        Later {
            anchors.fill: parent
            isShown: root.screen === Navigation.Outcome
            hasTime: root.hasTime
            content: OutcomePage {
                anchors.fill: parent
                kiosk: root.kiosk
            }
        }
        Later {
            id: languages

            anchors.fill: parent
            hasTime: root.hasTime
            content: LanguageSheet {
                anchors.fill: parent
                form: root.kiosk.form
                onDone: languages.isShown = false
            }
        }
        Later {
            id: access

            anchors.fill: parent
            hasTime: root.hasTime
            content: AccessSheet {
                anchors.fill: parent
                isLow: reach.isLow
                voice: root.kiosk.voice
                onLowered: low => reach.isLow = low
                onDone: access.isShown = false
            }
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
    Later {
        anchors.fill: parent
        isShown: root.kiosk.isResting
        content: RestPage {
            anchors.fill: parent
            time: root.kiosk.restingClock
            across: root.kiosk.restingAcross
            down: root.kiosk.restingDown
        }
    }
    Later {
        anchors.fill: parent
        isShown: root.kiosk.service.stage !== ServiceMenu.Closed
        content: ServiceOverlay {
            anchors.fill: parent
            kiosk: root.kiosk
        }
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
    // Whoever touches the first screen finds the others made.
    Timer {
        id: leisure

        interval: 1
        onTriggered: root.hasTime = root.hasTime || root.screen === Navigation.Attract
    }
    Connections {
        target: root.kiosk.navigation

        function onScreenChanged() {
            languages.isShown = false;
            access.isShown = false;
            if (root.kiosk.navigation.screen === Navigation.Attract) {
                Theme.highContrast = false;
                Theme.largeText = false;
                Theme.reducedMotion = false;
                reach.isLow = false;
                leisure.restart();
            }
        }
    }
}
