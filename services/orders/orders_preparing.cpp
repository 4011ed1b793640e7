// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of an order that is sold: staff prepare what is made to order, and hand over what is asked for.
#include "services/orders/orders_service.h"

#include "services/orders/fulfilment.h"
#include "services/orders/order_view.h"

using namespace bakery::orders;

namespace bakery {

Outcome<MarkReady> OrdersService::markReady(const MarkReady &request, const Caller &caller)
{
    const OrderRow *row = m_orders.orders.find(request.order);
    if (!row)
        return UnknownOrder{request.order};
    if (row->fulfilment == Fulfilment::Ready)
        return fulfilmentOf(*row);
    if (!row->fulfilment || !isLegal(*row->fulfilment, Fulfilment::Ready))
        return wrongState(*row);
    becomeReady(m_orders.orders.change(request.order), caller.subject);
    return fulfilmentOf(*row);
}

Outcome<MarkCollected> OrdersService::markCollected(const MarkCollected &request, const Caller &caller)
{
    const OrderRow *row = m_orders.orders.find(request.order);
    if (!row)
        return UnknownOrder{request.order};
    if (row->fulfilment == Fulfilment::Collected)
        return fulfilmentOf(*row);
    if (!row->fulfilment || !isLegal(*row->fulfilment, Fulfilment::Collected))
        return wrongState(*row);
    m_orders.orders.change(request.order).fulfilment = Fulfilment::Collected;
    emit(OrderCollected{row->orderId, caller.subject});
    if (row->readyAt != Instant{})
        touch<PickUpBoard>();
    return fulfilmentOf(*row);
}

Outcome<AskToPrepare> OrdersService::toPrepare(const AskToPrepare &request, const Caller &)
{
    if (request.after && !Id::parse(QStringView(request.after->value)))
        return BadCursor{};
    const int limit = request.limit ? int(*request.limit) : 50;
    if (request.ready.value_or(false))
        return readyOrders(limit);
    OrdersToPrepare page;
    for (const OrderRow &row : m_orders.toPrepare(request.after ? request.after->value : QString(), limit))
        page.orders.push_back({row.orderId, row.number, row.settledAt, row.serving, madeLinesLeft(soldPiecesOf(row)),
            noteOf(row), row.pickUpAt == Instant{} ? std::nullopt : std::optional(row.pickUpAt), {}});
    if (int(page.orders.size()) == limit)
        page.next = Cursor(page.orders.back().order.text());
    return page;
}

}
