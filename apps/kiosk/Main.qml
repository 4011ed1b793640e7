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
    readonly property bool isFirst: root.screen <= Navigation.Menu // in the order in which a customer meets them

    width: root.fixedWidth > 0 ? root.fixedWidth : Screen.width
    height: root.fixedHeight > 0 ? root.fixedHeight : Screen.height
    visible: true
    visibility: root.fixedWidth > 0 ? Window.Windowed : Window.FullScreen
    flags: root.fixedWidth > 0 ? Qt.Window : Qt.Window | Qt.FramelessWindowHint // some compositors grant less than the whole screen
    color: Theme.oat
    title: qsTr("Bakery kiosk")
    LayoutMirroring.enabled: root.kiosk.form.isRightToLeft
    LayoutMirroring.childrenInherit: true

    WindowState {
        id: known
    }
    Item {
        id: reach

        // A message from afar has a place of its own above.
        anchors.fill: parent
        anchors.topMargin: Math.max(message.height, known.isLow && root.height > root.width ? root.height * 0.38 : 0)

        Later {
            anchors.fill: parent
            isShown: root.screen === Navigation.Pairing
            content: PairingPage {
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
            windowState: known
        }
        Later {
            anchors.fill: parent
            isShown: !root.isFirst || known.isSheetOpen || root.kiosk.sheet.sku !== ""
            hasTime: known.hasTime
            file: Qt.resolvedUrl("OtherPages.qml")
            given: ({kiosk: root.kiosk, windowState: known})
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
            time: root.kiosk.restingClock
            across: root.kiosk.restingAcross
            down: root.kiosk.restingDown
        }
    }
    Later {
        anchors.fill: parent
        isShown: root.kiosk.service.stage !== ServiceMenu.Closed
        file: Qt.resolvedUrl("service/ServiceOverlay.qml")
        given: ({kiosk: root.kiosk})
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
        onTriggered: known.hasTime = known.hasTime || root.screen === Navigation.Attract
    }
    Connections {
        target: root.kiosk.navigation

        function onScreenChanged() {
            known.closeSheets();
            if (root.kiosk.navigation.screen === Navigation.Attract) {
                Theme.highContrast = false;
                Theme.largeText = false;
                Theme.reducedMotion = false;
                known.isLow = false;
                leisure.restart();
            }
        }
    }
}
