// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/service/shop_settings.h"

namespace bakery {

// Gives every journal of a restored shop a new incarnation and tells their followers inside the shop, all at once: they
// are one cut and fit each other. Whoever follows from outside notices and stops.
void giveNewIncarnations(const ShopSettings &shop);

}
