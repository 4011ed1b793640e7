// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// Opening late or closing early cannot be taken back, so it says what happens first.
OverSheet {
    id: root

    required property SaleDesk desk
    readonly property bool isOpening: root.desk.mayOpenLate
    property int minutes: 30

    sheetWidth: 580
    title: root.isOpening ? qsTr("Open late today?") : qsTr("Close early today?")
    onVisibleChanged: if (root.visible) {
        root.minutes = 30;
        reason.text = "";
    }

    PillRow {
        width: parent.width
        keys: root.isOpening ? ["15", "30", "60", "120"] : ["0", "15", "30", "60", "120"]
        names: root.isOpening ? [root.desk.opensLater(15), root.desk.opensLater(30), root.desk.opensLater(60), root.desk.opensLater(120)] : [qsTr("now"), root.desk.clockIn(15), root.desk.clockIn(30), root.desk.clockIn(60), root.desk.clockIn(120)]
        chosen: String(root.minutes)
        onPicked: key => root.minutes = Number(key)
    }
    Words {
        width: parent.width
        color: Theme.inkSoft
        text: root.isOpening ? qsTr("Until then the kiosks take no orders. Ovens plan for the new time. This cannot be taken back.") : qsTr("From then on nobody orders any more, and what is open is settled. The discount before closing begins half an hour before. What is left is thrown out as on any evening. This cannot be taken back.")
    }
    Field {
        id: reason

        width: parent.width
        label: qsTr("Why? Customers are told.")
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
            enabled: reason.text.trim() !== ""
            text: root.isOpening ? qsTr("Open late") : qsTr("Close early")
            onClicked: {
                if (root.isOpening)
                    root.desk.openLate(root.minutes, reason.text);
                else
                    root.desk.closeEarly(root.minutes, reason.text);
                root.done();
            }
        }
    }
}
