// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// One drawer: what should lie in it now, and what the last count found.
Card {
    id: root

    required property string drawer
    required property string expected
    required property string dueBack
    required property string countedAt
    required property string lastCounted
    required property string lastDifference
    required property int lastSign
    required property int openings

    implicitHeight: 70 + facts.height
    title: root.drawer === "main" ? qsTr("Main drawer") : root.drawer
    aside: root.countedAt === "" ? qsTr("never counted") : qsTr("counted %1").arg(root.countedAt)

    Column {
        id: facts

        width: parent.width

        Fact {
            width: parent.width
            implicitHeight: 44
            label: qsTr("Should lie in it now")
            value: root.expected
        }
        Fact {
            width: parent.width
            implicitHeight: 44
            visible: root.dueBack !== ""
            label: qsTr("Of that, to be handed back to customers")
            value: root.dueBack
        }
        Fact {
            width: parent.width
            implicitHeight: 44
            visible: root.countedAt !== ""
            label: qsTr("Counted last")
            value: root.lastCounted
        }
        Fact {
            width: parent.width
            implicitHeight: 44
            visible: root.countedAt !== ""
            tint: root.lastSign < 0 ? Theme.berry : root.lastSign > 0 ? Theme.ink : Theme.sage
            label: qsTr("Which was")
            value: root.lastSign === 0 ? qsTr("exactly right") : root.lastSign < 0 ? qsTr("%1 too little").arg(root.lastDifference) : qsTr("%1 too much").arg(root.lastDifference)
        }
        Fact {
            width: parent.width
            implicitHeight: 44
            visible: root.openings > 0
            label: root.countedAt === "" ? qsTr("Opened without a booking") : qsTr("Opened without a booking since")
            value: qsTr("%n time(s)", "", root.openings)
        }
    }
}
