// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// Whose order it is, and out of which batches its units came: each a touch away.
Column {
    id: root

    required property OrderPage page
    required property bool maySeePeople
    required property bool maySeeOvens

    signal wantsCustomer(string person)
    signal wantsBatch(string batch)

    topPadding: 10
    spacing: 8

    OfficeButton {
        visible: root.maySeePeople && root.page.customer !== ""
        iconName: "account"
        font.pixelSize: Theme.textSmall
        text: qsTr("To the customer")
        onClicked: root.wantsCustomer(root.page.customer)
    }
    Repeater {
        model: root.page.origins

        Item {
            id: origin

            required property string batch
            required property string name
            required property string bakedAt
            required property string bestBefore
            required property int quantity
            required property bool isFromOven

            width: root.width
            height: 52

            Words {
                x: origin.LayoutMirroring.enabled ? parent.width - width : 0
                y: 5
                width: parent.width - (link.visible ? link.width + 12 : 0)
                font.pixelSize: Theme.textSmall
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: Number(origin.quantity).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0) + " × " + origin.name
            }
            Words {
                x: origin.LayoutMirroring.enabled ? parent.width - width : 0
                y: 27
                width: parent.width - (link.visible ? link.width + 12 : 0)
                color: Theme.inkSoft
                font.pixelSize: 13
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                text: qsTr("baked %1, good until %2").arg(origin.bakedAt).arg(origin.bestBefore)
            }
            OfficeButton {
                id: link

                x: origin.LayoutMirroring.enabled ? 0 : parent.width - width
                anchors.verticalCenter: parent.verticalCenter
                implicitHeight: 44
                visible: root.maySeeOvens && origin.isFromOven
                iconName: "oven"
                font.pixelSize: Theme.textSmall
                text: qsTr("To the oven")
                onClicked: root.wantsBatch(origin.batch)
            }
        }
    }
}
