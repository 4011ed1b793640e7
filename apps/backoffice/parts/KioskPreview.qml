// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// The product's card as a kiosk has it, in one language: always by day, and from the side from which that is read.
Rectangle {
    id: root

    required property ProductPage page
    required property string language
    readonly property bool isMirrored: root.language === "ar"
    readonly property bool isSold: root.page.standing === MenuList.OnSale

    width: 280
    height: 300
    radius: Theme.radiusLarge
    color: "#FFFDF9"
    border.width: 1
    border.color: "#E8D9C1"
    LayoutMirroring.enabled: root.isMirrored
    LayoutMirroring.childrenInherit: true

    Picture {
        x: 12
        y: 12
        width: parent.width - 24
        height: 150
        picture: root.page.picture
        category: root.page.category
        isFaded: !root.isSold
    }
    Words {
        x: 16
        y: 174
        width: parent.width - 32
        color: "#2E1F17"
        font.weight: Font.DemiBold
        maximumLineCount: 1
        elide: Text.ElideRight
        text: root.page.edition >= 0 ? root.page.nameIn(root.language) : ""
    }
    Words {
        x: 16
        y: 200
        width: parent.width - 32
        color: "#6B5547"
        font.pixelSize: 14
        maximumLineCount: 2
        elide: Text.ElideRight
        text: root.page.edition >= 0 ? root.page.descriptionIn(root.language) : ""
    }
    Words {
        x: 16
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
        width: parent.width - 32
        color: "#2E1F17"
        isHeading: true
        font.pixelSize: 20
        text: root.page.priceNow
    }
}
