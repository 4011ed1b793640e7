// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// On which printer: all that this computer knows.
OverSheet {
    id: root

    required property ReportFiles files

    title: qsTr("Print on")
    onVisibleChanged: if (root.visible)
        root.files.printer.look()

    Repeater {
        model: root.files.printer.known

        OptionTile {
            id: tile

            required property string modelData

            width: root.sheetWidth - 56
            text: tile.modelData
            checked: tile.modelData === root.files.printer.name
            onClicked: {
                root.files.print(tile.modelData);
                root.done();
            }
        }
    }
    Words {
        width: parent.width
        visible: root.files.printer.known.length === 0
        color: Theme.inkSoft
        text: qsTr("This computer knows no printer. CUPS has to be told of one first.")
    }
    OfficeButton {
        anchors.right: parent.right
        text: qsTr("Leave it")
        onClicked: root.done()
    }
}
