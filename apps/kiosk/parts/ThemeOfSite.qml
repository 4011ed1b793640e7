// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk
import Bakery.Theme

// What the site has chosen, given to the theme as soon as it is known.
Item {
    id: root

    required property Look look

    Binding {
        target: Theme
        property: "accent"
        value: root.look.accent
    }
    Binding {
        target: Theme
        property: "accentPressed"
        value: root.look.accentPressed
    }
    Binding {
        target: Theme
        property: "serif"
        value: root.look.headings
    }
    Binding {
        target: Theme
        property: "logo"
        value: root.look.logo
    }
}
