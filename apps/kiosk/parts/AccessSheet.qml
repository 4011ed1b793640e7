// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

Sheet {
    id: root

    required property bool isLow
    required property Voice voice

    signal lowered(bool low)

    title: qsTr("Easier to use")

    OptionTile {
        width: 400
        isOneOf: false
        text: qsTr("Larger letters")
        checked: Theme.largeText
        onClicked: Theme.largeText = !Theme.largeText
    }
    OptionTile {
        width: 400
        isOneOf: false
        text: qsTr("More contrast")
        checked: Theme.highContrast
        onClicked: Theme.highContrast = !Theme.highContrast
    }
    OptionTile {
        width: 400
        visible: root.height > root.width // elsewhere there is nothing that is too high
        isOneOf: false
        text: qsTr("Everything further down")
        checked: root.isLow
        onClicked: root.lowered(!root.isLow)
    }
    OptionTile {
        width: 400
        isOneOf: false
        text: qsTr("Nothing moves")
        checked: Theme.reducedMotion
        onClicked: Theme.reducedMotion = !Theme.reducedMotion
    }
    OptionTile {
        width: 400
        visible: root.voice.isThere
        isOneOf: false
        text: qsTr("Say what has the focus")
        checked: root.voice.isOn
        onClicked: root.voice.isOn = !root.voice.isOn
    }
    PrimaryButton {
        width: 400
        text: qsTr("Done")
        onClicked: root.done()
    }
}
