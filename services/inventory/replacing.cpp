// SPDX-License-Identifier: GPL-3.0-or-later
// An order takes the place of another that is not paid yet: in one turn that one is released and this one reserved, of
// the same units as far as they are wanted. Where that cannot be, nothing happens to the other one.
#include "services/inventory/inventory_service.h"

#include "services/inventory/wishes.h"

#include <algorithm>

using namespace bakery::inventory;

namespace bakery {

void InventoryService::reserveInstead(const orders::OrderPlaced &placed)
{
    const ReservationRow *before = m_inventory.reservations.find(*placed.replaces);
    if (!before || before->state != ReservationState::Reserved)
        return reject(placed, {});
    const std::vector<UnitRow> held = heldBy(*before);
    std::vector<UnitRow> good = held;
    std::erase_if(good, [this](const UnitRow &unit) { return !isGood(unit.bestBefore, goodAt()); });
    const std::vector<Wish> wishes = wishesOf(placed.lines);
    std::vector<UnitRow> units = wanted(wishes, good), fresh;
    List<orders::Shortage, 0, 50> shortages;
    for (const Wish &open : openWishes(wishes, units)) {
        const std::vector<UnitRow> taken = take(open, fresh);
        fresh.insert(fresh.end(), taken.begin(), taken.end());
        if (qint64(taken.size()) == open.quantity)
            continue;
        const Wish whole = *std::find_if(wishes.begin(), wishes.end(),
            [&](const Wish &wish) { return wish.sku == open.sku && wish.batch == open.batch; });
        shortages.push_back(shortageOf(whole, whole.quantity - open.quantity + qint64(taken.size())));
    }
    if (!shortages.empty())
        return reject(placed, shortages);
    for (const UnitRow &unit : held)
        m_shelf.move(unit.unit, UnitState::Available);
    m_inventory.reservations.change(*placed.replaces).state = ReservationState::Released;
    emit(StockReleased{*placed.replaces, ReleaseReason::Changed, {}, idsOf(held)});
    units.insert(units.end(), fresh.begin(), fresh.end());
    reserve(placed, units);
}

}
