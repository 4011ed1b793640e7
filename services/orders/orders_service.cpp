// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/orders_service.h"

#include "services/orders/fulfilment.h"
#include "services/orders/order_view.h"
#include "shared/core/check.h"
#include "shared/service/new_service.h"

using namespace bakery::orders;
using namespace Qt::StringLiterals;

namespace bakery {

template <>
std::unique_ptr<Service> newService<OrdersService>(Context &context)
{
    return std::make_unique<OrdersService>(context);
}

OrdersService::OrdersService(Context &context) : ServiceOf(context), m_orders(context.store)
{
    answer<PlaceOrder>(&OrdersService::place);
    beforeAnswer<PlaceOrder>(&OrdersService::preparePlacing);
    whenTooLate<PlaceOrder>(&OrdersService::notSettledInTime<PlaceOrder>);
    whileWaiting<PlaceOrder>(&OrdersService::awaitedPayment);
    whenForgotten<PlaceOrder>(&OrdersService::receiptAgain<PlaceOrder>);
    answer<ChangeItems>(&OrdersService::changeItems);
    whenTooLate<ChangeItems>(&OrdersService::notSettledInTime<ChangeItems>);
    whileWaiting<ChangeItems>(&OrdersService::awaitedPayment);
    whenForgotten<ChangeItems>(&OrdersService::receiptAgain<ChangeItems>);
    answer<CancelOrder>(&OrdersService::cancel);
    whenForgotten<CancelOrder>(&OrdersService::cancelledAgain);
    answer<RefundOrder>(&OrdersService::refund);
    answer<AskOrder>(&OrdersService::order);
    answer<AskOrders>(&OrdersService::list);
    answer<MarkReady>(&OrdersService::markReady);
    answer<MarkCollected>(&OrdersService::markCollected);
    answer<AskToPrepare>(&OrdersService::toPrepare);
    answer<OrderCart>(&OrdersService::orderCart);
    whenTooLate<OrderCart>(&OrdersService::notSettledInTime<OrderCart>);
    whileWaiting<OrderCart>(&OrdersService::awaitedPayment);
    whenForgotten<OrderCart>(&OrdersService::receiptAgain<OrderCart>);
    answer<PutInCart>(&OrdersService::putInCart);
    answer<AskCart>(&OrdersService::cart);
    answer<EmptyCart>(&OrdersService::emptyCart);
    answer<VerifyReceipt>(&OrdersService::verifyReceipt);
    answer<NoteOrder>(&OrdersService::note);
    answer<ShipOrder>(&OrdersService::shipTo);
    answer<SetPickUp>(&OrdersService::setPickUp);
    answer<AskPickUpTimes>(&OrdersService::pickUpTimes);
    answer<DeleteOrder>(&OrdersService::deleteOrder);

    on<menu::ProductPut>(&OrdersService::learnProduct, FromSnapshot::Yes);
    on<menu::ProductWithdrawn>(&OrdersService::withdraw, FromSnapshot::Yes);
    on<menu::TaxClassPut>(&OrdersService::setTaxClass, FromSnapshot::Yes);
    on<menu::PriceSet>(&OrdersService::setPrice);
    on<menu::AvailabilityChanged>(&OrdersService::setAvailability, FromSnapshot::Yes);
    on<menu::KiosksPaused>(&OrdersService::pauseKiosks, FromSnapshot::Yes);
    on<menu::KiosksResumed>(&OrdersService::resumeKiosks);
    on<inventory::StockReserved>(&OrdersService::noteReserved);
    on<inventory::StockRejected>(&OrdersService::refuse);
    on<bank::PaymentTaken>(&OrdersService::notePaid);
    on<inventory::ItemsHandedOver>(&OrdersService::complete);
    on<inventory::StockReleased>(&OrdersService::cancelReleased);
    on<inventory::HandOverImpossible>(&OrdersService::cancelImpossible);
    on<inventory::UnitsReturned>(&OrdersService::completeRefund);
    followMerchant();

    mayWait<inventory::StockReserved>();
    mayWait<bank::PaymentTaken>();

    publish<PickUpBoard>(&OrdersService::board, &OrdersService::theOneBoard);
    everyOne("board", std::chrono::seconds(10), &OrdersService::boardChanges, &OrdersService::showBoard);
    everyOne("carts", std::chrono::minutes(1), &OrdersService::expiredCarts, &OrdersService::expireCart);

    before<inventory::StockReserved>(&OrdersService::prepareOrders<inventory::StockReserved>);
    before<bank::PaymentTaken>(&OrdersService::prepareOrders<bank::PaymentTaken>);
    before<inventory::ItemsHandedOver>(&OrdersService::prepareOrders<inventory::ItemsHandedOver>);
}

// The deadline passed first: ask for the cancellation, once, and say so. What becomes of the order is inventory's word.
template <typename R>
Outcome<R> OrdersService::notSettledInTime(const QString &about)
{
    const Id order = Id::parse(QStringView(about)).value();
    const OrderRow *row = m_orders.orders.find(order);
    BAKERY_INVARIANT(row);
    if (!row->cancelRequested) {
        m_orders.orders.change(order).cancelRequested = true;
        emit(OrderCancelRequested{order, u"not settled in time"_s});
    }
    return NotSettledInTime{order};
}

// What others say of an order.

template <typename E>
void OrdersService::prepareOrders(const std::vector<const E *> &events)
{
    std::vector<Id> orders;
    orders.reserve(events.size());
    for (const E *event : events)
        orders.push_back(event->order);
    m_orders.orders.prefetch(orders);
    if constexpr (std::is_same_v<E, inventory::ItemsHandedOver>) {
        std::vector<std::pair<QString, QString>> requests;
        std::set<QString> dates;
        std::set<std::tuple<QString, PaymentMethod>> takings;
        for (const Id &order : orders)
            if (const OrderRow *row = m_orders.orders.find(order)) {
                requests.emplace_back(row->request, row->customer.text());
                dates.insert(row->date);
                takings.emplace(row->date, row->means);
            }
        prefetchRequests<PlaceOrder>(requests);
        m_orders.days.prefetch({dates.begin(), dates.end()});
        m_orders.takings.prefetch({takings.begin(), takings.end()});
    }
}

// The order's row, moved on; null when nothing changes.
OrderRow *OrdersService::move(const Id &order, OrderFact fact)
{
    const OrderRow *row = m_orders.orders.find(order);
    if (!row)
        throw MessageFailure("news of an order that was never placed here");
    const OrderStatus next = after(row->status, fact);
    if (next == row->status)
        return nullptr;
    OrderRow &moved = m_orders.orders.change(order);
    moved.status = next;
    if (!isOpen(next) && moved.settledAt == Instant{})
        moved.settledAt = context().clock.wallNow();
    return &moved;
}

void OrdersService::notePaid(const bank::PaymentTaken &event) { move(event.order, OrderFact::Paid); }

// Whoever waits for what became of an order has placed it, alone or as a cart, or has changed another one into it.
template <typename R>
void OrdersService::answerPlacing(const OrderRow &row, const R &answer)
{
    if (row.replaces)
        settle<ChangeItems>(row.request, row.customer.text(), answer);
    else if (!row.cart.isEmpty())
        settle<OrderCart>(row.request, row.customer.text(), answer);
    else
        settle<PlaceOrder>(row.request, row.customer.text(), answer);
}

void OrdersService::refuse(const inventory::StockRejected &event)
{
    OrderRow *row = move(event.order, OrderFact::Rejected);
    if (!row)
        return;
    const bool isTooLate = event.lines.empty(); // to change an order
    row->reason = isTooLate ? u"too-late"_s : u"insufficient-stock"_s;
    emit(OrderRefused{row->orderId, row->reason});
    if (isTooLate)
        settle<ChangeItems>(row->request, row->customer.text(), wrongState(*m_orders.orders.find(*row->replaces)));
    else
        answerPlacing(*row, InsufficientStock{std::vector<Shortage>(event.lines)});
    if (row->replaces)
        m_orders.orders.change(*row->replaces).replacedBy.reset();
    answerCancels(*row);
    leaveSlot(*row);
    leaveCart(*row);
    leaveDay(*row);
}

void OrdersService::complete(const inventory::ItemsHandedOver &event)
{
    OrderRow *row = move(event.order, OrderFact::HandedOver);
    if (!row)
        return;
    row->units = QString::fromUtf8(encode(event.units));
    row->fulfilment = atSale(linesOf(*row));
    const bool isToPrepare = row->fulfilment == Fulfilment::Preparing;
    if (isToPrepare)
        touch<PickUpBoard>();
    emit(OrderCompleted{row->orderId, customerOf(*row), {row->total, row->currency}, row->settledAt,
        isToPrepare ? row->fulfilment : std::nullopt});
    answerPlacing(*row, receiptFor(*row));
    answerCancels(*row);
    bookSale(*row);
    leaveCart(*row);
    leaveDay(*row);
}

template <typename R>
void OrdersService::cancelled(OrderRow &row, const QString &reason, const R &answer)
{
    row.reason = reason;
    emit(OrderCancelled{row.orderId, reason});
    answerPlacing(row, answer);
    answerCancels(row);
    leaveSlot(row);
    leaveCart(row);
    leaveDay(row);
}

void OrdersService::cancelReleased(const inventory::StockReleased &event)
{
    OrderRow *row = move(event.order, OrderFact::Released);
    if (!row)
        return;
    const QString reason = event.detail ? event.detail->value : enumText(event.reason);
    if (event.reason == inventory::ReleaseReason::PaymentRefused)
        return cancelled(*row, reason, PaymentRefused{reason});
    cancelled(*row, reason, OrderNotSold{row->orderId, reason});
}

void OrdersService::cancelImpossible(const inventory::HandOverImpossible &event)
{
    if (OrderRow *row = move(event.order, OrderFact::HandOverImpossible))
        cancelled(*row, enumText(event.reason), OrderNotSold{row->orderId, enumText(event.reason)});
}

// Cancelling.

Outcome<CancelOrder> OrdersService::cancel(const CancelOrder &request, const Caller &caller)
{
    const OrderRow *row = m_orders.orders.find(request.order);
    if (!row || !maySee(*row, caller))
        return UnknownOrder{request.order};
    if (row->status == OrderStatus::Cancelled)
        return OrderState{row->orderId, row->status};
    if (!isOpen(row->status))
        return wrongState(*row);
    if (!row->cancelRequested) {
        m_orders.orders.change(request.order).cancelRequested = true;
        emit(OrderCancelRequested{request.order, u"asked for"_s});
    }
    return Outcome<CancelOrder>::later(request.order.text());
}

void OrdersService::answerCancels(const OrderRow &row)
{
    if (row.cancelRequested)
        settleAll<CancelOrder>(row.orderId.text(), cancelledAgain(row.orderId.text()));
}

// What whoever asked for the cancellation of a decided order is told.
Outcome<CancelOrder> OrdersService::cancelledAgain(const QString &about)
{
    const OrderRow *row = m_orders.orders.find(Id::parse(QStringView(about)).value());
    BAKERY_INVARIANT(row);
    if (row->status == OrderStatus::Cancelled)
        return OrderState{row->orderId, row->status};
    return wrongState(*row);
}

// Questions.

bool OrdersService::maySee(const OrderRow &row, const Caller &caller) const
{
    return row.customer == caller.subject || isStaff(caller.role);
}

Outcome<AskOrder> OrdersService::order(const AskOrder &request, const Caller &caller)
{
    const OrderRow *row = m_orders.orders.find(request.order);
    if (!row || !maySee(*row, caller))
        return UnknownOrder{request.order};
    return viewFor(*row);
}

Outcome<AskOrders> OrdersService::list(const AskOrders &request, const Caller &caller)
{
    OrderQuery query;
    query.status = request.status;
    if (request.number)
        query.number = request.number->value;
    if (request.date)
        query.date = request.date->value;
    query.limit = request.limit ? int(*request.limit) : 50;
    query.withDeleted = request.withDeleted.value_or(false);
    query.customer = isStaff(caller.role) ? request.customer : std::optional(caller.subject);
    if (request.after) {
        query.before = Id::parse(QStringView(request.after->value));
        if (!query.before)
            return BadCursor{};
    }
    OrderPage page;
    for (const OrderRow &row : m_orders.list(query))
        page.orders.push_back(viewFor(row));
    if (int(page.orders.size()) == query.limit)
        page.next = Cursor(page.orders.back().order.text());
    return page;
}

}
