// SPDX-License-Identifier: GPL-3.0-or-later
// When somebody comes for an order. A slot counts orders, not pieces; one that is refused or cancelled leaves it.
#include "services/orders/orders_service.h"

#include "services/orders/pick_up.h"
#include "shared/core/check.h"

#include <algorithm>

using namespace bakery::orders;

namespace bakery {

std::optional<PickUpRules> OrdersService::pickUpRules()
{
    const PickUpRow *row = m_orders.pickUp.find(1);
    return row ? std::optional(PickUpRules{row->slotMinutes, row->ordersPerSlot}) : std::nullopt;
}

// What is taken already stays taken.
Outcome<SetPickUp> OrdersService::setPickUp(const SetPickUp &request, const Caller &caller)
{
    if (!m_orders.pickUp.find(1))
        m_orders.pickUp.insert({});
    PickUpRow &row = m_orders.pickUp.change(1);
    row.slotMinutes = request.slotMinutes.value;
    row.ordersPerSlot = request.ordersPerSlot.value;
    const PickUpRules rules{request.slotMinutes, request.ordersPerSlot};
    emit(PickUpSet{rules, caller.subject});
    return rules;
}

qint64 OrdersService::takenIn(Instant slot)
{
    const PickUpSlotRow *row = m_orders.pickUpSlots.find(slot.sinceEpochMs);
    return row ? row->taken : 0;
}

std::optional<NoPickUpThen> OrdersService::pickUpRefusal(Instant at)
{
    const auto rules = pickUpRules();
    if (!rules)
        return NoPickUpThen{PickUpProblem::NotOffered, at};
    const Instant slot = slotOf(at, *rules);
    if (const auto problem = problemWith(slot, *rules, takenIn(slot), shopNow()))
        return NoPickUpThen{*problem, slot};
    return std::nullopt;
}

void OrdersService::takeSlot(const OrderRow &row)
{
    if (row.pickUpAt == Instant{})
        return;
    if (!m_orders.pickUpSlots.find(row.pickUpAt.sinceEpochMs))
        m_orders.pickUpSlots.insert({.slot = row.pickUpAt.sinceEpochMs});
    ++m_orders.pickUpSlots.change(row.pickUpAt.sinceEpochMs).taken;
}

void OrdersService::leaveSlot(const OrderRow &row)
{
    if (row.pickUpAt == Instant{})
        return;
    PickUpSlotRow &slot = m_orders.pickUpSlots.change(row.pickUpAt.sinceEpochMs);
    BAKERY_INVARIANT(slot.taken > 0);
    --slot.taken;
}

Outcome<AskPickUpTimes> OrdersService::pickUpTimes(const AskPickUpTimes &request, const Caller &)
{
    PickUpTimes times;
    const auto rules = pickUpRules();
    if (!rules)
        return times;
    Instant slot = slotOf(std::max(request.from.value_or(shopNow()), shopNow()), *rules);
    for (qint64 i = request.limit ? request.limit->value : 20; i > 0; --i, slot = nextSlot(slot, *rules)) {
        const bool isOffered = !problemWith(slot, *rules, 0, shopNow());
        const qint64 left = std::max<qint64>(0, rules->ordersPerSlot.value - takenIn(slot));
        if (isOffered)
            times.slots.push_back({slot, nextSlot(slot, *rules), left});
    }
    return times;
}

}
