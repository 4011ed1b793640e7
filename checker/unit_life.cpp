// SPDX-License-Identifier: GPL-3.0-or-later
#include "checker/unit_life.h"

namespace bakery {

using inventory::UnitState;

// A swapped unit goes from the shelf into the customer's hand at once; a unit left behind by its order is released
// without effect when it was thrown out before.
bool isLegal(const UnitLife &life, UnitMove move, const Key &order)
{
    if (life.isUnknown)
        return true;
    if (!life.state)
        return move == UnitMove::Added;
    const bool isHeldByIt = *life.state == UnitState::Reserved && life.order == order;
    switch (move) {
    case UnitMove::Added:
        return false;
    case UnitMove::Reserved:
        return *life.state == UnitState::Available;
    case UnitMove::Released:
        return isHeldByIt || *life.state == UnitState::Discarded;
    case UnitMove::Sold:
        return isHeldByIt || *life.state == UnitState::Available;
    case UnitMove::Discarded:
    case UnitMove::Recalled:
        return *life.state == UnitState::Available || *life.state == UnitState::Reserved;
    case UnitMove::Restored:
        return *life.state == UnitState::Discarded && !life.isRecalled;
    case UnitMove::Returned:
        return *life.state == UnitState::Sold && life.order == order;
    }
    return false;
}

void follow(UnitLife &life, const UnitFact &told)
{
    life.isUnknown = false;
    const auto become = [&life](UnitState state, const Key &order) {
        life.state = state;
        life.order = order;
    };
    switch (told.move) {
    case UnitMove::Added:
        life.bestBefore = told.bestBefore;
        return become(UnitState::Available, {});
    case UnitMove::Released:
        if (life.state != UnitState::Discarded)
            become(UnitState::Available, {});
        return;
    case UnitMove::Reserved:
        return become(UnitState::Reserved, told.order);
    case UnitMove::Sold:
        return become(UnitState::Sold, told.order);
    case UnitMove::Recalled:
        life.isRecalled = true;
        return become(UnitState::Discarded, {});
    case UnitMove::Discarded:
        return become(UnitState::Discarded, {});
    case UnitMove::Restored:
        return become(UnitState::Available, {});
    case UnitMove::Returned:
        return become(UnitState::Returned, told.order);
    }
}

}
