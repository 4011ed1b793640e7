// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// What is in the oven is not going to be sold: what happens then, and why.
OverSheet {
    id: root

    required property BakingDesk desk
    property int failure: BakingDesk.Burnt

    sheetWidth: 560
    title: qsTr("Take %1 out of the oven?").arg(root.desk.name)
    onVisibleChanged: if (root.visible) {
        root.failure = BakingDesk.Burnt;
        note.text = "";
    }

    Words {
        width: parent.width
        color: Theme.inkSoft
        text: qsTr("%n piece(s) never reach the shelf and count as failed. A plan bakes the next batch as soon as an oven has room. This cannot be undone.", "", root.desk.quantity)
    }
    Row {
        spacing: 8

        Repeater {
            model: [qsTr("Burnt"), qsTr("No power"), qsTr("Something else")]

            Pill {
                required property int index
                required property string modelData

                implicitHeight: 48
                font.pixelSize: Theme.textSmall
                text: modelData
                checked: root.failure === index
                onClicked: root.failure = index
            }
        }
    }
    Field {
        id: note

        width: parent.width
        label: qsTr("What happened (may be left out)")
        maximumLength: 200
    }
    Row {
        anchors.right: parent.right
        spacing: 12

        OfficeButton {
            text: qsTr("Leave it")
            onClicked: root.done()
        }
        OfficeButton {
            kind: OfficeButton.Danger
            text: qsTr("It has failed")
            onClicked: {
                root.desk.fail(root.failure, note.text);
                root.done();
            }
        }
    }
}
