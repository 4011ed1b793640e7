// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of units, batches and the shelf.
#include "services/inventory/inventory_service.h"

using namespace bakery::inventory;

namespace bakery {
namespace {

std::optional<Price> priceOf(std::optional<qint64> amount, const ShelfLifeRow *product)
{
    const bool isKnown = amount && product && !product->currency.isEmpty();
    return isKnown ? std::optional(Price{*amount, Currency(product->currency)}) : std::nullopt;
}

// "1763629200000/batch": when it was baked, and which of those baked then.
Cursor cursorAt(const BakedBatchRow &row)
{
    return Cursor(QString::number(row.bakedAt.sinceEpochMs) + u'/' + row.batch);
}

bool beginAt(const Cursor &cursor, ArrivedBatchQuery &query)
{
    const qsizetype slash = cursor.value.indexOf(u'/');
    bool isNumber = false;
    query.bakedBefore = {cursor.value.first(std::max<qsizetype>(0, slash)).toLongLong(&isNumber)};
    query.batchBefore = cursor.value.sliced(slash + 1);
    return isNumber;
}

}

UnitView InventoryService::viewOf(const UnitRow &row)
{
    UnitView view{row.unit, row.sku, row.bakedAt, row.bestBefore, {}, {}, row.state, {}, {}};
    if (!row.batch.isEmpty())
        view.batch = row.batch;
    if (!row.oven.isEmpty())
        view.oven = row.oven;
    if (!row.orderId.isEmpty())
        view.order = Id::parse(QStringView(row.orderId));
    if (const DiscardRow *discard = m_inventory.discards.find(row.unit)) {
        const ShelfLifeRow *product = m_inventory.products.find(row.sku);
        view.discarded = UnitDiscard{discard->reason, discard->discardedAt, priceOf(discard->price, product),
            priceOf(discard->cost, product), discard->discardedBy, discard->note};
    }
    return view;
}

Outcome<AskUnit> InventoryService::unit(const AskUnit &request, const Caller &)
{
    const UnitRow *row = m_inventory.units.find(request.unit);
    if (!row)
        return UnknownUnit{request.unit};
    return viewOf(*row);
}

Outcome<AskUnits> InventoryService::listUnits(const AskUnits &request, const Caller &)
{
    UnitQuery query{.state = request.state, .limit = request.limit ? int(*request.limit) : 50};
    if (request.sku)
        query.sku = request.sku->value;
    if (request.batch)
        query.batch = request.batch->value;
    if (request.after) {
        query.before = Id::parse(QStringView(request.after->value));
        if (!query.before)
            return BadCursor{};
    }
    const UnitsFound found = m_inventory.list(query);
    std::vector<Id> discarded;
    for (const UnitRow &row : found.units)
        discarded.push_back(row.unit);
    m_inventory.discards.prefetch(discarded);
    UnitPage page;
    for (const UnitRow &row : found.units)
        page.units.push_back(viewOf(row));
    if (found.next)
        page.next = Cursor(found.next->text());
    return page;
}

BatchView InventoryService::viewOf(const BakedBatchRow &row)
{
    std::map<UnitState, qint64> counts = m_inventory.countsOf(row.batch);
    BatchView view{row.batch, row.sku, {}, row.bakedAt, counts[UnitState::Available], counts[UnitState::Reserved],
        counts[UnitState::Sold], counts[UnitState::Discarded], counts[UnitState::Returned],
        m_inventory.recalls.find(row.batch) != nullptr};
    if (!row.oven.isEmpty())
        view.oven = row.oven;
    return view;
}

Outcome<AskBatches> InventoryService::listBatches(const AskBatches &request, const Caller &)
{
    ArrivedBatchQuery query;
    if (request.sku)
        query.sku = request.sku->value;
    if (request.limit)
        query.limit = int(*request.limit);
    if (request.after && !beginAt(*request.after, query))
        return BadCursor{};
    const std::vector<BakedBatchRow> rows = m_inventory.list(query);
    BatchesPage page;
    for (const BakedBatchRow &row : rows)
        page.batches.push_back(viewOf(row));
    if (int(rows.size()) == query.limit)
        page.next = cursorAt(rows.back());
    return page;
}

Outcome<AskShelf> InventoryService::shelf(const AskShelf &request, const Caller &)
{
    const int limit = request.limit ? int(*request.limit) : 100;
    const std::vector<QString> skus = request.sku
        ? std::vector<QString>{request.sku->value}
        : m_inventory.skusOnShelf(request.after ? request.after->value : QString(), limit);
    ShelfPage page;
    for (const QString &sku : skus)
        page.products.push_back({sku, m_inventory.bakesOf(sku, shopNow())});
    if (!request.sku && int(skus.size()) == limit)
        page.next = Cursor(skus.back());
    return page;
}

Outcome<AskRecall> InventoryService::recall(const AskRecall &request, const Caller &)
{
    const BakedBatchRow *batch = m_inventory.batches.find(request.batch);
    if (!batch)
        return NoSuchBatch{request.batch};
    if (request.after && !Id::parse(QStringView(request.after->value)))
        return BadCursor{};
    const int limit = request.limit ? int(*request.limit) : 50;
    Recall recall{.batch = viewOf(*batch)};
    if (const RecallRow *row = m_inventory.recalls.find(request.batch)) {
        recall.reason = row->reason;
        recall.recalledAt = row->recalledAt;
        recall.by = row->recalledBy;
    }
    recall.orders = m_inventory.buyersOf(request.batch, request.after ? request.after->value : QString(), limit);
    if (int(recall.orders.size()) == limit)
        recall.next = Cursor(recall.orders.back().order.text());
    return recall;
}

}
