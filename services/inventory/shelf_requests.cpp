// SPDX-License-Identifier: GPL-3.0-or-later
// How units come onto the shelf, and what is told of it.
#include "services/inventory/inventory_service.h"

#include "shared/core/mutation.h"

using namespace bakery::inventory;
using namespace Qt::StringLiterals;

namespace bakery {

// What comes out of an oven, once for each batch.

void InventoryService::putOnShelf(const production::BatchBaked &baked)
{
    const QString batch = baked.batch.text();
    if (const BakedBatchRow *known = m_inventory.batches.find(batch); !known)
        m_inventory.batches.insert({batch, baked.sku, baked.oven, baked.quantity, baked.bakedAt, true});
    else if (known->isBaked)
        return;
    else // somebody has added some of it by hand
        m_inventory.batches.change(batch) = {
            batch, baked.sku, baked.oven, known->quantity + baked.quantity, baked.bakedAt, true};
    if (!m_inventory.products.find(baked.sku)) { // menu's journal, which tells of it, may come later
        const auto keeps = std::chrono::duration_cast<std::chrono::minutes>(baked.bestBefore - baked.bakedAt);
        m_inventory.products.insert({.sku = baked.sku, .shelfLifeMinutes = std::max<qint64>(1, keeps.count())});
    }
    List<Unit, 1, 1000> units;
    std::vector<UnitRow> rows;
    const qint64 pieces = baked.quantity * (isPlanted(Mutation::BatchShelvedTwice) ? 2 : 1);
    for (qint64 i = 0; i < pieces; ++i) {
        units.push_back({nextId(), baked.sku, baked.bakedAt, baked.bestBefore, Text<1, 64>(batch), baked.oven});
        rows.push_back({units.back().unit, baked.sku, baked.bakedAt, baked.bestBefore, batch, baked.oven,
            UnitState::Available, u""_s});
        m_shelf.putNew(rows.back());
    }
    const RecallRow *recall = m_inventory.recalls.find(batch);
    if (!recall)
        tellStock();
    emit(UnitsAdded{baked.sku, units, std::nullopt});
    if (recall)
        discard(rows, {DiscardReason::Recalled, {}, recall->recalledBy, recall->reason});
}

Outcome<AddUnits> InventoryService::addUnits(const AddUnits &request, const Caller &caller)
{
    const ShelfLifeRow *product = m_inventory.products.find(request.sku);
    if (!product)
        return orders::UnknownProduct{request.sku};
    const Instant bakedAt = request.bakedAt.value_or(shopNow());
    const Instant bestBefore = request.bestBefore.value_or(bakedAt + std::chrono::minutes(product->shelfLifeMinutes));
    if (bestBefore <= shopNow() || bestBefore <= bakedAt)
        return AlreadyStale{bestBefore};
    const QString batch = request.batch ? request.batch->value : u""_s;
    if (request.batch) {
        if (m_inventory.recalls.find(batch))
            return BatchIsRecalled{*request.batch};
        const BakedBatchRow *known = m_inventory.batches.find(batch);
        if (known && known->sku != request.sku.value)
            return BatchOfAnother{*request.batch, known->sku};
        if (!known)
            m_inventory.batches.insert({batch, request.sku, {}, 0, bakedAt, false});
        m_inventory.batches.change(batch).quantity += request.quantity;
    }
    List<Unit, 1, 1000> units;
    for (qint64 i = 0; i < request.quantity; ++i) {
        units.push_back({nextId(), request.sku, bakedAt, bestBefore, std::nullopt, std::nullopt});
        if (request.batch)
            units.back().batch = batch;
        m_shelf.putNew(
            {units.back().unit, request.sku, bakedAt, bestBefore, batch, u""_s, UnitState::Available, u""_s});
    }
    tellStock();
    emit(UnitsAdded{request.sku, units, caller.subject});
    return Outcome<AddUnits>(AddedUnits{units}).about(request.sku);
}

Outcome<AskStock> InventoryService::stock(const AskStock &, const Caller &)
{
    Stock stock;
    for (const ShelfRow &row : m_inventory.allShelves())
        stock.items.push_back({row.sku, row.available, row.reserved, m_inventory.oldestBakedAt(row.sku)});
    return stock;
}

void InventoryService::prepareStock(const QStringList &skus)
{
    m_inventory.shelf.prefetch({skus.begin(), skus.end()});
    m_inventory.expectOldestBakedAt(skus);
}

std::optional<StockOfProduct> InventoryService::stockOf(const QString &sku)
{
    const std::optional<Instant> oldest = m_inventory.oldestBakedAt(sku);
    const ShelfRow *row = m_inventory.shelf.find(sku);
    if (!row)
        return std::nullopt;
    return StockOfProduct{row->sku, row->available, row->reserved, oldest};
}

QStringList InventoryService::skus()
{
    QStringList skus;
    for (const ShelfRow &row : m_inventory.allShelves())
        skus.append(row.sku);
    return skus;
}

void InventoryService::tellSnapshot()
{
    store().flush();
    for (const ShelfRow &row : m_inventory.allShelves())
        if (row.available > 0)
            emit(ShelfFilled{row.sku});
}

}
