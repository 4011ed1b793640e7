// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// Which columns a table shows, and what can be done with all of it.
FocusScope {
    id: root

    required property TableSheet sheet
    property string more

    signal wantsMore
    signal done

    height: column.height + 32
    onVisibleChanged: if (root.visible)
        root.forceActiveFocus()
    Keys.onEscapePressed: root.done()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusLarge
        color: Theme.paper
        border.width: 1
        border.color: Theme.outline

        MouseArea {
            anchors.fill: parent
        }
    }
    Column {
        id: column

        x: 16
        y: 16
        width: parent.width - 32
        spacing: 6

        Repeater {
            model: root.sheet.titles.length

            T.AbstractButton {
                id: choice

                required property int index
                readonly property bool isWanted: root.sheet.wanted[choice.index] ?? false

                width: column.width
                implicitHeight: 44
                visible: root.sheet.mayHide(choice.index)
                hoverEnabled: true
                Accessible.role: Accessible.CheckBox
                Accessible.name: root.sheet.titles[choice.index]
                Accessible.checked: choice.isWanted
                Accessible.onPressAction: choice.clicked()
                onClicked: root.sheet.toggle(choice.index)

                background: Rectangle {
                    radius: 8
                    color: choice.hovered ? Theme.sand : "transparent"
                    border.width: choice.visualFocus ? 3 : 0
                    border.color: Theme.focus
                }
                contentItem: Item {
                    Rectangle {
                        id: box

                        x: choice.mirrored ? parent.width - width - 8 : 8
                        anchors.verticalCenter: parent.verticalCenter
                        width: 24
                        height: 24
                        radius: 6
                        color: choice.isWanted ? Theme.crust : "transparent"
                        border.width: choice.isWanted ? 0 : 2
                        border.color: Theme.outline

                        Icon {
                            anchors.centerIn: parent
                            visible: choice.isWanted
                            size: 16
                            name: "check"
                            tint: Theme.onDark
                        }
                    }
                    Words {
                        anchors.left: box.right
                        anchors.leftMargin: 12
                        anchors.verticalCenter: parent.verticalCenter
                        wrapMode: Text.NoWrap
                        text: root.sheet.titles[choice.index]
                    }
                }
            }
        }
        Row {
            topPadding: 6
            spacing: 10

            OfficeButton {
                font.pixelSize: Theme.textSmall
                text: qsTr("Copy")
                onClicked: root.sheet.copy()
            }
            OfficeButton {
                font.pixelSize: Theme.textSmall
                text: qsTr("Keep as CSV")
                onClicked: root.sheet.keep()
            }
        }
        OfficeButton {
            width: parent.width
            visible: root.more !== ""
            font.pixelSize: Theme.textSmall
            text: root.more
            onClicked: root.wantsMore()
        }
        Words {
            width: parent.width
            color: Theme.inkSoft
            font.pixelSize: 13
            text: qsTr("%n row(s), as they are seen", "", root.sheet.count)
        }
        Words {
            width: parent.width
            visible: text !== ""
            color: root.sheet.state === TableSheet.Failed ? Theme.berry : Theme.sage
            font.pixelSize: Theme.textSmall
            font.weight: Font.DemiBold
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            text: {
                switch (root.sheet.state) {
                case TableSheet.Copied:
                    return qsTr("Copied: a spreadsheet takes it.");
                case TableSheet.Kept:
                    return qsTr("It lies in %1").arg(root.sheet.where);
                case TableSheet.Failed:
                    return qsTr("It could not be written: %1").arg(root.sheet.where);
                default:
                    return "";
                }
            }
        }
    }
}
