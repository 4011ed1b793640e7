// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// The categories, in one row that can be pushed when it is too long, and what people leave out.
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
    model: root.menu.filters

    delegate: CategoryTab {
        id: tab

        onPicked: key => {
            if (key === "vegan")
                root.menu.diet = root.menu.diet === "" ? "vegan" : "";
            else
                root.menu.category = key;
        }
        text: tab.modelData === "" ? qsTr("Everything") : tab.modelData === "vegan" ? qsTr("Vegan only") : root.menu.isLoaded ? root.menu.categoryName(tab.modelData) : ""
        iconName: tab.modelData === "" ? "everything" : tab.modelData === "vegan" ? "leaf" : (root.icons[tab.modelData] ?? "basket")
        checked: tab.modelData === "vegan" ? root.menu.diet !== "" : root.menu.category === tab.modelData
    }
}
