// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.BackOffice

// Ctrl and a number go to that view, counted as the rail shows them.
Item {
    id: root

    required property OfficeNavigation navigation
    required property int index

    Shortcut {
        sequence: "Ctrl+%1".arg(root.index + 1)
        enabled: root.navigation.view !== OfficeNavigation.SignIn && root.index < root.navigation.offered.length
        onActivated: root.navigation.goTo(root.navigation.offered[root.index])
    }
}
