// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/menu_state.h"

#include <QStringList>

namespace bakery::kiosk {

// What somebody looks for on the menu, and what has to stay away.
struct MenuFilter {
    QString category; // empty: all
    QString search; // goes through all categories
    QStringList without; // allergens, in the contract's words
    QStringList diets; // it has to suit all of them

    bool finds(const menu::PublishedProduct &product) const;
    bool suits(const menu::PublishedProduct &product) const; // what stays away is not in it
};

bool suitsDiet(const menu::PublishedProduct &product, menu::Diet diet);

// Capitals without their marks, so that "creme" finds Crème, "weiss" Weißbrot and "اكل" أكل.
QString folded(const QString &text);

}
