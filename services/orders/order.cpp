// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/order.h"

#include "services/orders/choices.h"
#include "shared/core/check.h"

#include <algorithm>
#include <map>
#include <set>

using bakery::orders::HandedUnit;
using bakery::orders::OrderStatus;
using bakery::orders::PricedLine;

namespace bakery {
namespace {

bool isOf(const PricedLine &line, const orders::Chosen &options)
{
    return line.options.value_or(orders::Chosen{}) == sorted(options);
}

}

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

bool isPossible(OrderDeed deed, OrderStatus status, std::optional<orders::Fulfilment> fulfilment)
{
    using orders::Fulfilment;
    switch (deed) {
    case OrderDeed::ChangeItems:
        return status == OrderStatus::Placed || status == OrderStatus::Reserved;
    case OrderDeed::Note:
    case OrderDeed::Ship:
        return isOpen(status) || fulfilment == Fulfilment::Preparing || fulfilment == Fulfilment::Ready;
    case OrderDeed::Delete:
        return !isOpen(status) && fulfilment != Fulfilment::Preparing;
    }
    return false;
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

std::vector<size_t> lineOfEach(const std::vector<HandedUnit> &units, const List<PricedLine, 1, 50> &lines)
{
    std::vector<qint64> left;
    for (const PricedLine &line : lines)
        left.push_back(line.quantity);
    const auto firstLine = [&](const Sku &sku, const std::optional<BatchName> &batch) {
        size_t line = 0;
        while (line < lines.size() && (lines[line].sku != sku || lines[line].batch != batch || left[line] == 0))
            ++line;
        return line;
    };
    std::vector<size_t> result;
    for (const HandedUnit &unit : units) {
        size_t line = firstLine(unit.sku, unit.batch);
        if (line == lines.size())
            line = firstLine(unit.sku, std::nullopt);
        BAKERY_INVARIANT(line < lines.size());
        --left[line];
        result.push_back(line);
    }
    return result;
}

qint64 priceOf(const std::vector<Id> &some, const std::vector<HandedUnit> &units, const List<PricedLine, 1, 50> &lines)
{
    const std::vector<size_t> lineOf = lineOfEach(units, lines);
    const std::set<Id> wanted(some.begin(), some.end());
    qint64 price = 0;
    for (size_t i = 0; i < units.size(); ++i)
        if (wanted.contains(units[i].unit))
            price += lines[lineOf[i]].unitPrice.amount;
    return price;
}

List<PricedLine, 1, 50> linesOfUnits(
    const std::vector<Id> &some, const std::vector<HandedUnit> &units, const List<PricedLine, 1, 50> &lines)
{
    const std::vector<size_t> lineOf = lineOfEach(units, lines);
    const std::set<Id> wanted(some.begin(), some.end());
    std::map<size_t, qint64> pieces;
    for (size_t i = 0; i < units.size(); ++i)
        if (wanted.contains(units[i].unit))
            ++pieces[lineOf[i]];
    List<PricedLine, 1, 50> parts;
    for (const auto &[line, quantity] : pieces) {
        parts.push_back(lines[line]);
        parts.back().quantity = quantity;
    }
    return parts;
}

std::vector<Id> unitsToRefund(const std::vector<HandedUnit> &units, const List<PricedLine, 1, 50> &lines,
    const std::vector<Id> &comingBack, const std::optional<List<orders::OrderLine, 1, 50>> &wanted)
{
    const std::vector<size_t> lineOf = lineOfEach(units, lines);
    std::vector<std::pair<Id, const PricedLine *>> left;
    for (size_t i = 0; i < units.size(); ++i)
        if (std::find(comingBack.begin(), comingBack.end(), units[i].unit) == comingBack.end())
            left.emplace_back(units[i].unit, &lines[lineOf[i]]);
    std::vector<Id> chosen;
    if (!wanted) {
        for (const auto &[unit, line] : left)
            chosen.push_back(unit);
        return chosen;
    }
    for (const orders::OrderLine &line : *wanted)
        for (qint64 i = 0; i < line.quantity; ++i) {
            const auto found = std::find_if(left.begin(), left.end(), [&](const auto &unit) {
                return unit.second->sku == line.sku && (!line.options || isOf(*unit.second, *line.options))
                    && (!line.batch || unit.second->batch == line.batch);
            });
            if (found == left.end())
                return {};
            chosen.push_back(found->first);
            left.erase(found);
        }
    return chosen;
}

}
