// SPDX-License-Identifier: GPL-3.0-or-later
// How units are thrown out, and put back when that was a mistake: each with reason, price and cost, in the totals of
// the business day that has to answer for it.
#include "services/inventory/inventory_service.h"

#include "shared/core/check.h"
#include "shared/core/mutation.h"

using namespace bakery::inventory;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr Milliseconds sweepInterval = 15min; // of shop time
constexpr size_t unitsPerEvent = 1000;

std::optional<Price> priceOf(std::optional<qint64> amount, const QString &currency)
{
    return amount && !currency.isEmpty() ? std::optional(Price{*amount, Currency(currency)}) : std::nullopt;
}

// Calls tell(ids) for at most so many at a time as one event tells of.
template <typename Tell>
void inPortions(const std::vector<Id> &ids, Tell tell)
{
    for (size_t from = 0; from < ids.size(); from += unitsPerEvent)
        tell(std::vector<Id>(
            ids.begin() + qsizetype(from), ids.begin() + qsizetype(std::min(ids.size(), from + unitsPerEvent))));
}

}

// Sweeping, every quarter of an hour of shop time.
void InventoryService::sweepStale()
{
    if (!isClockSteady() && !isPlanted(Mutation::SweptByJumpedClock))
        return;
    m_steadyAt = shopNow();
    if (std::chrono::abs(shopNow() - m_sweptAt) < sweepInterval)
        return;
    const std::vector<UnitRow> stale = m_inventory.stale(shopNow(), int(unitsPerEvent));
    for (const UnitRow &unit : stale)
        m_inventory.units.adopt(unit);
    discard(stale, {DiscardReason::Stale});
    if (stale.size() == unitsPerEvent)
        return soon(m_staleTimer);
    m_sweptAt = shopNow();
    touch<Sweep>();
}

// Nothing before the first sweep, which is the first thing that is done.
std::optional<Sweep> InventoryService::sweep(const QString &)
{
    if (m_sweptAt == Instant())
        return std::nullopt;
    return Sweep{m_sweptAt, m_sweptAt + sweepInterval};
}

void InventoryService::discard(const std::vector<UnitRow> &units, const Discarding &why)
{
    const qint64 ended = daysEnded();
    std::map<QString, std::vector<Id>> bySku;
    for (const UnitRow &unit : units) {
        m_shelf.move(unit.unit, UnitState::Discarded);
        bySku[unit.sku].push_back(unit.unit);
    }
    for (const auto &[sku, ids] : bySku) {
        const ShelfLifeRow *product = m_inventory.products.find(sku);
        BAKERY_INVARIANT(product);
        const bool isPriced = !product->currency.isEmpty();
        const std::optional<qint64> price = isPriced ? std::optional(product->price) : std::nullopt;
        for (const Id &unit : ids)
            m_inventory.discards.insert(
                {unit, why.reason, now(), why.date, price, product->cost, why.by, why.note, ended});
        const qint64 count = qint64(ids.size());
        book(why.date, why.reason, {count, product->price * count, product->cost.value_or(0) * count});
        inPortions(ids, [&](const std::vector<Id> &some) {
            emit(UnitsDiscarded{sku, why.reason, some, priceOf(price, product->currency),
                priceOf(product->cost, product->currency), why.by, why.note});
        });
    }
    tellStock();
}

qint64 InventoryService::daysEnded()
{
    const KeepsDaysRow *days = m_inventory.keepsDays.find(1);
    return days ? days->daysEnded : 0;
}

void InventoryService::book(const QString &date, DiscardReason reason, const Waste &more)
{
    const std::tuple<QString, DiscardReason> key(date, reason);
    if (!m_inventory.waste.find(key))
        m_inventory.waste.insert({.date = date, .reason = reason});
    WasteRow &waste = m_inventory.waste.change(key);
    waste.units += more.units;
    waste.value += more.value;
    waste.cost += more.cost;
    if (waste.units == 0)
        m_inventory.waste.remove(key);
}

// By hand.

