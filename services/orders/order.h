// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/orders.h"
#include "shared/core/result.h"

#include <map>

namespace bakery {

// The life of an order as a table of what is legal. Nothing else is.
bool isLegal(orders::OrderStatus from, orders::OrderStatus to);

// What orders hears of an order from others.
enum class OrderFact { Reserved, Rejected, Paid, Released, HandedOver, HandOverImpossible, Returned };

// Where an order stands once a fact is known. Facts come from two journals without a common order, so a later one may
// come first and then implies the earlier: what was handed over had been reserved and paid.
orders::OrderStatus after(orders::OrderStatus status, OrderFact fact);

constexpr bool isOpen(orders::OrderStatus status)
{
    return status == orders::OrderStatus::Placed || status == orders::OrderStatus::Reserved
        || status == orders::OrderStatus::Paid;
}

struct KnownPrice {
    qint64 amount = 0;
    QString currency;
};

// Adds up lines of one sku and prices them; or names the sku that nobody sells.
Result<List<orders::PricedLine, 1, 50>, Sku> priced(
    const List<orders::OrderLine, 1, 50> &lines, const std::map<QString, KnownPrice> &prices);

qint64 piecesOf(const List<orders::PricedLine, 1, 50> &lines);
Price totalOf(const List<orders::PricedLine, 1, 50> &lines);

// "A017": a letter and three digits, which come round after 26,000 orders of a day.
QString pickUpNumber(qint64 ofTheDay);

// The units that go back: those named by sku and quantity, or all that are left. Empty: there are not as many.
std::vector<orders::HandedUnit> unitsToRefund(const std::vector<orders::HandedUnit> &units,
    const std::vector<Id> &comingBack, const std::optional<List<orders::OrderLine, 1, 50>> &lines);

}
