// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Controls
import Bakery.Theme

// What the day has thrown out, and what still lies on the shelf when it ends.
Item {
    id: root

    required property DayClosing closing

    Flickable {
        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: column.height

        Column {
            id: column

            width: parent.width
            spacing: 16

            Row {
                width: parent.width
                spacing: 16

                Repeater {
                    model: [
                        [qsTr("Thrown out so far"), root.closing.thrownValue, qsTr("%n unit(s)", "", root.closing.thrown)],
                        [qsTr("Still on the shelf"), root.closing.onShelfValue, qsTr("%n unit(s)", "", root.closing.onShelf)]
                    ]

                    Figure {
                        id: figure

                        required property var modelData

                        width: (column.width - 16) / 2
                        color: Theme.sand
                        title: figure.modelData[0]
                        value: figure.modelData[1]
                        detail: figure.modelData[2]
                    }
                }
            }
            Words {
                width: parent.width
                visible: root.closing.hasHours
                color: Theme.inkSoft
                text: qsTr("With the closing the shelf is cleared: what does not keep until tomorrow is thrown out and counts as waste of this day.")
            }
            Column {
                width: parent.width

                Repeater {
                    model: root.closing.waste

                    Fact {
                        id: fact

                        required property string name
                        required property string units

                        width: column.width
                        implicitHeight: 48
                        label: fact.name + " · " + fact.units
                    }
                }
            }
        }
    }
}
