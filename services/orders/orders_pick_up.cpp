// SPDX-License-Identifier: GPL-3.0-or-later
// When somebody comes for an order. A slot counts orders, not pieces; one that is refused or cancelled leaves it.
#include "services/orders/orders_service.h"

#include "services/orders/pick_up.h"
#include "shared/contracts/stored.h"
#include "shared/core/check.h"

#include <algorithm>

using namespace bakery::orders;
using namespace std::chrono_literals;

namespace bakery {
namespace {

constexpr Milliseconds farthestAhead = 7 * 24h; // behind the last slot it is still told when the shop opens

std::optional<Instant> opensAfter(const std::vector<OpeningDay> &days, Instant at)
{
    for (const OpeningDay &day : days) {
        if (day.opensAt > at)
            return day.opensAt;
        for (const merchant::Break &pause : day.breaks)
            if (pause.until > at)
                return pause.until;
    }
    return std::nullopt;
}

}

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
    const auto problem = problemWith(slot, *rules, takenIn(slot), shopNow());
    if (problem && *problem != PickUpProblem::Full)
        return NoPickUpThen{*problem, slot, {}};
    if (const auto hours = opening()) {
        const std::vector<OpeningDay> days = openDays(*hours, slot, farthestSlot(shopNow()) + farthestAhead);
        if (!isOpenAllTheTime(days, slot, nextSlot(slot, *rules)))
            return NoPickUpThen{PickUpProblem::Closed, slot, opensAfter(days, slot)};
    }
    return problem ? std::optional(NoPickUpThen{*problem, slot, {}}) : std::nullopt;
}

std::optional<Opening> OrdersService::opening()
{
    const ShopHoursRow &hours = m_orders.shopHours();
    const OpeningRow *row = m_orders.opening.find(1);
    if (!hours.hasHours || !row)
        return std::nullopt;
    Opening opening;
    opening.usual.zone = m_siteZone.named(hours.timeZone);
    opening.usual.week = decodeStored<merchant::HoursOfWeek>(row->week);
    for (const OpeningExceptionRow &exception : m_orders.allOpeningExceptions())
        opening.usual.exceptions[exception.date] = decodeStored<merchant::HoursOfDay>(exception.hours);
    for (const QString &day : {row->thisDay, row->nextDay})
        if (!day.isEmpty())
            opening.told.push_back(decodeStored<merchant::ScheduledDay>(day));
    return opening;
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
    const Instant last = farthestSlot(shopNow());
    const Instant from = slotOf(std::max(request.from.value_or(shopNow()), shopNow()), *rules);
    const auto hours = opening();
    const std::vector<OpeningDay> days =
        hours ? openDays(*hours, from, last + farthestAhead) : std::vector<OpeningDay>();
    const size_t limit = request.limit ? size_t(request.limit->value) : 20;
    for (Instant slot = from; slot <= last && times.slots.size() < limit; slot = nextSlot(slot, *rules)) {
        const Instant until = nextSlot(slot, *rules);
        if (!hours || isOpenAllTheTime(days, slot, until))
            times.slots.push_back({slot, until, std::max<qint64>(0, rules->ordersPerSlot.value - takenIn(slot))});
    }
    return times;
}

}
