// SPDX-License-Identifier: GPL-3.0-or-later
// An order is taken: what it comes to now, and under which number.
#include "services/orders/orders_service.h"

#include "services/orders/order_view.h"
#include "services/orders/pick_up.h"

using namespace bakery::orders;
using namespace Qt::StringLiterals;

namespace bakery {

void OrdersService::preparePlacing(const std::vector<const PlaceOrder *> &requests)
{
    std::set<QString> skus;
    for (const PlaceOrder *request : requests)
        for (const OrderLine &line : request->lines)
            skus.insert(line.sku);
    m_orders.products.prefetch({skus.begin(), skus.end()});
    m_orders.hours.prefetch({1});
    m_orders.days.prefetch({m_usualDate});
}

// Priced as of now, for the business day that is open.
Result<OrdersService::Basket, OrdersService::BasketRefusal> OrdersService::basketOf(const Wanted &wanted)
{
    const auto date = dateOfOrder();
    if (!date)
        return Failure{BasketRefusal(ShopClosed{})};
    if (const auto opensAt = breakEnds())
        return Failure{BasketRefusal(ShopClosed{opensAt})};
    const Offers offers = offersFor(wanted.lines);
    auto lines = priced(wanted.lines, offers, saleNow(wanted.serving));
    if (!lines)
        return Failure{std::visit([](const auto &refusal) { return BasketRefusal(refusal); }, lines.error())};
    if (piecesOf(*lines) > mostPieces)
        return Failure{BasketRefusal(TooManyPieces{mostPieces})};
    const Price total = totalOf(*lines);
    const bool isOtherTotal = wanted.expectedTotal && *wanted.expectedTotal != total;
    if (isOtherTotal || (wanted.priceVersion && differFrom(*wanted.priceVersion, *lines, offers)))
        return Failure{BasketRefusal(PriceChanged{total, priceVersionOf(*lines)})};
    return Basket{std::move(*lines), total, *date};
}

Sale OrdersService::saleNow(Serving serving)
{
    return {serving, shopNow(), m_siteZone.named(m_orders.shopHours().timeZone)};
}

template <typename R>
Outcome<R> OrdersService::placeAs(const Placing &placing, const Caller &caller)
{
    if (caller.role == Role::Kiosk)
        if (const auto paused = kiosksPaused())
            return *paused;
    if (caller.role == Role::Kiosk && placing.pay.method == PaymentMethod::Account)
        return CustomerTokenNeeded{};
    const Serving serving = placing.serving.value_or(Serving::TakeAway);
    const auto basket = basketOf({placing.lines, serving, placing.expectedTotal, placing.priceVersion});
    if (!basket)
        return std::visit([](const auto &refusal) { return Outcome<R>(refusal); }, basket.error());
    if (placing.pickUpAt)
        if (const auto refusal = pickUpRefusal(*placing.pickUpAt))
            return *refusal;
    const Id order = nextId();
    OrderRow row{.orderId = order, .customer = caller.subject, .means = placing.pay.method, .serving = serving};
    row.guest = caller.role != Role::Customer && placing.pay.method != PaymentMethod::Account;
    if (placing.note)
        row.note = keyOf(caller.subject).seal(placing.note->value.value);
    if (placing.pickUpAt)
        row.pickUpAt = slotOf(*placing.pickUpAt, *pickUpRules());
    row.cart = placing.cart;
    if (!row.cart.isEmpty())
        lockCart(row.cart, order);
    take(std::move(row), *basket);
    return Outcome<R>::later(order.text());
}
template Outcome<OrderCart> OrdersService::placeAs<OrderCart>(const Placing &, const Caller &);

Outcome<PlaceOrder> OrdersService::place(const PlaceOrder &request, const Caller &caller)
{
    return placeAs<PlaceOrder>({request.lines, request.pay, request.expectedTotal, request.priceVersion,
                                   request.serving, request.note, request.pickUpAt, {}},
        caller);
}

// Under its next number, unless it has one already.
void OrdersService::take(OrderRow row, const Basket &basket)
{
    m_usualDate = basket.date;
    SalesDayRow &day = m_orders.changeDay(basket.date);
    const QString number = pickUpNumber(day.orders++);
    ++day.open;
    if (row.date != basket.date)
        row.number = number;
    row.date = basket.date;
    row.request = requestId();
    row.total = basket.total.amount;
    row.currency = basket.total.currency;
    row.lines = QString::fromUtf8(encode(basket.lines));
    row.units = row.comingBack = u"[]"_s;
    row.placedAt = context().clock.wallNow();
    takeSlot(row);
    const auto hold = holdFor(row.means);
    emit(OrderPlaced{row.orderId, customerOf(row), row.number, basket.lines, basket.total, {row.means}, row.placedAt,
        LocalDate(row.date), row.serving, hold ? std::optional(hold->count()) : std::nullopt, row.replaces});
    m_orders.orders.insert(std::move(row));
}

}
