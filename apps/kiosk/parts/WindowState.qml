// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What the window knows of itself beside its page.
QtObject {
    id: root

    property bool hasTime: false // for what nobody has asked for yet
    property bool isLow: false // all of a tall screen stands in its lower part
    property bool isLanguagesOpen: false
    property bool isAccessOpen: false
    property bool isFiltersOpen: false
    readonly property bool isSheetOpen: root.isLanguagesOpen || root.isAccessOpen || root.isFiltersOpen

    function closeSheets(): void {
        root.isLanguagesOpen = false;
        root.isAccessOpen = false;
        root.isFiltersOpen = false;
    }
}
