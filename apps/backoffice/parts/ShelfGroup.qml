// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// The units of one product. Touched, the nearest unit tells its story; the arrows go on from there.
Item {
    id: root

    required property ShelfStore shelf
    required property bool isDark
    required property string chosen
    required property string sku
    required property string name
    required property string picture
    required property string category
    required property int units
    required property int reserved
    required property int minutesLeft
    required property int revision
    readonly property bool isPast: root.minutesLeft < 0

    signal picked(string unit)

    DurationWords {
        id: duration
    }
    Rectangle {
        id: card

        anchors.fill: parent
        anchors.margins: 6
        radius: Theme.radiusLarge
        color: Theme.paper
        border.width: root.activeFocus ? 3 : 1
        border.color: root.activeFocus ? Theme.focus : Theme.line
    }
    Picture {
        id: picture

        x: root.LayoutMirroring.enabled ? root.width - width - 20 : 20
        y: 20
        width: 48
        height: 48
        picture: root.picture
        category: root.category
    }
    Column {
        anchors.left: picture.right
        anchors.leftMargin: 12
        anchors.right: count.left
        anchors.rightMargin: 10
        anchors.verticalCenter: picture.verticalCenter

        Words {
            width: parent.width
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.name
        }
        Words {
            width: parent.width
            font.pixelSize: 13
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            color: root.isPast ? Theme.berry : Theme.inkSoft
            font.weight: root.isPast ? Font.DemiBold : Font.Normal
            text: root.isPast ? qsTr("Past its best-before") : qsTr("First goes off in %1").arg(duration.of(root.minutesLeft))
        }
    }
    Words {
        id: count

        x: root.LayoutMirroring.enabled ? 20 : root.width - width - 20
        anchors.verticalCenter: picture.verticalCenter
        isHeading: true
        font.pixelSize: Theme.heading
        wrapMode: Text.NoWrap
        text: Number(root.units).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0)
    }
    UnitCells {
        id: cells

        x: 20
        anchors.top: picture.bottom
        anchors.topMargin: 14
        width: root.width - 40
        height: root.height - y - 14
        clip: true
        shelf: root.shelf
        sku: root.sku
        revision: root.revision
        most: root.shelf.most
        chosen: root.chosen
        isDark: root.isDark
        isMirrored: root.LayoutMirroring.enabled
        ground: Theme.sand
        ink: Theme.ink
    }
    MouseArea {
        anchors.fill: parent
        anchors.margins: 6
        onClicked: event => {
            root.forceActiveFocus();
            const at = mapToItem(cells, event.x, event.y);
            root.picked(cells.unitAt(at.x, at.y));
        }
    }
    activeFocusOnTab: true
    Keys.onRightPressed: root.picked(cells.neighbour(root.LayoutMirroring.enabled ? -1 : 1))
    Keys.onLeftPressed: root.picked(cells.neighbour(root.LayoutMirroring.enabled ? 1 : -1))
    Keys.onReturnPressed: root.picked(cells.neighbour(0))
    Accessible.role: Accessible.Button
    Accessible.name: root.name + ", " + qsTr("%n unit(s)", "", root.units)
    Accessible.onPressAction: root.picked(cells.neighbour(0))
}
