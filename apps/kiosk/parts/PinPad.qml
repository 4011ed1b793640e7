// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Theme

// Ten digits for a PIN.
Rectangle {
    id: root

    property int keyHeight: 64
    property string doneText

    signal typed(string digit)
    signal erased
    signal done

    implicitHeight: 4 * root.keyHeight + 3 * 6 + 24
    color: Theme.sand

    MouseArea {
        anchors.fill: parent
    }
    Item {
        id: pad

        readonly property real keyWidth: (pad.width - 12) / 3

        anchors.horizontalCenter: parent.horizontalCenter
        y: 12
        width: Math.min(parent.width - 24, 480)

        Repeater {
            model: 12

            Key {
                id: key

                required property int index

                x: (key.index % 3) * (pad.keyWidth + 6)
                y: Math.floor(key.index / 3) * (root.keyHeight + 6)
                width: pad.keyWidth
                height: root.keyHeight
                iconName: key.index === 9 ? "erase" : ""
                label: key.index === 9 ? qsTr("Take the last digit away") : key.text
                text: key.index < 9 ? String(key.index + 1) : key.index === 10 ? "0" : key.index === 11 ? root.doneText : ""
                font.pixelSize: key.index === 11 ? Theme.text : Theme.heading
                onClicked: {
                    if (key.index === 9)
                        root.erased();
                    else if (key.index === 11)
                        root.done();
                    else
                        root.typed(key.text);
                }
            }
        }
    }
}
