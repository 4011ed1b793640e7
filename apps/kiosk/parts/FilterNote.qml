// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// What is left out, how many that hides, and the way back: nobody wonders where something has gone.
Rectangle {
    id: root

    required property MenuStore menu
    readonly property bool isSet: root.menu.without.length + root.menu.diets.length > 0

    signal opened

    visible: root.isSet
    implicitHeight: Math.max(72, words.implicitHeight + 24)
    radius: Theme.radius
    color: Theme.sand

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: 20
        anchors.verticalCenter: parent.verticalCenter
        name: "filter"
        tint: Theme.crust
    }
    Words {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: 14
        anchors.right: clear.left
        anchors.rightMargin: 14
        anchors.verticalCenter: parent.verticalCenter
        text: {
            let parts = [];
            if (root.menu.without.length > 0)
                parts.push(qsTr("Without %1").arg(inWords.allergens(root.menu.without)));
            if (root.menu.diets.length > 0)
                parts.push(qsTr("Only %1").arg(inWords.diets(root.menu.diets)));
            parts.push(qsTr("%n hidden here", "", root.menu.hidden));
            return parts.join(" · ");
        }
    }
    MouseArea {
        anchors.left: parent.left
        anchors.right: clear.left
        height: parent.height
        onClicked: root.opened()
    }
    Pill {
        id: clear

        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: 56
        text: qsTr("Show everything")
        Accessible.role: Accessible.Button
        onClicked: root.menu.showEverything()
    }
    AllergenWords {
        id: inWords
    }
}
