// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick

// Letters to touch, for a till without a keyboard.
Column {
    id: root

    signal typed(string letter)
    signal erased

    spacing: 8
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: ["QWERTYUIOP", "ASDFGHJKL-", "ZXCVBNM <"]

        Row {
            id: row

            required property string modelData

            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 6

            Repeater {
                model: row.modelData.split("")

                PadKey {
                    width: Math.floor((root.width - 9 * 6) / 10)
                    height: Math.max(48, width)
                    onPicked: key => {
                        if (key === "<")
                            root.erased();
                        else
                            root.typed(key);
                    }
                }
            }
        }
    }
}
