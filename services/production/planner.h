// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/production/demand.h"
#include "shared/contracts/production.h"

namespace bakery {

constexpr Instant endOfTime{253'402'300'799'999};

// When the shop is open for what is baked now; at its end everything is thrown out.
struct SaleWindow {
    Instant opensAt;
    Instant closesAt = endOfTime;
};

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
    std::optional<SaleWindow> window; // empty: nobody knows when the shop opens again
    qint64 leadMinutes = 0; // before it opens
    std::optional<Instant> doneAt; // of a batch that takes the first oven with room; empty: no oven takes it
    WeekOfSales sales;
};

// Whether a batch is planned, and if not why. In words: one is planned when the plan is due and the shop is open or
// opens within the plan's lead, an oven takes it, there would not be more than the plan's most, and all that is on the
// shelf, coming, and in this batch is usually sold before this batch goes stale or the shop closes.
production::Decision decide(const PlanCase &plan);

}
