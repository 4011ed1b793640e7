// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/service/shop_settings.h"

namespace bakery::bench {

struct Past {
    qint64 customers = 1'000'000;
    qint64 orders = 1'000'000;
    qint64 unitsPerOrder = 10;
};

// Fills the stores of a stopped shop with the rows that so many sold orders leave behind. The journals stay as they
// are: a shop of that age has pruned them.
void fill(const ShopSettings &shop, const Past &past);

}
