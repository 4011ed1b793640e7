// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// Every component in every state, for who builds views; its own words are not translated. `bakery-backoffice --gallery`.
Window {
    id: root

    required property BackOffice office
    property bool isDark: false
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
        property: "isDark"
        value: root.isDark
    }
    Row {
        id: switches

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: 24
        spacing: 12

        Pill {
            implicitHeight: 48
            text: "Dark"
            checked: root.isDark
            onClicked: root.isDark = !root.isDark
        }
        Pill {
            implicitHeight: 48
            text: "Right to left"
            checked: root.isMirrored
            onClicked: root.isMirrored = !root.isMirrored
        }
    }
    Flickable {
        anchors.top: switches.bottom
        anchors.topMargin: 16
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        clip: true
        contentHeight: Math.max(left.height, right.height) + 48

        Column {
            id: left

            x: root.isMirrored ? parent.width - width - 24 : 24
            width: parent.width / 2 - 40
            spacing: 28

            GalleryControls {
                width: parent.width
            }
            GallerySheets {
                width: parent.width
                office: root.office
            }
        }
        Column {
            id: right

            x: root.isMirrored ? 24 : parent.width / 2 + 16
            width: parent.width / 2 - 40
            spacing: 28

            GalleryRows {
                width: parent.width
                office: root.office
            }
            GalleryLines {
                width: parent.width
            }
            GalleryCards {
                width: parent.width
            }
        }
    }
}
