// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/inventory/shelf.h"

#include "shared/core/check.h"

using bakery::inventory::UnitState;

namespace bakery {
namespace {

constexpr qint64 spare = 8; // read a little more than is asked for: stale ones may stand in front

}

Shelf::Shelf(Store &store, InventoryStore &inventory) : m_store(store), m_inventory(inventory) { store.attach(this); }

Shelf::~Shelf() { m_store.detach(this); }

void Shelf::expect(const Wanted &wanted)
{
    Wanted unread;
    for (const auto &[sku, quantity] : wanted) {
        const auto row = m_rows.find(sku);
        if (row == m_rows.end() || (!row->second.isWhole && qint64(row->second.places.size()) < quantity))
            unread[sku] = quantity + spare;
    }
    if (!unread.empty())
        read(unread);
}

void Shelf::read(const Wanted &wanted)
{
    Wanted found;
    for (const auto &[sku, quantity] : wanted)
        m_rows[sku].places.clear();
    for (UnitRow &unit : m_inventory.oldest(wanted)) {
        ++found[unit.sku];
        const UnitRow &known = m_inventory.units.adopt(std::move(unit));
        if (known.state == UnitState::Available)
            m_rows[known.sku].places.insert({known.bakedAt, known.unit});
    }
    for (const auto &[sku, quantity] : wanted)
        m_rows[sku].isWhole = found[sku] < quantity;
}

std::vector<UnitRow> Shelf::oldestGood(
    const QString &sku, qint64 quantity, Instant shopNow, std::vector<UnitRow> &stale)
{
    for (qint64 reach = quantity;; reach = reach * 2 + spare) {
        expect({{sku, reach}});
        const Row &row = m_rows[sku];
        std::vector<UnitRow> good;
        stale.clear();
        for (const auto &[bakedAt, unit] : row.places) {
            if (qint64(good.size()) == quantity)
                break;
            const UnitRow *found = m_inventory.units.find(unit);
            BAKERY_INVARIANT(found && found->state == UnitState::Available);
            (isGood(found->bestBefore, shopNow) ? good : stale).push_back(*found);
        }
        if (qint64(good.size()) == quantity || row.isWhole)
            return good;
    }
}

std::vector<UnitRow> Shelf::oldestGoodOf(
    const QString &sku, const QString &batch, qint64 quantity, Instant shopNow, std::vector<UnitRow> &stale)
{
    std::vector<UnitRow> good;
    for (const UnitRow &unit : onShelf(m_inventory.ofBatch(batch, UnitState::Available))) {
        if (qint64(good.size()) == quantity)
            break;
        if (unit.sku == sku)
            (isGood(unit.bestBefore, shopNow) ? good : stale).push_back(unit);
    }
    return good;
}

std::vector<UnitRow> Shelf::onShelf(std::vector<UnitRow> read)
{
    std::vector<UnitRow> units;
    for (UnitRow &unit : read)
        if (const UnitRow &known = m_inventory.units.adopt(std::move(unit)); known.state == UnitState::Available)
            units.push_back(known);
    return units;
}

void Shelf::putNew(UnitRow unit)
{
    if (const auto row = m_rows.find(unit.sku); row != m_rows.end() && row->second.isWhole)
        row->second.places.insert({unit.bakedAt, unit.unit});
    else
        m_rows.erase(unit.sku);
    ++counts(unit.sku).available;
    m_inventory.units.insert(std::move(unit));
}

void Shelf::move(const Id &unit, UnitState to, const QString &order)
{
    UnitRow &row = m_inventory.units.change(unit);
    BAKERY_INVARIANT(row.state != UnitState::Discarded);
    shift(row, to, order);
}

void Shelf::putBack(const Id &unit)
{
    UnitRow &row = m_inventory.units.change(unit);
    BAKERY_INVARIANT(row.state == UnitState::Discarded);
    shift(row, UnitState::Available, {});
}

void Shelf::shift(UnitRow &row, UnitState to, const QString &order)
{
    BAKERY_INVARIANT(isLegal(row.state, to));
    ShelfRow &shelf = counts(row.sku);
    const auto known = m_rows.find(row.sku);
    if (row.state == UnitState::Available) {
        --shelf.available;
        if (known != m_rows.end())
            known->second.places.erase({row.bakedAt, row.unit});
    } else if (row.state == UnitState::Reserved) {
        --shelf.reserved;
    }
    if (to == UnitState::Available) {
        ++shelf.available;
        // It may belong before or behind what was read: keep the row true by keeping it whole, or read it anew.
        if (known != m_rows.end() && known->second.isWhole)
            known->second.places.insert({row.bakedAt, row.unit});
        else
            m_rows.erase(row.sku);
    } else if (to == UnitState::Reserved) {
        ++shelf.reserved;
    }
    row.state = to;
    row.orderId = to == UnitState::Available || to == UnitState::Discarded ? QString() : order;
}

void Shelf::forget()
{
    m_rows.clear();
    m_touched.clear();
}

ShelfRow &Shelf::counts(const QString &sku)
{
    if (!m_inventory.shelf.find(sku))
        m_inventory.shelf.insert({.sku = sku});
    ShelfRow &counts = m_inventory.shelf.change(sku);
    m_touched.try_emplace(sku, counts.available > 0);
    return counts;
}

}
