// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Theme

// One unit as the shelf paints it, larger: filled as high as it has life left.
Rectangle {
    id: root

    required property int level
    required property real life
    required property color tint

    implicitWidth: 22
    implicitHeight: 36
    radius: 5
    color: Theme.sand
    border.width: 1
    border.color: root.tint

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(root.level === 4 ? 0 : 4, parent.height * root.life)
        radius: 4
        color: root.tint
    }
    Repeater {
        model: root.level === 4 ? [45, -45] : []

        Rectangle {
            id: stroke

            required property int modelData

            anchors.centerIn: parent
            width: 2
            height: 22
            color: root.tint
            rotation: stroke.modelData * 0.7
            antialiasing: true
        }
    }
}
