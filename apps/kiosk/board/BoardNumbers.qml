// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Controls
import Bakery.Theme

// As many numbers as there is room for, as large as that allows; how many more there are is said.
Item {
    id: root

    required property var numbers
    required property int unit // of the screen: everything on it is so many of these
    property bool isReady: false
    readonly property int gap: 16
    readonly property int letters: {
        for (const size of [2.5, 2.1, 1.8])
            if (root.roomFor(size * root.unit) >= root.numbers.length)
                return size * root.unit;
        return 1.5 * root.unit;
    }
    readonly property int room: root.roomFor(root.letters)

    function roomFor(letters: int): int {
        const columns = Math.floor((root.width + root.gap) / (Math.round(letters * 3.3) + root.gap));
        const rows = Math.floor((root.height + root.gap) / (Math.round(letters * 1.42) + root.gap));
        return Math.max(0, columns * rows);
    }

    Flow {
        anchors.fill: parent
        spacing: root.gap

        Repeater {
            model: root.numbers.length > root.room ? root.numbers.slice(0, Math.max(0, root.room - 1)) : root.numbers

            BoardNumber {
                isReady: root.isReady
                letters: root.letters
            }
        }
        Words {
            visible: root.numbers.length > root.room
            width: Math.round(root.letters * 3.3)
            height: Math.round(root.letters * 1.42)
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: root.letters * 0.6
            color: Theme.inkSoft
            text: "+" + Number(root.numbers.length - root.room + 1).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0)
        }
    }
}
