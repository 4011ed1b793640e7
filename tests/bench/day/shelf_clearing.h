// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/persistence/store.h"
#include "tests/bench/orders/figures.h"

namespace bakery::bench {

// What sweeping stale units and clearing the shelf at the end of a day take, by inventory itself behind so many units
// that were sold long ago.
std::vector<Figure> measureShelfClearing(const QString &storeName, const StoreAddress &address, qint64 pastUnits);

}
