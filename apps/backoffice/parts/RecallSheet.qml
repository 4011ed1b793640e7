// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// Recalling a batch cannot be undone, so it says first what will happen, and asks why.
OverSheet {
    id: root

    required property UnitStory story
    readonly property bool isDone: root.story.outcome === UnitStory.Recalled

    sheetWidth: 560
    title: root.isDone ? qsTr("The batch is recalled") : qsTr("Recall this batch of %1?").arg(root.story.name)
    onVisibleChanged: if (root.visible) {
        reason.text = "";
        reason.forceActiveFocus();
    }

    Words {
        width: parent.width
        visible: !root.isDone
        text: qsTr("%n unit(s) leave the shelf at once and are thrown out.", "", root.story.batchAvailable) + "\n\n" + (root.story.batchReserved > 0 ? qsTr("%n unit(s) are reserved: those orders get other good ones, or are released and pay nothing.", "", root.story.batchReserved) + "\n\n" : "") + (root.story.batchSold > 0 ? qsTr("%n unit(s) are sold already: who has them is listed beside.", "", root.story.batchSold) + "\n\n" : "") + qsTr("What comes of this batch later is not sold either. This cannot be undone.")
    }
    Words {
        width: parent.width
        visible: root.isDone
        text: qsTr("%n unit(s) were thrown out.", "", root.story.thrownOut) + (root.story.swapped > 0 ? "\n\n" + qsTr("%n order(s) hold other units instead.", "", root.story.swapped) : "") + (root.story.refused > 0 ? "\n\n" + qsTr("%n order(s) had to be released.", "", root.story.refused) : "")
    }
    Field {
        id: reason

        width: parent.width
        visible: !root.isDone
        label: qsTr("Why? It is written down with your name.")
        maximumLength: 200
    }
    Words {
        width: parent.width
        visible: text !== ""
        color: Theme.berry
        font.weight: Font.DemiBold
        text: root.story.outcome === UnitStory.Refused ? qsTr("The bakery has refused it.") : root.story.outcome === UnitStory.NotReached ? qsTr("The bakery did not answer. Look at the batch before you try again.") : ""
    }
    Row {
        anchors.right: parent.right
        spacing: 12

        OfficeButton {
            text: root.isDone ? qsTr("Close") : qsTr("Leave it")
            onClicked: root.done()
        }
        OfficeButton {
            visible: !root.isDone
            kind: OfficeButton.Danger
            iconName: "warning"
            enabled: reason.text.trim() !== "" && !root.story.isRecalling
            text: root.story.isRecalling ? qsTr("One moment…") : qsTr("Recall the batch")
            onClicked: root.story.recall(reason.text)
        }
    }
}
