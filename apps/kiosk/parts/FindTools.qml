// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Controls
import Bakery.Theme

// Beside the categories: look for something, or leave something out.
Row {
    id: root

    required property bool isNarrow
    required property int filters // so many are set

    signal wantsSearch
    signal wantsFilters

    spacing: 10

    Pill {
        objectName: "search"
        iconName: "search"
        text: root.isNarrow ? "" : qsTr("Search")
        Accessible.name: qsTr("Search")
        Accessible.role: Accessible.Button
        onClicked: root.wantsSearch()
    }
    Pill {
        objectName: "filters"
        checked: root.filters > 0
        iconName: "filter"
        text: root.filters > 0 ? Number(root.filters).toLocaleString(Qt.locale(Qt.uiLanguage), "f", 0) : root.isNarrow ? "" : qsTr("Leave out")
        Accessible.name: qsTr("Allergens and diets")
        Accessible.role: Accessible.Button
        onClicked: root.wantsFilters()
    }
}
