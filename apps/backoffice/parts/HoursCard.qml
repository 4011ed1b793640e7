// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// What each hour has taken, a bar each; the line across it is what it usually takes. Or each day, which can be opened.
Card {
    id: root

    required property TableRows hours
    property bool opens: false
    readonly property double most: root.hours.revision >= 0 ? Math.max(1, root.hours.most("gross"), root.hours.most("usual")) : 1

    signal picked(int place)

    title: qsTr("By the hour")
    aside: qsTr("line: a usual day")

    Row {
        id: bars

        anchors.fill: parent

        Repeater {
            id: repeater

            model: root.hours

            Item {
                id: bar

                required property int index
                required property int hour
                required property int orders
                required property double gross
                required property double usual
                required property string money
                required property bool isNow
                readonly property real tall: height - 52

                width: bars.width / Math.max(1, repeater.count)
                height: bars.height
                Accessible.role: Accessible.StaticText
                Accessible.name: bar.hour + ": " + bar.money

                Accessible.onPressAction: if (root.opens)
                    root.picked(bar.index)

                TapHandler {
                    enabled: root.opens
                    onTapped: root.picked(bar.index)
                }
                Words {
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: bar.tall - column.height + 2
                    visible: bar.orders > 0
                    color: Theme.inkSoft
                    font.pixelSize: 13
                    wrapMode: Text.NoWrap
                    text: Number(bar.orders).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0)
                }
                Rectangle {
                    id: column

                    anchors.horizontalCenter: parent.horizontalCenter
                    y: bar.tall - height + 22
                    width: Math.min(56, bar.width * 0.62)
                    height: Math.max(bar.gross > 0 ? 4 : 0, bar.tall * bar.gross / root.most)
                    radius: 6
                    color: bar.isNow ? Theme.honey : Theme.isDark ? "#8A5A36" : "#D9A672"
                }
                Rectangle {
                    anchors.horizontalCenter: parent.horizontalCenter
                    y: bar.tall - bar.tall * bar.usual / root.most + 21
                    visible: bar.usual > 0
                    width: Math.min(72, bar.width * 0.82)
                    height: 3
                    radius: 1
                    color: Theme.ink
                }
                Words {
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.bottom: parent.bottom
                    color: bar.isNow ? Theme.ink : Theme.inkSoft
                    font.pixelSize: 13
                    font.weight: bar.isNow ? Font.DemiBold : Font.Normal
                    wrapMode: Text.NoWrap
                    text: Number(bar.hour).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0)
                }
            }
        }
    }
    Words {
        anchors.centerIn: parent
        visible: repeater.count === 0
        color: Theme.inkSoft
        text: qsTr("Nothing was sold yet")
    }
}
