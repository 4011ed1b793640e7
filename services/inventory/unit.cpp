// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/inventory/unit.h"

#include "shared/core/mutation.h"

using bakery::inventory::UnitState;

namespace bakery {

bool isLegal(UnitState from, UnitState to)
{
    switch (from) {
    case UnitState::Available:
        return to == UnitState::Reserved || to == UnitState::Discarded;
    case UnitState::Reserved:
        return to == UnitState::Available || to == UnitState::Sold || to == UnitState::Discarded;
    case UnitState::Sold:
        return to == UnitState::Returned;
    case UnitState::Discarded:
        return to == UnitState::Available; // only as an undo within minutes
    case UnitState::Returned:
        return false;
    }
    return false;
}

bool isLegal(ReservationState from, ReservationState to)
{
    return from == ReservationState::Reserved
        && (to == ReservationState::Released || to == ReservationState::Sold || to == ReservationState::Impossible);
}

std::optional<BatchName> batchName(const QString &batch)
{
    return BatchNameRule::admits(batch) ? std::optional(BatchName(batch)) : std::nullopt;
}

bool isGood(Instant bestBefore, Instant shopNow) { return shopNow < bestBefore || isPlanted(Mutation::ExpiryIgnored); }

}
