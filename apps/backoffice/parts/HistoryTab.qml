// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// Who changed what, and when: the newest first.
Column {
    id: root

    required property ProductPage page
    required property SaleWords words

    Repeater {
        model: root.page.history

        Item {
            id: row

            required property string when
            required property string who
            required property int change
            required property var fields
            required property string price
            required property string from
            required property string reason

            width: root.width
            height: texts.height + 22

            Column {
                id: texts

                y: 10
                width: parent.width

                Item {
                    width: parent.width
                    height: 24

                    Words {
                        x: row.LayoutMirroring.enabled ? parent.width - width : 0
                        width: parent.width - 110
                        font.weight: Font.DemiBold
                        wrapMode: Text.NoWrap
                        elide: Text.ElideRight
                        text: row.fields.indexOf("sku") >= 0 ? qsTr("put on the menu") : row.fields.length > 0 ? root.words.fields(row.fields) : root.words.change(row.change)
                    }
                    Words {
                        x: row.LayoutMirroring.enabled ? 0 : parent.width - width
                        font.weight: Font.DemiBold
                        wrapMode: Text.NoWrap
                        text: row.price
                    }
                }
                Words {
                    width: parent.width
                    color: Theme.inkSoft
                    font.pixelSize: 14
                    text: row.when + " · " + (row.who === "" ? qsTr("by itself") : row.who) + (row.from === "" ? "" : " · " + qsTr("from %1").arg(row.from)) + (row.reason === "" ? "" : " · " + row.reason)
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Theme.line
            }
        }
    }
    Item {
        width: parent.width
        height: 12
    }
    OfficeButton {
        visible: root.page.hasMoreHistory
        text: qsTr("Earlier ones")
        onClicked: root.page.readMoreHistory()
    }
}
