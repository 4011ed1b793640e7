// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Controls
import Bakery.Theme

// Nine targets, and where a touch lands: how far beside the next of them it was.
Rectangle {
    id: root

    property point landed: Qt.point(-1, -1)
    readonly property real miss: {
        if (root.landed.x < 0)
            return -1;
        let least = -1;
        for (let i = 0; i < 9; ++i) {
            const far = Math.hypot(root.landed.x - root.across(i), root.landed.y - root.down(i));
            least = least < 0 ? far : Math.min(least, far);
        }
        return Math.round(least);
    }

    signal done

    function across(index: int): real {
        return root.width * [0.06, 0.5, 0.94][index % 3];
    }
    function down(index: int): real {
        return root.height * [0.08, 0.5, 0.92][Math.floor(index / 3)];
    }

    color: Theme.paper

    MouseArea {
        anchors.fill: parent
        onPressed: mouse => root.landed = Qt.point(mouse.x, mouse.y)
        onPositionChanged: mouse => root.landed = Qt.point(mouse.x, mouse.y)
    }
    Repeater {
        model: 9

        Rectangle {
            id: target

            required property int index

            x: root.across(target.index) - width / 2
            y: root.down(target.index) - height / 2
            width: 64
            height: 64
            radius: 32
            color: "transparent"
            border.width: 3
            border.color: Theme.outline

            Rectangle {
                anchors.centerIn: parent
                width: 8
                height: 8
                radius: 4
                color: Theme.crust
            }
        }
    }
    Rectangle {
        visible: root.landed.x >= 0
        x: root.landed.x
        width: 1
        height: parent.height
        color: Theme.berry
    }
    Rectangle {
        visible: root.landed.x >= 0
        y: root.landed.y
        width: parent.width
        height: 1
        color: Theme.berry
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height * 0.62
        spacing: 16

        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            font.pixelSize: Theme.textLarge
            text: root.miss < 0 ? qsTr("Touch the middle of each target.")
                                : qsTr("Beside the target: %1 px").arg(Number(root.miss).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0))
        }
        PrimaryButton {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Done")
            onClicked: root.done()
        }
    }
}
