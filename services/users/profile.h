// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/orders.h"
#include "shared/contracts/users.h"

namespace bakery {

// What somebody has bought, by sku. Bounded: of more products than that the least bought is forgotten.
using Bought = List<users::Pieces, 0, 200>;

Bought withMore(Bought bought, const std::vector<users::Pieces> &lines);
users::Favourites favouritesOf(const Bought &bought);

// A sum for each currency; what has come to nothing is left out.
users::Amounts withMore(users::Amounts amounts, const Money &amount);

// Lines of one sku that differ in their options are one.
List<users::Pieces, 1, 50> piecesOf(const std::vector<orders::PricedLine> &lines);

}
