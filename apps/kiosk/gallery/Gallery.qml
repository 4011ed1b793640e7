// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// Every component in every state, for who builds screens; its own words are not translated. `bakery-kiosk --gallery`.
Window {
    id: root

    required property Kiosk kiosk
    property bool isContrast: false
    property bool isLarge: false
    property bool isMirrored: false

    visible: true
    color: Theme.oat
    title: "Gallery"
    LayoutMirroring.enabled: root.isMirrored
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "isMirrored"
        value: root.isMirrored
    }
    Binding {
        target: Theme
        property: "highContrast"
        value: root.isContrast
    }
    Binding {
        target: Theme
        property: "largeText"
        value: root.isLarge
    }
    Row {
        id: switches

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: 24
        spacing: 12

        Pill {
            text: "High contrast"
            checked: root.isContrast
            onClicked: root.isContrast = !root.isContrast
        }
        Pill {
            text: "Large text"
            checked: root.isLarge
            onClicked: root.isLarge = !root.isLarge
        }
        Pill {
            text: "Right to left"
            checked: root.isMirrored
            onClicked: root.isMirrored = !root.isMirrored
        }
        Pill {
            text: "Reduced motion"
            checked: Theme.reducedMotion
            onClicked: Theme.reducedMotion = !Theme.reducedMotion
        }
    }
    Flickable {
        anchors.top: switches.bottom
        anchors.topMargin: 16
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        clip: true
        contentHeight: column.height + 48

        Column {
            id: column

            x: 24
            width: parent.width - 48
            spacing: 28

            GalleryControls {
                width: parent.width
            }
            GalleryParts {
                width: parent.width
                kiosk: root.kiosk
            }
            GalleryChoosing {
                width: parent.width
                kiosk: root.kiosk
            }
            GallerySheets {
                width: parent.width
                kiosk: root.kiosk
            }
        }
    }
}
