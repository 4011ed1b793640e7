// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.Kiosk

// A product's card, whose values stand for themselves where nothing else is said.
ProductCard {
    width: 300
    height: 330
    sku: "croissant"
    name: "Butter croissant"
    category: "pastries"
    picture: "croissant"
    price: "€1.90"
    regularPrice: ""
    isSoldOut: false
    available: 12
    minutesOld: 45
    nextAt: ""
    isVegan: false
    mustChoose: false
}
