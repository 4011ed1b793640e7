// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

// Keys side by side, from the left also where it is read from the right: so is every keyboard.
Item {
    id: root

    required property string letters
    required property int columns // that the keyboard has room for
    required property int keyHeight

    readonly property real keyWidth: (root.width - (root.columns - 1) * 6) / root.columns
    readonly property real begin: (root.width - root.letters.length * (root.keyWidth + 6) + 6) / 2

    signal typed(string letter)

    implicitHeight: root.keyHeight

    Repeater {
        model: root.letters.length

        Key {
            id: key

            required property int index

            x: root.begin + key.index * (root.keyWidth + 6)
            width: root.keyWidth
            height: root.keyHeight
            text: root.letters.charAt(key.index)
            onClicked: root.typed(key.text)
        }
    }
}
