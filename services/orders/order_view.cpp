// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/order_view.h"

#include "services/orders/taxes.h"
#include "shared/contracts/stored.h"

namespace bakery {

List<orders::PricedLine, 1, 50> linesOf(const OrderRow &row)
{
    return decodeStored<List<orders::PricedLine, 1, 50>>(row.lines);
}

std::vector<orders::HandedUnit> unitsOf(const OrderRow &row)
{
    return decodeStored<List<orders::HandedUnit, 0, mostPieces>>(row.units);
}

SoldPieces soldPiecesOf(const OrderRow &row)
{
    return {linesOf(row), unitsOf(row), decodeStored<List<Id, 0, mostPieces>>(row.comingBack),
        decodeStored<MadesBack>(row.madeBack)};
}

orders::Receipt receiptOf(const OrderRow &row)
{
    const Lines lines = linesOf(row);
    return {row.orderId, orders::OrderStatus::Completed, row.number, {row.total, row.currency}, lines, unitsOf(row),
        row.placedAt, row.settledAt, priceVersionOf(lines), row.serving, taxesOf(lines),
        row.fulfilment.value_or(orders::Fulfilment::Ready), {}};
}

std::optional<Id> customerOf(const OrderRow &row) { return row.guest ? std::nullopt : std::optional(row.customer); }

std::optional<orders::AwaitedPayment> awaitedFor(const OrderRow &row)
{
    if (row.status != orders::OrderStatus::Reserved || row.payBy == Instant{})
        return std::nullopt;
    return orders::AwaitedPayment{row.orderId, row.number, row.payBy};
}

orders::OrderView viewOf(const OrderRow &row)
{
    orders::OrderView view{row.orderId, customerOf(row), row.status, row.number, {row.total, row.currency},
        {row.refunded, row.currency}, linesOf(row), unitsOf(row), row.placedAt, {}, {}, LocalDate(row.date),
        row.serving, row.means, {}, row.fulfilment, {}, {}, {}, {}, {}, {}};
    if (const auto awaited = awaitedFor(row))
        view.payBy = awaited->payBy;
    if (!isOpen(row.status))
        view.settledAt = row.settledAt;
    if (!row.reason.isEmpty())
        view.reason = row.reason;
    view.replaces = row.replaces;
    view.replacedBy = row.replacedBy;
    if (row.pickUpAt != Instant{})
        view.pickUpAt = row.pickUpAt;
    if (row.deletedAt != Instant{})
        view.deletedAt = row.deletedAt;
    return view;
}

orders::OrderFulfilment fulfilmentOf(const OrderRow &row)
{
    BAKERY_INVARIANT(row.fulfilment);
    return {row.orderId, row.number, *row.fulfilment};
}

orders::WrongState wrongState(const OrderRow &row) { return {row.orderId, row.status, row.fulfilment}; }

}
