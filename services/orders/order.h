// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/orders.h"

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

// What may still be done to an order by hand.
enum class OrderDeed { ChangeItems, Note, Ship, Delete };
bool isPossible(OrderDeed deed, orders::OrderStatus status, std::optional<orders::Fulfilment> fulfilment);

qint64 piecesOf(const List<orders::PricedLine, 1, 50> &lines);
Price totalOf(const List<orders::PricedLine, 1, 50> &lines);

// "A017": a letter and three digits, which come round after 26,000 orders of a day.
QString pickUpNumber(qint64 ofTheDay);

// Which line each unit belongs to. Lines of one sku with other options have other prices, but units know their sku
// only: the first ones belong to the first line. A line for a batch takes units of it before the others do.
std::vector<size_t> lineOfEach(
    const std::vector<orders::HandedUnit> &units, const List<orders::PricedLine, 1, 50> &lines);

// What these units of an order were sold for.
qint64 priceOf(const std::vector<Id> &some, const std::vector<orders::HandedUnit> &units,
    const List<orders::PricedLine, 1, 50> &lines);

// The same as lines, each with as many pieces as there are among these units.
List<orders::PricedLine, 1, 50> linesOfUnits(const std::vector<Id> &some, const std::vector<orders::HandedUnit> &units,
    const List<orders::PricedLine, 1, 50> &lines);

// The units that go back: those named by sku, options (or any), batch (or any) and quantity, or all that are left.
// Empty: there are not as many.
std::vector<Id> unitsToRefund(const std::vector<orders::HandedUnit> &units,
    const List<orders::PricedLine, 1, 50> &lines, const std::vector<Id> &comingBack,
    const std::optional<List<orders::OrderLine, 1, 50>> &wanted);

}
