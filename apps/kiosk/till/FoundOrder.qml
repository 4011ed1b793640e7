// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.Kiosk
import Bakery.Controls
import Bakery.Theme

// One order: what was in it, and what of it is paid back.
Rectangle {
    id: root

    required property OrderDesk desk

    signal wantsRefund

    radius: Theme.radiusLarge
    color: Theme.paper

    StandingWords {
        id: words
    }
    Item {
        anchors.fill: parent
        anchors.margins: 28

        Words {
            id: number

            anchors.left: parent.left
            isHeading: true
            font.pixelSize: Theme.display
            text: root.desk.number
        }
        Words {
            anchors.left: number.right
            anchors.leftMargin: 20
            anchors.verticalCenter: number.verticalCenter
            color: Theme.inkSoft
            font.pixelSize: Theme.textLarge
            text: root.desk.time + " · " + words.of(root.desk.standing)
        }
        Words {
            anchors.right: parent.right
            anchors.verticalCenter: number.verticalCenter
            isHeading: true
            font.pixelSize: Theme.title
            text: root.desk.total
        }
        ListView {
            anchors.top: number.bottom
            anchors.topMargin: 16
            anchors.bottom: foot.top
            anchors.bottomMargin: 12
            width: parent.width
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.desk.lineCount

            delegate: FoundLine {
                width: ListView.view.width
                desk: root.desk
            }
        }
        Column {
            id: foot

            anchors.bottom: parent.bottom
            width: parent.width
            spacing: 14

            Rectangle {
                width: parent.width
                visible: root.desk.givenBack !== "" || root.desk.refusal !== ""
                height: 64
                radius: Theme.radius
                color: root.desk.refusal === "" ? "#E5EDD8" : "#F8DEE0"

                Words {
                    anchors.fill: parent
                    anchors.leftMargin: 20
                    anchors.rightMargin: 20
                    verticalAlignment: Text.AlignVCenter
                    font.weight: Font.DemiBold
                    text: root.desk.refusal !== "" ? qsTr("Nothing was paid back: there is not so much of it left, or the bakery does not answer.")
                        : root.desk.isCash ? qsTr("Give the customer %1 from the drawer.").arg(root.desk.givenBack)
                        : qsTr("%1 goes back to where it was paid from.").arg(root.desk.givenBack)
                }
            }
            Words {
                width: parent.width
                visible: root.desk.refunded !== ""
                color: Theme.inkSoft
                text: qsTr("Of this %1 was paid back.").arg(root.desk.refunded)
            }
            PrimaryButton {
                width: parent.width
                visible: root.desk.mayRefund
                isQuiet: true
                text: root.desk.chosenPieces === 0 ? root.desk.refunded === "" ? qsTr("Pay all of it back") : qsTr("Pay the rest back") : qsTr("Pay %n piece(s) back", "", root.desk.chosenPieces)
                detail: root.desk.chosenAmount
                onClicked: root.wantsRefund()
            }
        }
    }
}
