// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to an order by hand.
#include "services/orders/orders_service.h"

#include "services/orders/order_view.h"

using namespace bakery::orders;

namespace bakery {

// An order is never written anew: units, money and answers hang on it. The changed one is another order, which takes
// the place of this one in the turn of inventory that reserves it; if it cannot be had, or this one is decided already,
// it is refused and nothing else happens.
Outcome<ChangeItems> OrdersService::changeItems(const ChangeItems &request, const Caller &caller)
{
    const OrderRow *row = m_orders.orders.find(request.order);
    if (!row || row->customer != caller.subject)
        return UnknownOrder{request.order};
    if (!isPossible(OrderDeed::ChangeItems, row->status, row->fulfilment) || row->cancelRequested || row->replacedBy)
        return wrongState(*row);
    const auto basket = basketOf({request.lines, row->serving, request.expectedTotal, request.priceVersion});
    if (!basket)
        return std::visit([](const auto &refusal) { return Outcome<ChangeItems>(refusal); }, basket.error());
    OrderRow changed{.orderId = nextId(),
        .customer = row->customer,
        .date = row->date,
        .number = row->number,
        .means = row->means,
        .serving = row->serving,
        .guest = row->guest,
        .replaces = row->orderId,
        .cart = row->cart,
        .pickUpAt = row->pickUpAt,
        .note = row->note,
        .shipping = row->shipping};
    const Id order = changed.orderId;
    m_orders.orders.change(request.order).replacedBy = order;
    take(std::move(changed), *basket);
    return Outcome<ChangeItems>::later(order.text());
}

Outcome<NoteOrder> OrdersService::note(const NoteOrder &request, const Caller &caller)
{
    const OrderRow *row = m_orders.orders.find(request.order);
    if (!row || !maySee(*row, caller))
        return UnknownOrder{request.order};
    if (row->deletedAt != Instant{})
        return OrderIsDeleted{row->orderId, row->deletedAt};
    if (!isPossible(OrderDeed::Note, row->status, row->fulfilment))
        return wrongState(*row);
    m_orders.orders.change(request.order).note =
        request.note ? keyOf(row->customer).seal(request.note->value.value) : QString();
    emit(OrderNoted{row->orderId, caller.subject});
    return OrderState{row->orderId, row->status};
}

Outcome<ShipOrder> OrdersService::shipTo(const ShipOrder &request, const Caller &caller)
{
    const OrderRow *row = m_orders.orders.find(request.order);
    if (!row || !maySee(*row, caller))
        return UnknownOrder{request.order};
    if (row->deletedAt != Instant{})
        return OrderIsDeleted{row->orderId, row->deletedAt};
    if (!isPossible(OrderDeed::Ship, row->status, row->fulfilment))
        return wrongState(*row);
    m_orders.orders.change(request.order).shipping =
        request.shipping ? keyOf(row->customer).seal(request.shipping->value.value) : QString();
    emit(OrderShippingSet{row->orderId, caller.subject});
    return OrderState{row->orderId, row->status};
}

Outcome<DeleteOrder> OrdersService::deleteOrder(const DeleteOrder &request, const Caller &caller)
{
    const OrderRow *row = m_orders.orders.find(request.order);
    if (!row || !maySee(*row, caller))
        return UnknownOrder{request.order};
    if (row->deletedAt != Instant{})
        return OrderIsDeleted{row->orderId, row->deletedAt};
    if (!isPossible(OrderDeed::Delete, row->status, row->fulfilment))
        return wrongState(*row);
    OrderRow &deleted = m_orders.orders.change(request.order);
    deleted.deletedAt = context().clock.wallNow();
    deleted.deletedBy = caller.subject;
    emit(OrderDeleted{row->orderId, caller.subject});
    return DeletedOrder{row->orderId, deleted.deletedAt};
}

// Nothing once the customer is forgotten.
std::optional<Personal<OrderNote>> OrdersService::noteOf(const OrderRow &row)
{
    const auto text = opened(row.customer, row.note);
    return text ? std::optional(Personal<OrderNote>{*text}) : std::nullopt;
}

OrderView OrdersService::viewFor(const OrderRow &row)
{
    OrderView view = viewOf(row);
    view.note = noteOf(row);
    if (const auto shipping = opened(row.customer, row.shipping))
        view.shipping = Personal<ShippingDetails>{*shipping};
    return view;
}

}
