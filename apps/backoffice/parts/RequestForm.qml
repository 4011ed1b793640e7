// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Bakery.BackOffice
import Bakery.Theme

// What a request says, value by value: what it has to say is there, the rest can be added.
Rectangle {
    id: root

    required property RequestRows rows

    implicitHeight: Math.max(72, Math.min(300, list.contentHeight + 16))
    radius: Theme.radius
    color: Theme.oat
    border.width: 1
    border.color: Theme.outline

    ListView {
        id: list

        anchors.fill: parent
        anchors.margins: 8
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.rows

        delegate: RequestFormRow {
            id: row

            width: list.width
            onTyped: value => root.rows.set(row.path, value)
            onWanted: root.rows.put(row.path)
            onUnwanted: root.rows.remove(row.path)
        }
    }
}
