// SPDX-License-Identifier: GPL-3.0-or-later
// Inventory's part in the business day. What is left is thrown out once no order of that day comes any more: by orders'
// word, not merchant's, so that an order placed in the last second finds its units. What is reserved then follows when
// its order settles.
#include "services/inventory/inventory_service.h"

#include "shared/core/check.h"
#include "shared/core/enum_text.h"
#include "shared/core/mutation.h"

using namespace bakery::inventory;

namespace bakery {
namespace {

constexpr int sweptPerTurn = 500; // some milliseconds; the rest in the next turns

}

// While a shop is always open no day answers for what is thrown out, and the first one begins with nothing.
void InventoryService::learnHours(const merchant::SitePut &event)
{
    if (!m_inventory.keepsDays.find(1))
        m_inventory.keepsDays.insert({});
    KeepsDaysRow &row = m_inventory.keepsDays.change(1);
    for (const auto &[reason, word] : enumWords<DiscardReason>())
        if (!row.keepsDays && m_inventory.waste.find({QString(), reason}))
            m_inventory.waste.remove({QString(), reason});
    row.daysEnded += !row.keepsDays;
    row.keepsDays = !event.site.hours.empty();
}

void InventoryService::endDay(const orders::OrdersEnded &day)
{
    m_inventory.clearings.insert({day.date, day.currency, false, false});
    for (const auto &[reason, word] : enumWords<DiscardReason>())
        if (const WasteRow *waste = m_inventory.waste.find({QString(), reason})) {
            book(day.date, reason, {waste->units, waste->value, waste->cost});
            if (!isPlanted(Mutation::ClosingCountedTwice))
                m_inventory.waste.remove({QString(), reason});
        }
    if (!m_inventory.keepsDays.find(1))
        m_inventory.keepsDays.insert({});
    m_inventory.keepsDays.change(1).daysEnded += 1;
    sweepEnded();
}

void InventoryService::settleDay(const orders::OrdersSettled &day)
{
    m_inventory.clearings.change(day.date).isSettled = true;
    tellCleared(day.date);
}

void InventoryService::sweepEnded()
{
    store().flush();
    const auto date = m_inventory.unswept();
    if (!date)
        return;
    const std::vector<UnitRow> left = m_inventory.onShelf(sweptPerTurn);
    for (const UnitRow &unit : left)
        m_inventory.units.adopt(unit);
    discard(left, {DiscardReason::Closing, *date});
    if (int(left.size()) == sweptPerTurn)
        return soon(m_endedTimer);
    m_inventory.clearings.change(*date).isSwept = true;
    tellCleared(*date);
}

void InventoryService::tellCleared(const QString &date)
{
    const ClearingRow *clearing = m_inventory.clearings.find(date);
    BAKERY_INVARIANT(clearing);
    if (!clearing->isSwept || !clearing->isSettled)
        return;
    const Currency currency(clearing->currency);
    WasteTotals totals{0, {0, currency}, {}, Price{0, currency}};
    for (const auto &[reason, word] : enumWords<DiscardReason>())
        if (const WasteRow *waste = m_inventory.waste.find({date, reason})) {
            totals.reasons.push_back({reason, waste->units, {waste->value, currency}, Price{waste->cost, currency}});
            totals.units = totals.units + waste->units;
            totals.value.amount = totals.value.amount + waste->value;
            totals.cost->amount = totals.cost->amount + waste->cost;
        }
    emit(ShelfCleared{LocalDate(date), totals});
}

// Units that come back to the shelf of a day that has ended.
void InventoryService::discardIfEnded(const QString &date, const std::vector<UnitRow> &units)
{
    if (!units.empty() && m_inventory.clearings.find(date))
        discard(units, {DiscardReason::Closing, date});
}

}
