// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What it holds is made when it is to be seen for the first time, or when there is time for it, and fills this from then on:
// a screen is there sooner without what nobody has asked for yet. That is a component, or a file that is not even read
// before. No Loader, for in Qt 6.4 that makes nothing that is bound to its place.
Item {
    id: root

    property Component content: null
    property url file
    property var given: ({}) // what is required of the file's component
    property bool isShown: false
    property bool hasTime: false
    property Item made: null

    function make(): void {
        if (root.made !== null || !(root.isShown || root.hasTime))
            return;
        const component = root.content === null ? Qt.createComponent(root.file) : root.content;
        root.made = component.createObject(root, Object.assign({"anchors.fill": root}, root.given)) as Item;
    }

    visible: root.isShown
    implicitHeight: root.made === null ? 0 : root.made.implicitHeight
    onIsShownChanged: root.make()
    onHasTimeChanged: root.make()
    Component.onCompleted: root.make()
}
