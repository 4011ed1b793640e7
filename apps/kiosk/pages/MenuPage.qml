// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// The menu, and beside or below it what was picked.
Item {
    id: root

    required property Kiosk kiosk
    required property WindowState windowState
    readonly property bool isWide: root.width > root.height
    readonly property int panelWidth: Math.max(360, Math.min(480, root.width * 0.27))
    property bool isSearching: false
    property bool isTyping: false

    function endSearch() {
        root.isSearching = false;
        root.kiosk.menu.search = "";
    }

    Spoken {
        kiosk: root.kiosk
        text: root.visible ? notice.text : ""
    }
    Item {
        id: left

        width: root.isWide ? root.width - root.panelWidth : root.width
        height: root.isWide ? root.height : root.height - bar.height
        x: root.isWide && root.LayoutMirroring.enabled ? root.panelWidth : 0

        MenuHeader {
            id: header

            visible: !root.isSearching
            x: root.isWide && root.width < 1500 ? 24 : 40
            y: 24
            width: parent.width - 2 * x
            shopName: root.kiosk.shopName
            language: root.kiosk.form.language
            isHere: root.kiosk.cart.isHere
            isConnected: root.kiosk.isConnected
            onServed: here => root.kiosk.cart.isHere = here
            onWantsLanguage: root.windowState.isLanguagesOpen = true
            onWantsAccess: root.windowState.isAccessOpen = true
        }
        CategoryTabs {
            id: tabs

            visible: !root.isSearching
            anchors.top: header.bottom
            anchors.topMargin: 20
            anchors.left: parent.left
            anchors.right: tools.left
            anchors.rightMargin: 10
            inset: header.x
            menu: root.kiosk.menu
        }
        FindTools {
            id: tools

            visible: !root.isSearching
            anchors.right: parent.right
            anchors.rightMargin: header.x
            anchors.top: tabs.top
            isNarrow: parent.width < 1300
            filters: root.kiosk.menu.without.length + root.kiosk.menu.diets.length
            onWantsSearch: root.isSearching = root.isTyping = true
            onWantsFilters: root.windowState.isFiltersOpen = true
        }
        TypedField {
            id: field

            visible: root.isSearching
            x: header.x
            y: header.y
            width: header.width
            text: root.kiosk.menu.search
            hint: qsTr("What are you looking for?")
            isActive: root.isTyping
            onActivated: root.isTyping = true
            onEnded: root.endSearch()
        }
        Notice {
            id: notice

            anchors.top: root.isSearching ? field.bottom : tabs.bottom
            anchors.topMargin: visible ? 16 : 0
            x: header.x
            width: header.width
            height: visible ? implicitHeight : 0
            text: {
                if (!root.kiosk.isConnected)
                    return qsTr("The connection to the bakery is lost. You can look, and order when it is back.");
                if (root.kiosk.menu.isPaused)
                    return root.kiosk.menu.pausedReason === "" ? qsTr("The kiosks are paused. Please order at the counter.")
                        : qsTr("The kiosks are paused: %1. Please order at the counter.").arg(root.kiosk.menu.pausedReason);
                if (!root.kiosk.isOpen)
                    return root.kiosk.opensAt === "" ? qsTr("We are closed.")
                                                     : qsTr("We are closed. Open again: %1").arg(root.kiosk.opensAt);
                return "";
            }
        }
        FilterNote {
            id: filterNote

            anchors.top: notice.bottom
            anchors.topMargin: visible ? 12 : 0
            x: header.x
            width: header.width
            height: visible ? implicitHeight : 0
            menu: root.kiosk.menu
            onOpened: root.windowState.isFiltersOpen = true
        }
        ProductGrid {
            anchors.top: filterNote.bottom
            anchors.topMargin: 16
            anchors.bottom: keyboard.top
            x: header.x - 12
            width: header.width + 24
            kiosk: root.kiosk
            onWantsEverything: {
                root.endSearch();
                root.kiosk.menu.showEverything();
            }
        }
        Later {
            id: keyboard

            isShown: root.isSearching && root.isTyping
            hasTime: root.windowState.hasTime
            width: parent.width
            height: visible ? implicitHeight : 0
            anchors.bottom: parent.bottom
            content: Keyboard {
                form: root.kiosk.form
                keyHeight: left.height < 900 ? 52 : 64
                onTyped: letter => root.kiosk.menu.search += letter
                onErased: root.kiosk.menu.search = root.kiosk.menu.search.slice(0, -1)
                onDone: {
                    root.isTyping = false;
                    root.isSearching = root.kiosk.menu.search !== "";
                }
            }
        }
    }
    CartPanel {
        visible: root.isWide
        width: root.panelWidth
        height: root.height
        x: root.LayoutMirroring.enabled ? 0 : root.width - width
        cart: root.kiosk.cart
        suggestions: root.kiosk.suggestions
        onWantsToPay: root.kiosk.navigation.happen(Navigation.WantsToPay)
        onStartedOver: root.kiosk.startOver()
    }
    CartBar {
        id: bar

        visible: !root.isWide
        width: root.width
        anchors.bottom: parent.bottom
        pieces: root.kiosk.cart.pieces
        total: root.kiosk.cart.total
        onOpened: cartSheet.isShown = true
    }
    Later {
        id: cartSheet

        anchors.fill: parent
        hasTime: root.windowState.hasTime && !root.isWide
        content: Rectangle {
            readonly property bool isModal: true

            color: Theme.shade

            MouseArea {
                anchors.fill: parent
                onClicked: cartSheet.isShown = false
            }
            CartPanel {
                width: parent.width
                height: parent.height * 0.72
                anchors.bottom: parent.bottom
                cart: root.kiosk.cart
                suggestions: root.kiosk.suggestions
                onWantsToPay: {
                    cartSheet.isShown = false;
                    root.kiosk.navigation.happen(Navigation.WantsToPay);
                }
                onStartedOver: {
                    cartSheet.isShown = false;
                    root.kiosk.startOver();
                }
            }
        }
    }
    onVisibleChanged: {
        cartSheet.isShown = false;
        root.windowState.isFiltersOpen = false;
        root.endSearch();
    }
}
