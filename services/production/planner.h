// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/production/demand.h"
#include "shared/contracts/production.h"

namespace bakery {

// What the planner knows of one product when it decides.
struct PlanCase {
    qint64 batchSize = 0;
    qint64 intervalMinutes = 0;
    std::optional<qint64> atMost;
    qint64 onShelf = 0;
    qint64 coming = 0; // planned, in ovens, or baked and on its way to the shelf
    qint64 shelfLifeMinutes = 0;
    Instant now;
    Instant dueAt;
    std::optional<Instant> doneAt; // of a batch that takes the first oven with room; empty: no oven takes it
    WeekOfSales sales;
};

// Whether a batch is planned, and if not why. In words: one is planned when the plan is due, an oven takes it, there
// would not be more than the plan's most, and all that is on the shelf, coming, and in this batch is usually sold
// before this batch goes stale.
production::Decision decide(const PlanCase &plan);

}
