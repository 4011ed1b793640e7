// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What is made when it is to be seen for the first time, or when there is time for it, and kept from then on: a screen is
// there sooner without what nobody has asked for yet. No Loader, for in Qt 6.4 that makes nothing that is bound to its place.
Item {
    id: root

    required property Component content
    property bool isShown: false
    property bool hasTime: false
    property Item made: null

    function make(): void {
        if (root.made === null && (root.isShown || root.hasTime))
            root.made = root.content.createObject(root) as Item;
    }

    visible: root.isShown
    implicitHeight: root.made === null ? 0 : root.made.implicitHeight
    onIsShownChanged: root.make()
    onHasTimeChanged: root.make()
    Component.onCompleted: root.make()
}
