// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/inventory/inventory_store.h"

namespace bakery {

// What an order wants of one product: so many, of one batch or of any.
struct Wish {
    QString sku;
    QString batch; // empty: of any
    qint64 quantity = 0;
    friend bool operator==(const Wish &, const Wish &) = default;
};
using OrderedLines = List<orders::PricedLine, 0, 50>;

// Of baked goods; what is made to order takes nothing off the shelf. Those for a batch first: what they leave serves
// the others.
std::vector<Wish> wishesOf(const std::vector<orders::PricedLine> &lines);

// Of these units those that serve a wish.
std::vector<UnitRow> wanted(std::vector<Wish> wishes, const std::vector<UnitRow> &units);

// What these units leave open.
std::vector<Wish> openWishes(std::vector<Wish> wishes, const std::vector<UnitRow> &units);

orders::Shortage shortageOf(const Wish &wish, qint64 available);

}
