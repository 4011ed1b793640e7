// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/order.h"

#include "shared/core/check.h"

#include <algorithm>

using bakery::orders::HandedUnit;
using bakery::orders::OrderStatus;
using bakery::orders::PricedLine;

namespace bakery {

bool isLegal(OrderStatus from, OrderStatus to)
{
    switch (from) {
    case OrderStatus::Placed:
        return to == OrderStatus::Refused || to == OrderStatus::Reserved || to == OrderStatus::Cancelled;
    case OrderStatus::Reserved:
        return to == OrderStatus::Paid || to == OrderStatus::Cancelled;
    case OrderStatus::Paid:
        return to == OrderStatus::Completed || to == OrderStatus::Cancelled;
    case OrderStatus::Completed:
    case OrderStatus::Refunded:
        return to == OrderStatus::Refunded;
    case OrderStatus::Refused:
    case OrderStatus::Cancelled:
        return false;
    }
    return false;
}

OrderStatus after(OrderStatus status, OrderFact fact)
{
    switch (fact) {
    case OrderFact::Reserved:
        return status == OrderStatus::Placed ? OrderStatus::Reserved : status;
    case OrderFact::Paid:
        return status == OrderStatus::Placed || status == OrderStatus::Reserved ? OrderStatus::Paid : status;
    case OrderFact::Rejected:
        return status == OrderStatus::Placed ? OrderStatus::Refused : status;
    case OrderFact::Released:
    case OrderFact::HandOverImpossible:
        return isOpen(status) ? OrderStatus::Cancelled : status;
    case OrderFact::HandedOver:
        BAKERY_INVARIANT(isOpen(status) || status == OrderStatus::Completed || status == OrderStatus::Refunded);
        return isOpen(status) ? OrderStatus::Completed : status;
    case OrderFact::Returned:
        return status == OrderStatus::Completed ? OrderStatus::Refunded : status;
    }
    return status;
}

Result<List<PricedLine, 1, 50>, Sku> priced(
    const List<orders::OrderLine, 1, 50> &lines, const std::map<QString, KnownPrice> &prices)
{
    List<PricedLine, 1, 50> result;
    for (const orders::OrderLine &line : lines) {
        const auto price = prices.find(line.sku);
        if (price == prices.end())
            return Failure{line.sku};
        const auto same =
            std::find_if(result.begin(), result.end(), [&](const PricedLine &other) { return other.sku == line.sku; });
        if (same != result.end())
            same->quantity = same->quantity + line.quantity;
        else
            result.push_back(
                {line.sku, line.quantity.value, Price{price->second.amount, Currency(price->second.currency)}});
    }
    return result;
}

qint64 piecesOf(const List<PricedLine, 1, 50> &lines)
{
    qint64 pieces = 0;
    for (const PricedLine &line : lines)
        pieces += line.quantity;
    return pieces;
}

Price totalOf(const List<PricedLine, 1, 50> &lines)
{
    qint64 total = 0;
    for (const PricedLine &line : lines)
        total += line.quantity * line.unitPrice.amount;
    return {total, lines.front().unitPrice.currency};
}

QString pickUpNumber(qint64 ofTheDay)
{
    const qint64 round = ofTheDay % 26'000;
    return QChar(u'A' + char16_t(round / 1000)) + QString::number(round % 1000).rightJustified(3, u'0');
}

std::vector<HandedUnit> unitsToRefund(const std::vector<HandedUnit> &units, const std::vector<Id> &comingBack,
    const std::optional<List<orders::OrderLine, 1, 50>> &lines)
{
    std::vector<HandedUnit> left;
    for (const HandedUnit &unit : units)
        if (std::find(comingBack.begin(), comingBack.end(), unit.unit) == comingBack.end())
            left.push_back(unit);
    if (!lines)
        return left;
    std::vector<HandedUnit> chosen;
    for (const orders::OrderLine &line : *lines)
        for (qint64 i = 0; i < line.quantity; ++i) {
            const auto found =
                std::find_if(left.begin(), left.end(), [&](const HandedUnit &unit) { return unit.sku == line.sku; });
            if (found == left.end())
                return {};
            chosen.push_back(*found);
            left.erase(found);
        }
    return chosen;
}

}
