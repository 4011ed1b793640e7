// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/inventory/wishes.h"

#include <algorithm>

namespace bakery {

std::vector<Wish> wishesOf(const std::vector<orders::PricedLine> &lines)
{
    std::map<std::tuple<bool, QString, QString>, qint64> quantities; // false, which is for a batch, is the first
    for (const orders::PricedLine &line : lines)
        if (line.kind != menu::ProductKind::MadeToOrder)
            quantities[{!line.batch, line.sku.value, line.batch ? line.batch->value : QString()}] += line.quantity;
    std::vector<Wish> wishes;
    for (const auto &[key, quantity] : quantities)
        wishes.push_back({std::get<1>(key), std::get<2>(key), quantity});
    return wishes;
}

namespace {

Wish *servedBy(std::vector<Wish> &wishes, const UnitRow &unit)
{
    const auto served = std::find_if(wishes.begin(), wishes.end(), [&](const Wish &wish) {
        return wish.quantity > 0 && wish.sku == unit.sku && (wish.batch.isEmpty() || wish.batch == unit.batch);
    });
    return served == wishes.end() ? nullptr : &*served;
}

}

std::vector<UnitRow> wanted(std::vector<Wish> wishes, const std::vector<UnitRow> &units)
{
    std::vector<UnitRow> some;
    for (const UnitRow &unit : units)
        if (Wish *wish = servedBy(wishes, unit)) {
            --wish->quantity;
            some.push_back(unit);
        }
    return some;
}

std::vector<Wish> openWishes(std::vector<Wish> wishes, const std::vector<UnitRow> &units)
{
    for (const UnitRow &unit : units)
        if (Wish *wish = servedBy(wishes, unit))
            --wish->quantity;
    std::erase_if(wishes, [](const Wish &wish) { return wish.quantity == 0; });
    return wishes;
}

orders::Shortage shortageOf(const Wish &wish, qint64 available)
{
    orders::Shortage shortage{wish.sku, wish.quantity, available, {}};
    if (!wish.batch.isEmpty())
        shortage.batch = wish.batch;
    return shortage;
}

}
