// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

Rectangle {
    id: root

    required property int index
    required property string what
    required property int pieces
    required property string time

    signal resumed(int row)
    signal dropped(int row)

    implicitHeight: 96
    radius: Theme.radius
    color: Theme.oat

    Column {
        anchors.left: parent.left
        anchors.leftMargin: 20
        anchors.right: drop.left
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4

        Words {
            width: parent.width
            maximumLineCount: 1
            elide: Text.ElideRight
            font.weight: Font.DemiBold
            text: root.what
        }
        Words {
            color: Theme.inkSoft
            text: qsTr("%n piece(s)", "", root.pieces) + " · " + root.time
        }
    }
    RoundButton {
        id: drop

        anchors.right: resume.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        iconName: "bin"
        label: qsTr("Throw that sale away")
        onClicked: root.dropped(root.index)
    }
    PrimaryButton {
        id: resume

        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        implicitWidth: 160
        height: 60
        font.pixelSize: 17
        text: qsTr("Go on")
        onClicked: root.resumed(root.index)
    }
}
