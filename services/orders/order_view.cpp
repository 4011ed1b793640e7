// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/order_view.h"

#include "shared/contracts/codec.h"
#include "shared/core/check.h"

namespace bakery {
namespace {

template <typename T>
T read(const QString &json)
{
    const auto document = JsonDocument::parse(json.toUtf8());
    BAKERY_INVARIANT(bool(document));
    auto value = decode<T>(*document);
    BAKERY_INVARIANT(bool(value));
    return std::move(*value);
}

}

List<orders::PricedLine, 1, 50> linesOf(const OrderRow &row)
{
    return read<List<orders::PricedLine, 1, 50>>(row.lines);
}

std::vector<orders::HandedUnit> unitsOf(const OrderRow &row)
{
    return read<List<orders::HandedUnit, 0, mostPieces>>(row.units);
}

std::vector<Id> comingBackOf(const OrderRow &row) { return read<List<Id, 0, mostPieces>>(row.comingBack); }

orders::Receipt receiptOf(const OrderRow &row)
{
    return {row.orderId, orders::OrderStatus::Completed, row.number, {row.total, row.currency}, linesOf(row),
        unitsOf(row), row.placedAt, row.settledAt};
}

orders::OrderView viewOf(const OrderRow &row)
{
    orders::OrderView view{row.orderId, row.customer, row.status, row.number, {row.total, row.currency},
        {row.refunded, row.currency}, linesOf(row), unitsOf(row), row.placedAt, {}, {}, LocalDate(row.date)};
    if (!isOpen(row.status))
        view.settledAt = row.settledAt;
    if (!row.reason.isEmpty())
        view.reason = row.reason;
    return view;
}

}
