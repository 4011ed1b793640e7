// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// Something between nothing and all, in steps of ten.
Item {
    id: root

    required property string label
    required property string iconName
    required property int level // 0 … 100

    signal wanted(int level)

    implicitHeight: 64

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        size: 32
    }
    Words {
        anchors.left: icon.right
        anchors.leftMargin: 16
        anchors.right: less.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        font.pixelSize: Theme.textLarge
        text: root.label
    }
    RoundButton {
        id: less

        anchors.right: shown.left
        anchors.verticalCenter: parent.verticalCenter
        iconName: "minus"
        label: qsTr("Less: %1").arg(root.label)
        onClicked: root.wanted(root.level - 10)
    }
    Words {
        id: shown

        anchors.right: more.left
        anchors.verticalCenter: parent.verticalCenter
        width: 110
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.textLarge
        font.weight: Font.DemiBold
        text: Number(root.level).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0) + " %"
    }
    RoundButton {
        id: more

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        iconName: "plus"
        label: qsTr("More: %1").arg(root.label)
        onClicked: root.wanted(root.level + 10)
    }
}
