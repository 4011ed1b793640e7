// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/id.h"
#include "shared/persistence/store.h"

#include <map>

namespace bakery {

// Gives every journal of a restored shop a new incarnation and tells their followers inside the shop, all at once: they
// are one cut and fit each other. Whoever follows from outside notices and stops. `stores` by the name of the service.
void giveNewIncarnations(const std::map<QString, StoreAddress> &stores, Chance &chance, Instant now);

}
