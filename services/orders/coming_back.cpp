// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/coming_back.h"

#include "services/orders/choices.h"
#include "services/orders/fulfilment.h"

#include <algorithm>

using namespace bakery::orders;

namespace bakery {
namespace {

// Of each line, how many that are made to order are left.
std::vector<qint64> madeLeft(const SoldPieces &sold)
{
    std::vector<qint64> left;
    for (const PricedLine &line : sold.lines)
        left.push_back(isMade(line) ? line.quantity.value : 0);
    for (const MadeBack &back : sold.madeBack)
        left[size_t(back.line.value)] -= back.quantity;
    return left;
}

bool isWanted(const PricedLine &line, const OrderLine &wanted)
{
    return isMade(line) && line.sku == wanted.sku
        && (!wanted.options || line.options.value_or(Chosen{}) == sorted(*wanted.options));
}

// Each line once, so that there are never more than an order has.
void add(MadesBack &made, const MadeBack &more)
{
    const auto same =
        std::find_if(made.begin(), made.end(), [&](const MadeBack &other) { return other.line == more.line; });
    if (same == made.end())
        made.push_back(more);
    else
        same->quantity = same->quantity + more.quantity;
}

// False: there are not as many.
bool take(const OrderLine &wanted, const SoldPieces &sold, std::vector<qint64> &left, Return &some, const Id &refund)
{
    qint64 missing = wanted.quantity;
    for (size_t i = 0; i < left.size() && missing > 0; ++i)
        if (const qint64 taken = std::min(left[i], missing); taken > 0 && isWanted(sold.lines[i], wanted)) {
            add(some.made, {refund, qint64(i), taken});
            left[i] -= taken;
            missing -= taken;
        }
    return missing == 0;
}

}

Return toReturn(const SoldPieces &sold, const std::optional<List<OrderLine, 1, 50>> &wanted, const Id &refund)
{
    std::vector<qint64> left = madeLeft(sold);
    Return some;
    if (!wanted) {
        some.units = unitsToRefund(sold.units, sold.lines, sold.unitsBack, std::nullopt);
        for (size_t i = 0; i < left.size(); ++i)
            if (left[i] > 0)
                some.made.push_back({refund, qint64(i), left[i]});
        return some;
    }
    List<OrderLine, 1, 50> baked;
    for (const OrderLine &line : *wanted) {
        const bool isOfMade = std::any_of(sold.lines.begin(), sold.lines.end(),
            [&](const PricedLine &other) { return isMade(other) && other.sku == line.sku; });
        if (!isOfMade)
            baked.push_back(line);
        else if (!take(line, sold, left, some, refund))
            return {};
    }
    if (!baked.empty()) {
        some.units = unitsToRefund(sold.units, sold.lines, sold.unitsBack, baked);
        if (some.units.empty())
            return {};
    }
    return some;
}

qint64 priceOf(const Return &some, const SoldPieces &sold)
{
    qint64 price = priceOf(some.units, sold.units, sold.lines);
    for (const MadeBack &made : some.made)
        price += made.quantity * sold.lines[size_t(made.line.value)].unitPrice.amount;
    return price;
}

List<PricedLine, 1, 50> linesOf(const Return &some, const SoldPieces &sold)
{
    List<PricedLine, 1, 50> lines = linesOfUnits(some.units, sold.units, sold.lines);
    for (const MadeBack &made : some.made) {
        lines.push_back(sold.lines[size_t(made.line.value)]);
        lines.back().quantity = made.quantity;
    }
    return lines;
}

std::vector<PricedLine> madeLinesLeft(const SoldPieces &sold)
{
    const std::vector<qint64> left = madeLeft(sold);
    std::vector<PricedLine> lines;
    for (size_t i = 0; i < left.size(); ++i)
        if (left[i] > 0) {
            lines.push_back(sold.lines[i]);
            lines.back().quantity = left[i];
        }
    return lines;
}

}
