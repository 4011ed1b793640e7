// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/production/oven_room.h"

#include "shared/core/check.h"
#include "shared/core/mutation.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace bakery {
namespace {

// So long apart two batches still go in together.
constexpr Milliseconds together = 2min;

bool overlap(const OvenUse &a, const OvenUse &b) { return a.from < b.until && b.from < a.until; }

bool mayShare(const OvenUse &a, const OvenUse &b)
{
    return a.programme == b.programme && (a.isSteady || std::chrono::abs(a.from - b.from) <= together);
}

bool fits(qint64 ovenTrays, const std::vector<OvenUse> &uses, const OvenUse &batch)
{
    std::vector<Instant> moments{batch.from}; // the oven is fullest when something has just come in
    for (const OvenUse &use : uses) {
        if (!overlap(use, batch))
            continue;
        if (!mayShare(use, batch))
            return false;
        if (use.from > batch.from)
            moments.push_back(use.from);
    }
    return std::all_of(moments.begin(), moments.end(), [&](Instant at) {
        return freeTrays(ovenTrays, uses, at) >= batch.trays || isPlanted(Mutation::OvenOverfilled);
    });
}

}

Instant earliestStart(qint64 ovenTrays, const std::vector<OvenUse> &uses, const OvenUse &batch, Instant from)
{
    BAKERY_INVARIANT(batch.trays <= ovenTrays);
    std::vector<Instant> candidates{from};
    for (const OvenUse &use : uses)
        for (const Instant at : {use.from, use.until})
            if (at > from)
                candidates.push_back(at);
    std::sort(candidates.begin(), candidates.end());
    OvenUse placed = batch;
    for (const Instant candidate : candidates) {
        placed.from = candidate;
        placed.until = candidate + (batch.until - batch.from);
        if (fits(ovenTrays, uses, placed))
            return candidate;
    }
    return candidates.back(); // behind everything: always free
}

qint64 freeTrays(qint64 ovenTrays, const std::vector<OvenUse> &uses, Instant at)
{
    qint64 taken = 0;
    for (const OvenUse &use : uses)
        if (use.from <= at && at < use.until)
            taken += use.trays;
    return std::max<qint64>(0, ovenTrays - taken);
}

}
