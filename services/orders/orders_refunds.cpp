// SPDX-License-Identifier: GPL-3.0-or-later
// Money back for what comes back, after the hand-over.
#include "services/orders/orders_service.h"

#include "services/orders/fulfilment.h"
#include "services/orders/order_view.h"
#include "shared/contracts/stored.h"

using namespace bakery::orders;

namespace bakery {

Outcome<RefundOrder> OrdersService::refund(const RefundOrder &request, const Caller &caller)
{
    const OrderRow *row = m_orders.orders.find(request.order);
    if (!row)
        return UnknownOrder{request.order};
    if (row->status != OrderStatus::Completed && row->status != OrderStatus::Refunded)
        return wrongState(*row);
    SoldPieces sold = soldPiecesOf(*row);
    const Id refund = nextId();
    const Return some = toReturn(sold, request.lines, refund);
    if (some.isEmpty())
        return NothingToRefund{row->orderId};
    const qint64 amount = priceOf(some, sold);
    sold.unitsBack.insert(sold.unitsBack.end(), some.units.begin(), some.units.end());
    sold.madeBack.insert(sold.madeBack.end(), some.made.begin(), some.made.end());
    OrderRow &changed = m_orders.orders.change(request.order);
    changed.comingBack = encodeStored(List<Id, 0, mostPieces>(sold.unitsBack));
    changed.madeBack = encodeStored(sold.madeBack);
    emit(RefundRequested{
        refund, row->orderId, {amount, row->currency}, some.units, caller.subject, request.reason, request.drawer});
    callOff(changed, sold, caller.subject);
    return Outcome<RefundOrder>::later(refund.text());
}

// Nobody prepares what is paid back.
void OrdersService::callOff(OrderRow &row, const SoldPieces &sold, const Id &by)
{
    PiecesLeft left;
    for (const PricedLine &line : madeLinesLeft(sold))
        left.made += line.quantity;
    left.all = left.made + qint64(sold.units.size() - sold.unitsBack.size());
    const Fulfilment next = afterRefund(*row.fulfilment, left);
    if (next == row.fulfilment)
        return;
    if (next == Fulfilment::Ready)
        return becomeReady(row, by);
    row.fulfilment = next;
    touch<PickUpBoard>();
}

void OrdersService::completeRefund(const inventory::UnitsReturned &event)
{
    const OrderRow *row = m_orders.orders.find(event.order);
    if (!row)
        throw MessageFailure("units of an order that was never placed here");
    const SoldPieces sold = soldPiecesOf(*row);
    Return some{event.units, {}};
    for (const MadeBack &made : sold.madeBack)
        if (made.refund == event.refund)
            some.made.push_back(made);
    const Price amount{priceOf(some, sold), row->currency};
    move(event.order, OrderFact::Returned);
    m_orders.orders.change(event.order).refunded += amount.amount;
    bookRefund(*row, amount.amount);
    emit(OrderRefunded{event.refund, event.order, amount, linesOf(some, sold), dateOfOrder()});
    settleAll<RefundOrder>(event.refund.text(), Refunded{event.order, OrderStatus::Refunded, amount, event.units});
}

}
