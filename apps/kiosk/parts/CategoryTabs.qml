// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// The categories, in one row that can be pushed when it is too long. It begins at the side from which people read, also when
// another language turns it round while it is shown: a ListView of Qt 6.4 stays where its content began before.
Flickable {
    id: root

    required property MenuStore menu
    required property int inset

    readonly property bool isMirrored: root.LayoutMirroring.enabled
    readonly property var icons: ({
            breads: "bread",
            rolls: "roll",
            pastries: "croissant",
            cakes: "cake",
            savoury: "savoury",
            drinks: "cup"
        })

    function toBeginning() {
        root.contentX = root.isMirrored ? root.contentWidth - root.width : 0;
    }

    implicitHeight: 60
    contentWidth: row.width
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    onIsMirroredChanged: root.toBeginning()
    onContentWidthChanged: root.toBeginning()
    onWidthChanged: root.toBeginning()

    Row {
        id: row

        width: Math.max(row.implicitWidth, root.width)
        leftPadding: root.inset
        rightPadding: root.inset
        spacing: 10

        Repeater {
            model: root.menu.categories

            CategoryTab {
                id: tab

                onPicked: key => root.menu.category = key
                text: tab.modelData === "" ? qsTr("Everything") : root.menu.isLoaded ? root.menu.categoryName(tab.modelData) : ""
                iconName: tab.modelData === "" ? "everything" : (root.icons[tab.modelData] ?? "basket")
                checked: root.menu.category === tab.modelData
            }
        }
    }
}
