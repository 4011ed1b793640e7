// SPDX-License-Identifier: GPL-3.0-or-later
// A batch of which nothing may be sold any more. All of it leaves in one turn: what is on the shelf, and what is
// reserved for orders that are not paid yet. These get other good units, or are released with the reason.
#include "services/inventory/inventory_service.h"

#include "services/inventory/wishes.h"
#include "shared/contracts/stored.h"

#include <algorithm>

using namespace bakery::inventory;

namespace bakery {

Outcome<RecallBatch> InventoryService::recallBatch(const RecallBatch &request, const Caller &caller)
{
    const BakedBatchRow *batch = m_inventory.batches.find(request.batch);
    if (!batch)
        return NoSuchBatch{request.batch};
    if (m_inventory.recalls.find(request.batch))
        return BatchIsRecalled{request.batch};
    m_inventory.recalls.insert({request.batch, request.reason, now(), caller.subject});
    emit(BatchRecalled{request.batch, batch->sku, request.reason, caller.subject});

    const Discarding recalled{DiscardReason::Recalled, {}, caller.subject, request.reason};
    const std::vector<UnitRow> available = m_shelf.onShelf(m_inventory.ofBatch(request.batch, UnitState::Available));
    discard(available, recalled);
    std::map<QString, std::vector<UnitRow>> byOrder;
    RecalledBatch result{request.batch, batch->sku, qint64(available.size())};
    for (const UnitRow &unit : m_inventory.ofBatch(request.batch, UnitState::Reserved)) {
        m_inventory.units.adopt(unit);
        byOrder[unit.orderId].push_back(unit);
    }
    for (const auto &[order, lost] : byOrder) {
        ++(loseUnits(Id::parse(QStringView(order)).value(), lost, recalled) ? result.swapped : result.refused).value;
        result.discarded = result.discarded + qint64(lost.size());
    }
    return Outcome<RecallBatch>(result).about(request.batch);
}

// Whether the order holds all that it wants again; else it is released.
bool InventoryService::loseUnits(const Id &order, const std::vector<UnitRow> &lost, Discarding why)
{
    const ReservationRow reservation = *m_inventory.reservations.find(order);
    if (m_inventory.clearings.find(reservation.date))
        why.date = reservation.date;
    discard(lost, why);
    std::vector<UnitRow> units = heldBy(reservation);
    std::erase_if(units, [&](const UnitRow &unit) { return unit.state != UnitState::Reserved; });
    const size_t kept = units.size();
    const bool isComplete = fillUp(units, reservation);
    m_inventory.reservations.change(order).units = encodeStored(idsOf(units));
    if (isComplete) {
        tellStock();
        const std::vector<UnitRow> fresh(units.begin() + qsizetype(kept), units.end());
        emit(UnitsSwapped{order, std::vector<Id>(idsOf(lost)), std::vector<Id>(idsOf(fresh))});
    } else {
        release(order, ReleaseReason::Recalled); // why the batch is, is for staff
    }
    return isComplete;
}

// Reserves what is missing beside these units; nothing when there is not enough.
bool InventoryService::fillUp(std::vector<UnitRow> &units, const ReservationRow &reservation)
{
    std::vector<UnitRow> fresh;
    for (const Wish &wish : openWishes(wishesOf(decodeStored<OrderedLines>(reservation.lines)), units)) {
        const std::vector<UnitRow> taken = take(wish, fresh);
        if (qint64(taken.size()) < wish.quantity)
            return false;
        fresh.insert(fresh.end(), taken.begin(), taken.end());
    }
    for (const UnitRow &unit : fresh)
        m_shelf.move(unit.unit, UnitState::Reserved, reservation.orderId.text());
    units.insert(units.end(), fresh.begin(), fresh.end());
    return true;
}

}
