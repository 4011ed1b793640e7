// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/service/shop_settings.h"

namespace bakery::bench {

struct Past {
    qint64 orders = 1'000'000; // each of a customer of its own
    qint64 unitsPerOrder = 10;
};

// Fills the stores of a stopped shop, whose followers have handled everything, with what so many sold orders leave
// behind: their rows, and the journals that tell of them and were never pruned. `check` finds nothing wrong with it.
void fill(const ShopSettings &shop, const Past &past);

}