Outcome<DiscardUnits> InventoryService::discardUnits(const DiscardUnits &request, const Caller &caller)
{
    const int ways = bool(request.units) + bool(request.sku || request.quantity) + bool(request.batch);
    if (ways != 1 || bool(request.sku) != bool(request.quantity))
        return menu::Contradiction{u"units"_s, u"say which: units, or a sku with a quantity, or a batch"_s};
    std::vector<UnitRow> units;
    if (request.units) {
        for (const Id &id : *request.units) {
            const UnitRow *unit = m_inventory.units.find(id);
            if (!unit)
                return UnknownUnit{id};
            if (unit->state != UnitState::Available)
                return WrongUnitState{id, unit->state};
            units.push_back(*unit);
        }
        if (std::set<Id>(request.units->begin(), request.units->end()).size() != units.size())
            return menu::Contradiction{u"units"_s, u"a unit stands there twice"_s};
    } else if (request.sku) {
        if (!m_inventory.products.find(*request.sku))
            return orders::UnknownProduct{*request.sku};
        units = m_shelf.onShelf(m_inventory.oldest({{*request.sku, *request.quantity}}));
        if (qint64(units.size()) < *request.quantity)
            return orders::InsufficientStock{
                {orders::Shortage{*request.sku, qint64(*request.quantity), qint64(units.size()), {}}}};
    } else {
        const BakedBatchRow *batch = m_inventory.batches.find(*request.batch);
        if (!batch)
            return NoSuchBatch{*request.batch};
        units = m_shelf.onShelf(m_inventory.ofBatch(*request.batch, UnitState::Available, int(unitsPerEvent)));
        if (units.empty())
            return orders::InsufficientStock{{orders::Shortage{batch->sku, 1, 0, *request.batch}}};
    }
    discard(units, {request.reason, {}, caller.subject, request.note});
    const DiscardedUnits answer{std::vector<Id>(idsOf(units)), context().clock.wallNow() + undoableFor};
    return Outcome<DiscardUnits>(answer).about(units.front().sku);
}

// Only of the present business day: what has ended stays as it was told.
Outcome<UndoDiscard> InventoryService::undoDiscard(const UndoDiscard &request, const Caller &caller)
{
    using Lot = std::tuple<QString, DiscardReason, std::optional<qint64>, std::optional<qint64>>;
    std::map<Lot, std::set<Id>> lots;
    for (const Id &id : request.units) {
        const UnitRow *unit = m_inventory.units.find(id);
        if (!unit)
            return UnknownUnit{id};
        if (unit->state != UnitState::Discarded)
            return WrongUnitState{id, unit->state};
        const DiscardRow *discard = m_inventory.discards.find(id);
        if (!discard)
            return TooLateToUndo{id}; // thrown out by an older program
        if (discard->reason == DiscardReason::Recalled || m_inventory.recalls.find(unit->batch))
            return UnitRecalled{id};
        const bool isOfEndedDay = !discard->date.isEmpty() || discard->daysEnded < daysEnded();
        if (isOfEndedDay || std::chrono::abs(now() - discard->discardedAt) > undoableFor)
            return TooLateToUndo{id};
        if (!isGood(unit->bestBefore, goodAt()))
            return AlreadyStale{unit->bestBefore};
        lots[{unit->sku, discard->reason, discard->price, discard->cost}].insert(id);
    }
    for (const auto &[lot, ids] : lots) {
        const auto &[sku, reason, price, cost] = lot;
        for (const Id &id : ids) {
            m_shelf.putBack(id);
            m_inventory.discards.remove(id);
        }
        const qint64 count = qint64(ids.size());
        book({}, reason, {-count, -price.value_or(0) * count, -cost.value_or(0) * count});
        const QString currency = m_inventory.products.find(sku)->currency;
        emit(DiscardUndone{sku, reason, std::vector<Id>(ids.begin(), ids.end()), priceOf(price, currency),
            priceOf(cost, currency), caller.subject});
    }
    tellStock();
    return UndoneDiscard{request.units};
}

}
