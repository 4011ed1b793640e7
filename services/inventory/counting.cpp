// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody has counted, held against what is known. Missing units are thrown out as such: the freshest, so that
// what stays is never older than its row says. Units too many are refused: each unit has the minute at which it was
// baked, and a count cannot know it.
#include "services/inventory/inventory_service.h"

using namespace bakery::inventory;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr qint64 mostMissing = 5000; // one turn books them

}

Outcome<CountStock> InventoryService::countStock(const CountStock &request, const Caller &caller)
{
    std::set<QString> counted;
    CountedLines lines, surplus;
    qint64 missing = 0;
    for (const CountedProduct &count : request.counts) {
        if (!m_inventory.products.find(count.sku))
            return orders::UnknownProduct{count.sku};
        if (!counted.insert(count.sku).second)
            return menu::Contradiction{u"counts"_s, QString(count.sku.value + u" is counted twice"_s)};
        const ShelfRow *shelf = m_inventory.shelf.find(count.sku);
        const qint64 reserved = shelf ? shelf->reserved : 0, expected = reserved + (shelf ? shelf->available : 0);
        if (count.counted < reserved)
            return ReservedMissing{count.sku, reserved};
        lines.push_back({count.sku, expected, count.counted, std::max<qint64>(0, expected - count.counted)});
        if (count.counted > expected)
            surplus.push_back(lines.back());
        missing += lines.back().missing;
    }
    if (!surplus.empty())
        return SurplusCounted{surplus};
    if (missing > mostMissing)
        return TooManyMissing{mostMissing};
    const StockCount count{nextId(), lines};
    emit(StockCounted{count.count, lines, request.note, caller.subject});
    std::vector<UnitRow> gone;
    for (const CountedLine &line : lines)
        if (line.missing > 0)
            for (UnitRow &unit : m_shelf.onShelf(m_inventory.freshest(line.sku, line.missing)))
                gone.push_back(std::move(unit));
    discard(gone, {DiscardReason::Missing, {}, caller.subject, request.note});
    return Outcome<CountStock>(count).about(count.count.text());
}

}
