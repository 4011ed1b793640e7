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

// Whether somebody may pay another price: the product's, or what a choice adds.
bool differInPrice(const menu::ProductCard &before, const menu::ProductCard &after);

}
