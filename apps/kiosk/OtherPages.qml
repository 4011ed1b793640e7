// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Kiosk
import Bakery.Controls

// The pages that a customer does not meet first, and the sheets over them: not even read before somebody needs one or
// nobody waits, so that the first ones are there sooner.
Item {
    id: root

    required property Kiosk kiosk
    required property WindowState windowState
    readonly property int screen: root.kiosk.navigation.screen

    Later {
        anchors.fill: parent
        isShown: root.screen === Navigation.Menu && root.kiosk.sheet.sku !== ""
        hasTime: root.windowState.hasTime
        content: SheetOfProduct {
            sheet: root.kiosk.sheet
            onAdded: {
                root.kiosk.cart.addFrom(root.kiosk.sheet);
                root.kiosk.sheet.close();
            }
            onDone: root.kiosk.sheet.close()
        }
    }
    Later {
        anchors.fill: parent
        isShown: root.windowState.isFiltersOpen
        hasTime: root.windowState.hasTime
        content: FilterSheet {
            menu: root.kiosk.menu
            onDone: root.windowState.isFiltersOpen = false
        }
    }
    Later {
        anchors.fill: parent
        isShown: root.screen === Navigation.Pay
        hasTime: root.windowState.hasTime
        content: PayPage {
            kiosk: root.kiosk
        }
    }
    Later {
        anchors.fill: parent
        isShown: root.screen === Navigation.Account
        hasTime: root.windowState.hasTime
        content: AccountPage {
            kiosk: root.kiosk
        }
    }
    Later {
        anchors.fill: parent
        isShown: root.screen === Navigation.Settling
        hasTime: root.windowState.hasTime
        content: SettlingPage {
            kiosk: root.kiosk
        }
    }
    Later {
        anchors.fill: parent
        isShown: root.screen === Navigation.Outcome
        hasTime: root.windowState.hasTime
        content: OutcomePage {
            kiosk: root.kiosk
        }
    }
    Later {
        anchors.fill: parent
        isShown: root.windowState.isLanguagesOpen
        hasTime: root.windowState.hasTime
        content: LanguageSheet {
            form: root.kiosk.form
            onDone: root.windowState.isLanguagesOpen = false
        }
    }
    Later {
        anchors.fill: parent
        isShown: root.windowState.isAccessOpen
        hasTime: root.windowState.hasTime
        content: AccessSheet {
            isLow: root.windowState.isLow
            voice: root.kiosk.voice
            onLowered: low => root.windowState.isLow = low
            onDone: root.windowState.isAccessOpen = false
        }
    }
}
