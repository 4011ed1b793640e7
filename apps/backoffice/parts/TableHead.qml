// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// What the columns of a table are called: a touch sorts by one, the next turns it round, a third lets the rows be as
// they come. At the end: which columns are seen, and the table taken along.
Item {
    id: root

    required property TableSheet sheet
    required property var titles
    property var words: ({}) // of the columns that hold numbers for words
    property string more // what else can be had of all of it
    property real inset: 18
    property real reserved: 28 // at the end of each row, for what is no column
    readonly property bool isOpen: menu.visible

    signal wantsMore

    function close(): void {
        menu.visible = false;
    }

    implicitHeight: 44
    z: 2

    Binding {
        target: root.sheet
        property: "titles"
        value: root.titles
    }
    Binding {
        target: root.sheet
        property: "words"
        value: root.words
    }
    Binding {
        target: root.sheet
        property: "width"
        value: Math.max(0, root.width - root.inset - 16 - root.reserved)
    }
    Repeater {
        model: root.sheet.titles.length

        T.AbstractButton {
            id: head

            required property int index
            readonly property real start: root.sheet.starts[head.index] ?? 0
            readonly property bool isSorted: root.sheet.sorted === head.index
            readonly property bool isNumber: root.sheet.isNumber(head.index)
            readonly property string direction: root.sheet.isDescending ? qsTr(", largest first") : qsTr(", smallest first")

            x: root.LayoutMirroring.enabled ? root.width - root.inset - head.start + 8 - width : root.inset - 8 + head.start
            width: (root.sheet.widths[head.index] ?? 0) + 4
            height: root.height
            visible: width > 4
            hoverEnabled: true
            Accessible.role: Accessible.ColumnHeader
            Accessible.name: root.sheet.titles[head.index] + (head.isSorted ? head.direction : "")
            Accessible.onPressAction: head.clicked()
            onClicked: root.sheet.sortBy(head.index)

            background: Rectangle {
                y: 4
                height: head.height - 8
                radius: 8
                color: head.down || head.hovered ? Theme.sand : "transparent"
                border.width: head.visualFocus ? 3 : 0
                border.color: Theme.focus
            }
            contentItem: Item {
                Row {
                    x: head.isNumber !== head.mirrored ? parent.width - width - 8 : 8
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: 4

                    Words {
                        anchors.verticalCenter: parent.verticalCenter
                        width: Math.min(implicitWidth, head.width - 16 - (head.isSorted ? 18 : 0))
                        color: head.isSorted ? Theme.ink : Theme.inkSoft
                        font.pixelSize: 13
                        font.weight: head.isSorted ? Font.DemiBold : Font.Normal
                        wrapMode: Text.NoWrap
                        elide: Text.ElideRight
                        text: root.sheet.titles[head.index]
                    }
                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        visible: head.isSorted
                        size: 14
                        rotation: root.sheet.isDescending ? 90 : -90
                        name: "chevron"
                        tint: Theme.ink
                    }
                }
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    RoundButton {
        id: more

        x: root.LayoutMirroring.enabled ? 4 : parent.width - width - 4
        anchors.verticalCenter: parent.verticalCenter
        width: 40
        height: 40
        iconName: "settings"
        label: qsTr("Columns, copy, file")
        onClicked: {
            root.sheet.forget();
            menu.visible = !menu.visible;
        }
    }
    TableMenu {
        id: menu

        x: root.LayoutMirroring.enabled ? 8 : parent.width - width - 8
        y: root.height + 4
        width: Math.min(320, root.width - 16)
        visible: false
        sheet: root.sheet
        more: root.more
        onWantsMore: {
            visible = false;
            root.wantsMore();
        }
        onDone: visible = false
    }
}
