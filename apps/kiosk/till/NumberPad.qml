// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

// Digits to touch, as large as there is room for. The order is that of a telephone in every language.
Grid {
    id: root

    property bool hasDoubleZero: false

    signal typed(string digits)
    signal erased
    signal cleared

    columns: 3
    spacing: 12
    LayoutMirroring.enabled: false

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", root.hasDoubleZero ? "00" : "×", "0", "<"]

        PadKey {
            width: Math.floor((root.width - 2 * root.spacing) / 3)
            height: Math.floor((root.height - 3 * root.spacing) / 4)
            onPicked: key => {
                if (key === "<")
                    root.erased();
                else if (key === "×")
                    root.cleared();
                else
                    root.typed(key);
            }
        }
    }
}
