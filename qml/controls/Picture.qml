// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Theme

// A product's picture in the well of its category.
Rectangle {
    id: root

    required property string picture
    property string category
    property bool isFaded: false

    radius: Theme.radius
    color: Theme.well(root.category)

    Image {
        // Whole pixels of our own rounding: what becomes of a fraction differs from one machine to the next.
        readonly property int fit: Math.floor(Math.min(root.width * 0.86, root.height * 1.02))
        readonly property int fitHeight: Math.floor(fit * 200 / 240)

        anchors.centerIn: parent
        width: fit
        height: fit * 200 / 240
        sourceSize.width: fit
        sourceSize.height: fitHeight
        // Not before both are known: each change of one paints the picture anew.
        source: fit > 0 && sourceSize.width === fit && sourceSize.height === fitHeight ? "qrc:/pictures/products/" + root.picture + ".svg" : ""
        opacity: root.isFaded ? 0.4 : 1
        asynchronous: false
    }
}
