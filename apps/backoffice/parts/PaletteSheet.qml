// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// Whatever there is, found by a few letters (Ctrl+K).
FocusScope {
    id: root

    required property CommandPalette finder

    signal done
    signal chosen(int kind, string key)

    function take(place: int): void {
        const row = list.itemAtIndex(place) as PaletteRow;
        if (row)
            root.chosen(row.kind, row.key);
    }

    visible: false
    onVisibleChanged: {
        wanted.text = "";
        if (root.visible)
            wanted.forceActiveFocus();
    }
    Keys.onEscapePressed: root.done()
    Keys.onDownPressed: list.currentIndex = Math.min(list.currentIndex + 1, list.count - 1)
    Keys.onUpPressed: list.currentIndex = Math.max(list.currentIndex - 1, 0)

    Rectangle {
        anchors.fill: parent
        color: Theme.shade

        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            onClicked: root.done()
            onWheel: wheel => wheel.accepted = true
        }
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.min(110, parent.height * 0.1)
        width: Math.min(640, root.width - 48)
        height: wanted.height + list.height + 40 + (list.count === 0 ? 64 : 0)
        radius: Theme.radiusSheet
        color: Theme.paper

        MouseArea {
            anchors.fill: parent
        }
        Field {
            id: wanted

            x: 16
            y: 16
            width: parent.width - 32
            height: 56
            iconName: "search"
            label: qsTr("A view, an action, a product, an order")
            onTextChanged: {
                root.finder.words = wanted.text;
                list.currentIndex = 0;
            }
            onAccepted: root.take(list.currentIndex)
        }
        ListView {
            id: list

            anchors.top: wanted.bottom
            anchors.topMargin: 8
            x: 16
            width: parent.width - 32
            height: contentHeight
            interactive: false
            model: root.finder

            delegate: PaletteRow {
                width: list.width
                isChosen: ListView.isCurrentItem
                onPicked: (kind, key) => root.chosen(kind, key)
            }
        }
        Words {
            anchors.top: wanted.bottom
            anchors.topMargin: 24
            anchors.horizontalCenter: parent.horizontalCenter
            visible: list.count === 0
            color: Theme.inkSoft
            text: qsTr("Nothing fits")
        }
    }
}
