// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// Forgetting somebody is for good, so it says first what goes and what stays.
OverSheet {
    id: root

    required property PersonPage page

    signal confirmed

    sheetWidth: 600
    title: qsTr("Forget %1 for good?").arg(root.page.name)

    Repeater {
        model: [
            [qsTr("This goes"), qsTr("Name, notes, language and favourites; the account to sign in with, its password, PIN and sessions. What journals and receipts hold sealed of this person, nobody can read any more.")],
            [qsTr("This stays"), qsTr("Orders, bookings and reports, under an id that leads to nobody. Backups made before still know the name until they are deleted.")]
        ]

        Column {
            id: part

            required property var modelData

            width: root.sheetWidth - 56
            spacing: 4

            Words {
                width: parent.width
                font.weight: Font.DemiBold
                text: part.modelData[0]
            }
            Words {
                width: parent.width
                color: Theme.inkSoft
                text: part.modelData[1]
            }
        }
    }
    Words {
        width: parent.width
        color: Theme.berry
        font.weight: Font.DemiBold
        text: {
            if (root.page.balance === "")
                return qsTr("This cannot be undone. Money on the account is not paid out by it.");
            return qsTr("This cannot be undone. %1 are on the account; they are not paid out by it.").arg(root.page.balance);
        }
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
            iconName: "erase"
            text: qsTr("Forget this person")
            onClicked: root.confirmed()
        }
    }
}
