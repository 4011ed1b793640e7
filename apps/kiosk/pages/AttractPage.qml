// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// Nobody is there: what is fresh right now, and an invitation. A touch anywhere begins.
Item {
    id: root

    required property Kiosk kiosk
    readonly property MenuStore menu: root.kiosk.menu
    readonly property string sku: root.menu.freshestSku
    readonly property bool isWide: root.width > root.height

    // Whose name is at that place of the window: a finger begins in the language that it touches. Empty: none is there.
    function languageAt(x: real, y: real): string {
        const around = 12;
        for (let i = 0; i < languages.count; ++i) {
            const name = languages.itemAt(i);
            const at = name.mapFromItem(null, x, y);
            if (at.x >= -around && at.y >= -around && at.x <= name.width + around && at.y <= name.height + around)
                return root.kiosk.form.languages[i];
        }
        return "";
    }

    objectName: "attract"
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: invitation.text
    Accessible.onPressAction: root.kiosk.touched()

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop {
                position: 0
                color: "#3A261B"
            }
            GradientStop {
                position: 1
                color: "#8A4A1B"
            }
        }
    }
    Picture {
        id: picture

        width: root.isWide ? root.width * 0.42 : root.width * 0.84
        height: root.isWide ? root.height * 0.56 : root.height * 0.36
        x: root.isWide ? (root.LayoutMirroring.enabled ? root.width * 0.05 : root.width * 0.53) : (root.width - width) / 2
        y: root.isWide ? (root.height - height) / 2 : root.height * 0.1
        radius: Theme.radiusSheet
        category: "breads"
        picture: root.sku === "" ? "bread" : root.menu.pictureOf(root.sku)
    }
    Column {
        width: root.isWide ? root.width * 0.42 : root.width - 160
        x: root.isWide ? (root.LayoutMirroring.enabled ? root.width - width - root.width * 0.06 : root.width * 0.06) : 80
        y: root.isWide ? (root.height - height) / 2 : root.height * 0.52
        spacing: 30

        Row {
            spacing: 14

            Icon {
                name: root.kiosk.isOpen ? "flame" : "moon"
                size: 32
                tint: Theme.honey
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                text: root.kiosk.isOpen ? qsTr("Fresh from the oven") : root.kiosk.shopName
                color: Theme.honey
                font.pixelSize: Theme.heading
                font.weight: Font.DemiBold
            }
        }
        Words {
            width: parent.width
            isHeading: true
            color: Theme.onDark
            font.pixelSize: root.isWide ? 72 : 88
            text: !root.kiosk.isOpen ? qsTr("We are closed") : root.menu.isLoaded && root.sku !== "" ? root.menu.nameOf(root.sku) : root.kiosk.shopName
        }
        Words {
            visible: text !== ""
            width: parent.width
            color: "#F3E6D2"
            font.pixelSize: Theme.heading
            text: {
                if (!root.kiosk.isOpen)
                    return root.kiosk.opensAt === "" ? "" : qsTr("Open again: %1").arg(root.kiosk.opensAt);
                const minutes = root.menu.freshestMinutes;
                return minutes < 0 ? "" : minutes === 0 ? qsTr("baked just now") : qsTr("baked %n minute(s) ago", "", minutes);
            }
        }
        Rectangle {
            width: invitation.implicitWidth + 80
            height: 88
            radius: 44
            color: Theme.crust

            Words {
                id: invitation

                anchors.centerIn: parent
                color: Theme.onDark
                font.pixelSize: Theme.heading
                font.weight: Font.DemiBold
                text: root.kiosk.isOpen ? qsTr("Touch to order") : qsTr("See what there is")
            }
        }
        Flow {
            width: parent.width
            spacing: 24

            Repeater {
                id: languages

                model: root.kiosk.form.languages

                Words {
                    id: spoken

                    required property string modelData

                    height: 40 // letters of another family are taller
                    verticalAlignment: Text.AlignVCenter
                    text: root.kiosk.form.nativeName(spoken.modelData)
                    color: "#F3E6D2"
                    font.pixelSize: Theme.textLarge
                }
            }
        }
    }
}
