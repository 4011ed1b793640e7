// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// The categories, in one row that can be pushed when it is too long.
ListView {
    id: root

    required property MenuStore menu
    required property int inset

    readonly property var icons: ({
            breads: "bread",
            rolls: "roll",
            pastries: "croissant",
            cakes: "cake",
            savoury: "savoury",
            drinks: "cup"
        })

    implicitHeight: 60
    orientation: ListView.Horizontal
    spacing: 10
    leftMargin: root.inset
    rightMargin: root.inset
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    model: root.menu.categories
    // Turned round, a list stays where its content began before; laid out anew it begins at the right side.
    onEffectiveLayoutDirectionChanged: {
        model = [];
        model = Qt.binding(() => root.menu.categories);
    }

    delegate: CategoryTab {
        id: tab

        onPicked: key => root.menu.category = key
        text: tab.modelData === "" ? qsTr("Everything") : root.menu.isLoaded ? root.menu.categoryName(tab.modelData) : ""
        iconName: tab.modelData === "" ? "everything" : (root.icons[tab.modelData] ?? "basket")
        checked: root.menu.category === tab.modelData
    }
}
