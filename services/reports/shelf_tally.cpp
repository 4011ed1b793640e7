// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/shelf_tally.h"

#include "services/reports/heard.h"
#include "services/reports/sales_parts.h"
#include "shared/contracts/stored.h"

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

// Shop time may have been put back since it was baked.
}

Origins originsOf(const std::vector<ReportUnitRow> &units)
{
    std::map<std::pair<QString, qint64>, qint64> pieces;
    for (const ReportUnitRow &unit : units)
        ++pieces[{unit.oven, quarterOf(unit.bakedAt)}];
    Origins origins;
    for (const auto &[origin, count] : pieces)
        origins.push_back({origin.first, origin.second, count});
    return origins;
}

void ShelfTally::add(const AdditionRow &row)
{
    m_products[row.sku].added += row.pieces;
    m_ovens[{row.oven, quarterOf(row.bakedAt)}].added += row.pieces;
}

void ShelfTally::add(const HandoverRow &row)
{
    for (const told::HandedUnit &unit : decodeStored<told::HandedUnits>(row.units)) {
        Product &product = m_products[unit.sku];
        ++product.handedOver;
        ++product.ages[minutesBetween(unit.bakedAt, row.at)];
    }
}

void ShelfTally::add(const ReportDiscardRow &row)
{
    m_products[row.sku].wasted += row.pieces;
    Waste &waste = m_waste[{row.sku, row.reason}];
    waste.pieces += row.pieces;
    if (row.price) {
        waste.priced += row.pieces;
        waste.value += row.pieces * *row.price;
    }
    if (row.cost) {
        waste.costed += row.pieces;
        waste.cost += row.pieces * *row.cost;
    }
    if (row.reason != enumText(inventory::DiscardReason::Stale))
        return;
    for (const Origin &origin : decodeStored<Origins>(row.origins))
        m_ovens[{origin.oven, origin.quarter}].stale += origin.pieces;
}

void ShelfTally::add(const ShelfSums &sums)
{
    for (const SumOfProduct &part : sums.products) {
        Product &product = m_products[part.sku];
        product.added += part.added;
        product.handedOver += part.handedOver;
        product.wasted += part.wasted;
        for (const AgeCount &age : part.ages)
            product.ages[age.minutes] += age.pieces;
    }
    for (const WasteSum &part : sums.waste) {
        Waste &waste = m_waste[{part.sku, part.reason}];
        waste.pieces += part.pieces;
        waste.priced += part.priced;
        waste.value += part.value;
        waste.costed += part.costed;
        waste.cost += part.cost;
    }
    for (const OvenSum &part : sums.ovens) {
        Oven &oven = m_ovens[{part.oven, part.quarter}];
        oven.added += part.added;
        oven.stale += part.stale;
    }
}

ShelfSums ShelfTally::sums() const
{
    ShelfSums sums;
    for (const auto &[sku, product] : m_products) {
        SumOfProduct part{sku, product.added, product.handedOver, product.wasted, {}};
        for (const auto &[minutes, pieces] : product.ages)
            part.ages.push_back({minutes, pieces});
        sums.products.push_back(std::move(part));
    }
    for (const auto &[key, waste] : m_waste)
        sums.waste.push_back(
            {key.first, key.second, waste.pieces, waste.priced, waste.value, waste.costed, waste.cost});
    for (const auto &[key, oven] : m_ovens)
        sums.ovens.push_back({key.first, key.second, oven.added, oven.stale});
    return sums;
}

std::optional<reports::Minutes> medianOf(const std::map<qint64, qint64> &piecesByMinute)
{
    qint64 all = 0;
    for (const auto &[minutes, pieces] : piecesByMinute)
        all += pieces;
    qint64 passed = 0;
    for (const auto &[minutes, pieces] : piecesByMinute) {
        passed += pieces;
        if (2 * passed >= all)
            return reports::Minutes(minutes);
    }
    return std::nullopt;
}

}
