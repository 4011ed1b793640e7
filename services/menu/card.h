// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/menu.h"

// What can be said of a product by looking at its card alone.
namespace bakery {

// The first thing in which it contradicts itself: twice one language, a vegan product with eggs, an option of which
// more must be chosen than there is.
std::optional<menu::Contradiction> contradictionIn(const menu::ProductCard &card);
std::optional<menu::Contradiction> contradictionIn(const menu::Labels &labels);

// The names of the fields in which two cards differ.
std::vector<Text<1, 40>> changedFields(const menu::ProductCard &before, const menu::ProductCard &after);

// Whether a choice adds something else to the price.
bool differInEffects(const menu::ProductCard &before, const menu::ProductCard &after);

// A price less so many percent; the discount is rounded half up to the minor unit.
qint64 discounted(qint64 price, qint64 percent);

// The discount holds from half an hour before closing on.
bool holdsDiscount(const std::optional<Instant> &closesAt, Instant shopNow);

}
