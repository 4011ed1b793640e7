// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checker/facts.h"
#include "shared/contracts/inventory.h"

#include <optional>

namespace bakery {

// Where a unit stands after what was told of it so far.
struct UnitLife {
    std::optional<inventory::UnitState> state;
    Key order;
    std::optional<Instant> bestBefore;
    bool isRecalled = false;
    bool isUnknown = false; // its beginning may have been pruned
};

// The moves that are legal, as inventory makes them.
bool isLegal(const UnitLife &life, UnitMove move, const Key &order);
void follow(UnitLife &life, const UnitFact &told);

}
