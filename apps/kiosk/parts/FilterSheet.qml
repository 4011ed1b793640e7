// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// What has to stay away, of what is on the menu at all. It holds at once.
Rectangle {
    id: root

    required property MenuStore menu
    readonly property int columns: dialog.width > 900 ? 4 : 2

    signal done

    color: Theme.shade

    MouseArea {
        anchors.fill: parent
        onClicked: root.done()
    }
    Rectangle {
        id: dialog

        anchors.centerIn: parent
        width: Math.min(root.width - 80, 1120)
        height: Math.min(root.height - 48, things.height + foot.height + 96)
        radius: Theme.radiusSheet
        color: Theme.paper

        MouseArea {
            anchors.fill: parent
        }
        Flickable {
            anchors.top: parent.top
            anchors.topMargin: 32
            anchors.bottom: foot.top
            anchors.bottomMargin: 16
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: 40
            anchors.rightMargin: 40
            contentHeight: things.height
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            Column {
                id: things

                width: parent.width
                spacing: 14

                Words {
                    width: parent.width
                    isHeading: true
                    font.pixelSize: Theme.title
                    text: qsTr("Leave out what contains")
                }
                TileFlow {
                    width: parent.width
                    columns: root.columns
                    keys: root.menu.allergens
                    chosen: root.menu.without
                    areDiets: false
                    onPicked: key => root.menu.toggleAllergen(key)
                }
                Words {
                    width: parent.width
                    isHeading: true
                    font.pixelSize: Theme.heading
                    text: qsTr("Show only what is")
                }
                TileFlow {
                    width: parent.width
                    columns: root.columns
                    keys: root.menu.knownDiets
                    chosen: root.menu.diets
                    areDiets: true
                    onPicked: key => root.menu.toggleDiet(key)
                }
                Words {
                    width: parent.width
                    color: Theme.inkSoft
                    font.pixelSize: Theme.textSmall
                    text: qsTr("Everything comes from one bakehouse, so traces cannot be ruled out. Please ask us if you are allergic.")
                }
            }
        }
        Item {
            id: foot

            anchors.bottom: parent.bottom
            anchors.bottomMargin: 32
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: 40
            anchors.rightMargin: 40
            height: Theme.action

            PrimaryButton {
                id: clear

                anchors.left: parent.left
                width: Math.min(300, parent.width * 0.4)
                isQuiet: true
                enabled: root.menu.without.length + root.menu.diets.length > 0
                text: qsTr("Show everything")
                onClicked: root.menu.showEverything()
            }
            PrimaryButton {
                anchors.left: clear.right
                anchors.leftMargin: 16
                anchors.right: parent.right
                text: root.menu.suiting === 0 ? qsTr("Nothing fits all of that") : qsTr("Show what fits (%n)", "", root.menu.suiting)
                onClicked: root.done()
            }
        }
    }
}
