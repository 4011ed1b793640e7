// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Bakery.Controls
import Bakery.Theme

// One line of a table: the first cell is the widest, numbers stand at the end of theirs.
Item {
    id: root

    required property var texts
    required property var numbers
    property bool isHead: false
    property bool isTotal: false
    property int sorted: -1 // of a head: the column by which the table is sorted
    property bool isDescending: false
    readonly property int columns: root.texts.length
    readonly property real first: Math.max(0.26, 1 / Math.max(1, root.columns))
    readonly property real other: root.columns > 1 ? (1 - root.first) / (root.columns - 1) : 0

    signal picked(int column)

    implicitHeight: root.isHead ? 34 : root.isTotal ? 44 : 38

    Repeater {
        model: root.texts

        Words {
            id: cell

            required property int index
            required property string modelData
            readonly property real start: cell.index === 0 ? 0 : root.width * (root.first + (cell.index - 1) * root.other)

            x: root.LayoutMirroring.enabled ? root.width - cell.start - cell.width : cell.start
            anchors.verticalCenter: parent.verticalCenter
            width: root.width * (cell.index === 0 ? root.first : root.other) - 8
            horizontalAlignment: root.numbers[cell.index] ? Text.AlignRight : Text.AlignLeft
            color: root.isHead ? Theme.inkSoft : Theme.ink
            font.pixelSize: root.isHead ? 13 : Theme.textSmall
            font.weight: root.isTotal ? Font.DemiBold : Font.Normal
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            text: cell.index !== root.sorted ? cell.modelData : cell.modelData + (root.isDescending ? " ↓" : " ↑")

            T.AbstractButton {
                id: touch

                anchors.fill: parent
                anchors.margins: -6
                visible: root.isHead
                Accessible.role: Accessible.ColumnHeader
                Accessible.name: cell.text
                Accessible.onPressAction: touch.clicked()
                onClicked: root.picked(cell.index)

                background: Rectangle {
                    radius: 8
                    color: "transparent"
                    border.width: touch.visualFocus ? 3 : 0
                    border.color: Theme.focus
                }
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.isHead ? 2 : 1
        color: Theme.line
    }
}
