// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// One product, large: how fresh it is, what is in it, how it may come.
Rectangle {
    id: root

    required property ProductSheet sheet
    readonly property bool isWide: root.width > root.height
    readonly property bool isMirrored: root.LayoutMirroring.enabled
    readonly property bool isPlain: root.sheet.optionCount === 0 && !root.sheet.hasBakes // nothing is to be chosen
    readonly property bool isModal: true

    signal added
    signal done

    color: Theme.shade

    MouseArea {
        anchors.fill: parent
        onClicked: root.done()
    }
    Rectangle {
        id: dialog

        anchors.centerIn: parent
        width: Math.min(root.width - 80, root.isWide ? 1160 : 920)
        height: Math.min(root.height - 80, root.isWide ? 800 : well.height + optionColumn.height + actions.height + 96)
        radius: 36
        color: Theme.paper

        MouseArea {
            anchors.fill: parent
        }
        Rectangle {
            id: well

            x: root.isWide && root.isMirrored ? dialog.width - width - 16 : 16
            y: 16
            width: root.isWide ? dialog.width * 0.38 : dialog.width - 32
            height: root.isWide ? dialog.height - 32 : picture.height + texts.height + 40
            radius: Theme.radiusSheet
            color: Theme.well(root.sheet.category)

            Picture {
                id: picture

                width: parent.width
                height: root.isWide ? Math.min(well.height * 0.5, well.height - texts.height - 40) : 300
                color: "transparent"
                picture: root.sheet.picture
                category: root.sheet.category
            }
            Column {
                id: texts

                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: 28
                spacing: 10

                Words {
                    width: parent.width
                    isHeading: true
                    font.pixelSize: Theme.title
                    text: root.sheet.name
                }
                Words {
                    width: parent.width
                    visible: text !== ""
                    color: Theme.inkSoft
                    text: root.sheet.description
                }
                Words {
                    width: parent.width
                    visible: root.sheet.minutesOld >= 0
                    color: "#933711"
                    font.weight: Font.DemiBold
                    text: ages.baked(root.sheet.minutesOld)
                }
                Words {
                    width: parent.width
                    color: Theme.ink
                    font.pixelSize: Theme.textSmall
                    text: root.sheet.allergens.length === 0 ? qsTr("No declared allergens")
                        : qsTr("Contains: %1").arg(inWords.allergens(root.sheet.allergens))
                }
                Words {
                    width: parent.width
                    visible: root.sheet.ingredients !== ""
                    color: Theme.inkSoft
                    font.pixelSize: Theme.textSmall
                    text: root.sheet.ingredients
                    Accessible.name: qsTr("Ingredients: %1").arg(root.sheet.ingredients)
                }
                Words {
                    width: parent.width
                    visible: root.sheet.energyKilojoules > 0
                    color: Theme.inkSoft
                    font.pixelSize: Theme.textSmall
                    text: qsTr("%1 kJ · %2 kcal").arg(Number(root.sheet.energyKilojoules).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0))
                        .arg(Number(root.sheet.energyKilojoules / 4.184).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0))
                }
            }
        }
        Flickable {
            id: options

            x: root.isWide ? (root.isMirrored ? 24 : well.x + well.width + 24) : 24
            y: root.isWide ? 88 : well.y + well.height + 16
            width: root.isWide ? dialog.width - well.width - 64 : dialog.width - 48
            height: actions.y - y - 16
            contentHeight: optionColumn.height
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            Column {
                id: optionColumn

                width: parent.width
                spacing: 20

                BakeChoice {
                    width: parent.width
                    visible: root.sheet.hasBakes
                    sheet: root.sheet
                }
                Repeater {
                    model: root.sheet.optionCount

                    OptionGroup {
                        id: group

                        required property int index

                        width: optionColumn.width
                        sheet: root.sheet
                        option: group.index
                    }
                }
                Words {
                    visible: root.isPlain
                    width: parent.width
                    color: Theme.inkSoft
                    font.pixelSize: Theme.textLarge
                    text: qsTr("It comes as it is.")
                }
            }
        }
        RoundButton {
            x: root.isMirrored ? 24 : dialog.width - width - 24
            y: 24
            iconName: "close"
            label: qsTr("Close")
            onClicked: root.done()
        }
        Item {
            id: actions

            x: options.x
            y: dialog.height - height - 24
            width: options.width
            height: Theme.action

            Stepper {
                id: stepper

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                mayRemove: false
                quantity: root.sheet.quantity
                of: root.sheet.name
                onChanged: quantity => root.sheet.quantity = quantity
            }
            PrimaryButton {
                anchors.left: stepper.right
                anchors.leftMargin: 16
                anchors.right: parent.right
                enabled: root.sheet.isComplete
                text: qsTr("Add to the order")
                detail: root.sheet.price
                onClicked: root.added()
            }
        }
    }
    AllergenWords {
        id: inWords
    }
    AgeWords {
        id: ages
    }
}
