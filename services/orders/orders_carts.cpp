// SPDX-License-Identifier: GPL-3.0-or-later
// Carts, from the first item until the order out of them is decided.
#include "services/orders/orders_service.h"

#include "services/orders/order_view.h"
#include "shared/contracts/stored.h"
#include "shared/core/check.h"
#include "shared/core/mutation.h"

#include <algorithm>

using namespace bakery::orders;
using namespace std::chrono_literals;

namespace bakery {
namespace {

constexpr Milliseconds cartKept = 30min;
constexpr int expiredPerTurn = 200;
constexpr int mostLines = 50;

}

Outcome<PutInCart> OrdersService::putInCart(const PutInCart &request, const Caller &caller)
{
    const QString owner = cartOwner(caller.subject, request.session);
    const CartRow *cart = m_orders.carts.find(owner);
    if (cart && !isLegal(cart->state, CartDeed::Put))
        return CartIsLocked{*cart->orderId};
    if (request.quantity > 0) {
        const CartLines one{{request.sku, request.quantity.value, request.options, request.batch}};
        const auto priced = bakery::priced(one, offersFor(one), saleNow(Serving::TakeAway));
        if (!priced)
            return std::visit([](const auto &refusal) { return Outcome<PutInCart>(refusal); }, priced.error());
    }
    const std::vector<OrderLine> lines =
        with(cart ? decodeStored<CartLines>(cart->lines) : std::vector<OrderLine>(), request);
    if (lines.size() > mostLines)
        return CartIsFull{mostLines};
    if (lines.empty()) {
        if (cart)
            m_orders.carts.remove(owner);
        return Cart{};
    }
    if (!cart)
        m_orders.carts.insert({.owner = owner});
    CartRow &changed = m_orders.carts.change(owner);
    changed.lines = encodeStored(CartLines(lines));
    if (request.priceVersion)
        changed.priceVersion = changed.priceVersion == 0 ? request.priceVersion->value
                                                         : std::min(changed.priceVersion, request.priceVersion->value);
    changed.expiresAt = now() + cartKept;
    return cartOf(changed);
}

Outcome<AskCart> OrdersService::cart(const AskCart &request, const Caller &caller)
{
    const CartRow *cart = m_orders.carts.find(cartOwner(caller.subject, request.session));
    if (!cart)
        return NoCart{};
    return cartOf(*cart);
}

Outcome<EmptyCart> OrdersService::emptyCart(const EmptyCart &request, const Caller &caller)
{
    const QString owner = cartOwner(caller.subject, request.session);
    const CartRow *cart = m_orders.carts.find(owner);
    if (!cart)
        return NoCart{};
    if (!isLegal(cart->state, CartDeed::Empty))
        return CartIsLocked{*cart->orderId};
    m_orders.carts.remove(owner);
    return Cart{};
}

Outcome<OrderCart> OrdersService::orderCart(const OrderCart &request, const Caller &caller)
{
    const QString owner = cartOwner(caller.subject, request.session);
    const CartRow *cart = m_orders.carts.find(owner);
    if (!cart)
        return NoCart{};
    if (!isLegal(cart->state, CartDeed::Order))
        return CartIsLocked{*cart->orderId};
    const CartLines lines = decodeStored<CartLines>(cart->lines);
    std::optional<menu::PriceVersion> priceVersion;
    if (cart->priceVersion > 0)
        priceVersion = cart->priceVersion;
    return placeAs<OrderCart>({lines, request.pay, request.expectedTotal, priceVersion, request.serving, request.note,
                                  request.pickUpAt, owner},
        caller);
}

void OrdersService::lockCart(const QString &owner, const Id &order)
{
    CartRow &cart = m_orders.carts.change(owner);
    cart.state = *after(cart.state, CartDeed::Order);
    cart.orderId = order;
}

// The order out of it is decided. One that was changed hands the cart on to the order that has taken its place.
void OrdersService::leaveCart(const OrderRow &row)
{
    const CartRow *cart = row.cart.isEmpty() ? nullptr : m_orders.carts.find(row.cart);
    if (!cart || cart->orderId != row.orderId)
        return;
    const bool isSold = row.status == OrderStatus::Completed && !isPlanted(Mutation::CartSoldTwice);
    if (!isSold && row.replacedBy) {
        m_orders.carts.change(row.cart).orderId = row.replacedBy;
        return;
    }
    const auto next = after(cart->state, isSold ? CartDeed::Sell : CartDeed::Refuse);
    if (!next) {
        m_orders.carts.remove(row.cart);
        return;
    }
    CartRow &unlocked = m_orders.carts.change(row.cart);
    unlocked.state = *next;
    unlocked.orderId.reset();
    unlocked.expiresAt = now() + cartKept;
}

std::vector<QString> OrdersService::expiredCarts() { return m_orders.expiredCarts(now(), expiredPerTurn); }

void OrdersService::expireCart(const QString &owner)
{
    const CartRow *cart = m_orders.carts.find(owner);
    if (cart && isLegal(cart->state, CartDeed::Expire) && cart->expiresAt <= now())
        m_orders.carts.remove(owner);
}

void OrdersService::forgetPerson(const Id &person)
{
    for (const QString &owner : m_orders.cartsOf(person))
        if (m_orders.carts.find(owner))
            m_orders.carts.remove(owner);
}

Cart OrdersService::cartOf(const CartRow &row)
{
    const CartLines lines = decodeStored<CartLines>(row.lines);
    Cart cart{row.state, std::vector<OrderLine>(lines), {}, {}, {}, row.orderId};
    cart.expiresAt = context().clock.wallNow() + (row.expiresAt - now());
    if (row.priceVersion > 0)
        cart.priceVersion = row.priceVersion;
    if (const auto priced = bakery::priced(lines, offersFor(lines), saleNow(Serving::TakeAway)))
        cart.total = totalOf(*priced);
    return cart;
}

}
