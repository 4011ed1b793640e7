// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// Colours, letters and measures: the one place where they are named.
QtObject {
    id: root

    property bool highContrast: false
    property bool largeText: false
    property bool reducedMotion: false
    property bool isDark: false // by night; a kiosk stands in the light
    property bool isMirrored: false // read from right to left

    // What a site may choose.
    property color accent: "#B8481A"
    property color accentPressed: "#933711"
    property string serif: "Fraunces"
    property string logo: "qrc:/pictures/brand.svg"

    readonly property color oat: root.highContrast ? "#FFFFFF" : root.isDark ? "#1B1410" : "#FAF3E7" // the page
    readonly property color paper: root.highContrast ? "#FFFFFF" : root.isDark ? "#271D17" : "#FFFDF9" // cards
    readonly property color sand: root.highContrast ? "#EFEFEF" : root.isDark ? "#35281F" : "#F3E6D2" // sunken
    readonly property color line: root.highContrast ? "#000000" : root.isDark ? "#43342A" : "#E8D9C1"
    readonly property color outline: root.highContrast ? "#000000" : root.isDark ? "#8A7460" : "#A08A70" // of what can be tapped
    readonly property color ink: root.highContrast ? "#000000" : root.isDark ? "#F6EBDD" : "#2E1F17"
    readonly property color inkSoft: root.highContrast ? "#000000" : root.isDark ? "#C9B6A2" : "#6B5547"
    readonly property color crust: root.highContrast ? "#7A2606" : root.accent // action, and nothing else
    readonly property color crustPressed: root.highContrast ? "#5A1A02" : root.accentPressed
    readonly property color espresso: root.isDark ? "#120C09" : "#3A261B"
    readonly property color honey: "#F2B441"
    readonly property color focus: root.isDark ? "#8FB8FF" : "#1B4F9C" // around what a keypad has come to
    readonly property color sage: root.highContrast ? "#2E4A20" : root.isDark ? "#9CC27F" : "#4F6F3C"
    readonly property color berry: root.highContrast ? "#7A0F22" : root.isDark ? "#F08A9B" : "#A3263A"
    readonly property color onDark: "#FFFDF9"
    readonly property color shade: root.isDark ? "#B3000000" : "#992E1F17"

    readonly property string sans: "Inter"
    readonly property real letter: root.largeText ? 1.25 : 1

    readonly property int textSmall: Math.round(15 * root.letter)
    readonly property int text: Math.round(17 * root.letter)
    readonly property int textLarge: Math.round(20 * root.letter)
    readonly property int heading: Math.round(24 * root.letter)
    readonly property int title: Math.round(34 * root.letter)
    readonly property int display: Math.round(46 * root.letter)

    readonly property int radius: 12
    readonly property int radiusLarge: 18
    readonly property int radiusSheet: 28
    readonly property int touch: 56
    readonly property int action: 76
    readonly property int quick: root.reducedMotion ? 0 : 120

    // The well that a picture lies in tells the category.
    function well(category: string): color {
        switch (category) {
        case "breads":
            return "#FCEBC6";
        case "rolls":
            return "#FBE6D6";
        case "pastries":
            return "#F9E3BF";
        case "cakes":
            return "#F8DEE0";
        case "savoury":
            return "#E5EDD8";
        case "drinks":
            return "#DFECEA";
        default:
            return root.sand;
        }
    }
}
