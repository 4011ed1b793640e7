// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// One thing that was found.
T.AbstractButton {
    id: root

    required property int kind
    required property string key
    required property string words
    required property string detail
    required property string iconName
    property bool isChosen: false

    signal picked(int kind, string key)

    implicitHeight: 50
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: root.words
    Accessible.onPressAction: root.clicked()
    onClicked: root.picked(root.kind, root.key)

    background: Rectangle {
        radius: Theme.radius
        color: root.isChosen ? Theme.sand : root.hovered ? Qt.alpha(Theme.sand, 0.5) : "transparent"
    }
    contentItem: Item {
        Icon {
            x: root.mirrored ? parent.width - width - 14 : 14
            anchors.verticalCenter: parent.verticalCenter
            size: 22
            name: root.iconName
            tint: root.isChosen ? Theme.crust : Theme.inkSoft
        }
        Words {
            id: title

            x: root.mirrored ? parent.width - width - 50 : 50
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width - 200)
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.kind === CommandPalette.OrderNumber ? qsTr("Search orders for %1").arg(root.words) : root.words
        }
        Words {
            x: root.mirrored ? 14 : title.x + title.width + 16
            anchors.verticalCenter: parent.verticalCenter
            width: root.mirrored ? title.x - 30 : parent.width - x - 14
            horizontalAlignment: root.mirrored ? Text.AlignLeft : Text.AlignRight
            color: Theme.inkSoft
            font.pixelSize: 13
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: root.detail !== "" ? root.detail : root.kind === CommandPalette.Product ? qsTr("on the shelf") : root.kind === CommandPalette.View ? qsTr("view") : ""
        }
    }
}
