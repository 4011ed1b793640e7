// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// When what is past its best-before is swept off the shelf next, what that takes, and what was swept today.
Item {
    id: root

    required property Sweeps sweeps
    readonly property int minutes: Math.floor(root.sweeps.secondsToNext / 60)
    readonly property int seconds: root.sweeps.secondsToNext % 60

    function padded(value: int): string {
        return Number(value).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0);
    }

    Card {
        id: next

        width: parent.width
        height: 176
        title: qsTr("Next sweep")

        Words {
            id: countdown

            y: 2
            isHeading: true
            font.pixelSize: Theme.display
            wrapMode: Text.NoWrap
            text: !root.sweeps.isKnown ? "–" : root.sweeps.secondsToNext === 0 ? qsTr("now") : root.minutes > 0 ? qsTr("%1 min").arg(root.padded(root.minutes)) : qsTr("%1 s").arg(root.padded(root.seconds))
            x: root.LayoutMirroring.enabled ? parent.width - width : 0
        }
        Words {
            anchors.top: countdown.bottom
            anchors.topMargin: 4
            width: parent.width
            color: root.sweeps.nextUnits > 0 ? Theme.berry : Theme.inkSoft
            font.weight: root.sweeps.nextUnits > 0 ? Font.DemiBold : Font.Normal
            text: root.sweeps.nextUnits > 0 ? qsTr("takes %n unit(s)", "", root.sweeps.nextUnits) + " · " + root.sweeps.nextValue : qsTr("takes nothing, as it looks now")
        }
    }
    Card {
        anchors.top: next.bottom
        anchors.topMargin: 16
        anchors.bottom: parent.bottom
        width: parent.width
        title: qsTr("Swept today")
        aside: root.sweeps.unitsToday > 0 ? root.sweeps.valueToday : ""

        ListView {
            id: list

            anchors.fill: parent
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.sweeps

            delegate: Item {
                id: row

                required property string time
                required property int units
                required property string value
                required property string what

                width: list.width
                height: Math.max(64, words.height + 36)

                Words {
                    id: clock

                    x: row.LayoutMirroring.enabled ? row.width - width : 0
                    y: 10
                    width: 94
                    font.weight: Font.DemiBold
                    wrapMode: Text.NoWrap
                    text: row.time
                }
                Words {
                    id: many

                    anchors.left: clock.right
                    anchors.right: cost.left
                    y: 10
                    wrapMode: Text.NoWrap
                    text: qsTr("%n unit(s)", "", row.units)
                }
                Words {
                    id: cost

                    x: row.LayoutMirroring.enabled ? 0 : row.width - width
                    y: 10
                    font.weight: Font.DemiBold
                    wrapMode: Text.NoWrap
                    text: row.value
                }
                Words {
                    id: words

                    anchors.left: clock.right
                    anchors.right: parent.right
                    anchors.top: many.bottom
                    anchors.topMargin: 2
                    color: Theme.inkSoft
                    font.pixelSize: 13
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    text: row.what
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: 1
                    color: Theme.line
                }
            }
        }
        Words {
            anchors.centerIn: parent
            width: parent.width
            visible: list.count === 0
            horizontalAlignment: Text.AlignHCenter
            color: Theme.inkSoft
            text: root.sweeps.state === Sweeps.Refused ? qsTr("You may not see this") : root.sweeps.state === Sweeps.Waiting ? qsTr("Reading…") : qsTr("Nothing was swept today. That is how it should be.")
        }
    }
}
