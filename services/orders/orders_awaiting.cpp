// SPDX-License-Identifier: GPL-3.0-or-later
// Orders that somebody has to come to pay, by card or in cash: until when, and what is told meanwhile.
#include "services/orders/orders_service.h"

#include "services/orders/order_view.h"
#include "shared/core/check.h"

using namespace bakery::orders;

namespace bakery {
namespace {

constexpr Milliseconds afterPayBy{30'000};

}

// Somebody has to hold a card to the terminal, or bring money to the till. Who pays by account waits for nobody.
std::optional<Milliseconds> OrdersService::holdFor(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Account:
        return std::nullopt;
    case PaymentMethod::Card:
        return context().limits.cardHold;
    case PaymentMethod::Cash:
        return context().limits.cashHold;
    }
    return std::nullopt;
}

std::optional<AwaitedPayment> OrdersService::awaitedPayment(const QString &about)
{
    const OrderRow *row = m_orders.orders.find(Id::parse(QStringView(about)).value());
    BAKERY_INVARIANT(row);
    return awaitedFor(*row);
}

// Inventory releases what is not paid by then; so long, and a while for its word to arrive, the request waits.
void OrdersService::noteReserved(const inventory::StockReserved &event)
{
    OrderRow *row = move(event.order, OrderFact::Reserved);
    if (!row || row->means == PaymentMethod::Account)
        return;
    row->payBy = context().clock.wallNow() + (event.expiresAt - now());
    const Instant deadline = event.expiresAt + afterPayBy;
    if (row->replaces)
        tellProgress<ChangeItems>(row->request, row->customer.text(), *awaitedFor(*row), deadline);
    else if (!row->cart.isEmpty())
        tellProgress<OrderCart>(row->request, row->customer.text(), *awaitedFor(*row), deadline);
    else
        tellProgress<PlaceOrder>(row->request, row->customer.text(), *awaitedFor(*row), deadline);
}

}
