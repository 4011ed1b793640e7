// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/orders.h"

// Carts: what somebody picks before it is an order. One for each customer, or for each session of a kiosk or till.
namespace bakery::orders {

enum class CartState { Active, Locked };
BOOST_DESCRIBE_ENUM(CartState, Active, Locked)

using CartSession = Text<1, 64>;
using CartLines = List<OrderLine, 1, 50>;

struct NoCart {
    static constexpr Refusal refusal{"no-cart", 404, "Nothing was picked yet, or it is too long ago"};
};
BOOST_DESCRIBE_STRUCT(NoCart, (), ())

struct CartIsLocked {
    static constexpr Refusal refusal{"cart-locked", 409, "The cart is being ordered"};
    Id order;
};
BOOST_DESCRIBE_STRUCT(CartIsLocked, (), (order))

struct CartIsFull {
    static constexpr Refusal refusal{"cart-full", 422, "A cart may not have so many lines"};
    Integer<1, 1000> limit;
};
BOOST_DESCRIBE_STRUCT(CartIsFull, (), (limit))

struct Cart {
    CartState state = CartState::Active;
    List<OrderLine, 0, 50> lines; // none: everything was taken out, and the cart with it
    std::optional<Price> total; // as of now; none: something of it is not sold now
    std::optional<menu::PriceVersion> priceVersion;
    Instant expiresAt; // by the wall clock, unless something is done with it
    std::optional<Id> order; // while it is locked
};
BOOST_DESCRIBE_STRUCT(Cart, (), (state, lines, total, priceVersion, expiresAt, order))

// So many of that product with these options; the first one makes the cart, none at all takes the line out.
struct PutInCart {
    static constexpr Route route{Verb::Do, "orders", "put-in-cart", buyers, Admission::WhenThereIsRoom};
    using Answer = Cart;
    using Refusals = Types<UnknownProduct, NotForSale, WrongOptions, CartIsLocked, CartIsFull, TooManyOpen>;

    std::optional<CartSession> session; // of a kiosk or a till that has several
    Sku sku;
    Integer<0, 999> quantity;
    std::optional<Chosen> options;
    std::optional<BatchName> batch;
    std::optional<menu::PriceVersion> priceVersion; // of the menu from which it was picked
};
BOOST_DESCRIBE_STRUCT(PutInCart, (), (session, sku, quantity, options, batch, priceVersion))

struct AskCart {
    static constexpr Route route{Verb::Ask, "orders", "cart", buyers};
    using Answer = Cart;
    using Refusals = Types<NoCart>;

    std::optional<CartSession> session;
};
BOOST_DESCRIBE_STRUCT(AskCart, (), (session))

struct EmptyCart {
    static constexpr Route route{Verb::Do, "orders", "empty-cart", buyers};
    using Answer = Cart;
    using Refusals = Types<NoCart, CartIsLocked>;

    std::optional<CartSession> session;
};
BOOST_DESCRIBE_STRUCT(EmptyCart, (), (session))

// Orders what is in the cart, as do/place would. Meanwhile it is locked; once the order is sold the cart is gone, and
// if it is not sold the cart is as it was.
struct OrderCart {
    static constexpr Route route{Verb::Do, "orders", "order-cart", buyers, Admission::WhenThereIsRoom};
    using Answer = Receipt;
    using Progress = AwaitedPayment;
    using Refusals = Types<NoCart, CartIsLocked, TooManyPieces, InsufficientStock, PriceChanged, PaymentRefused,
        CustomerTokenNeeded, UnknownProduct, ShopClosed, NotForSale, WrongOptions, KiosksPaused, NoPickUpThen,
        OrderNotSold, NotSettledInTime, TooManyOpen>;

    std::optional<CartSession> session;
    PaymentMeans pay;
    std::optional<Price> expectedTotal;
    std::optional<Serving> serving;
    std::optional<Personal<OrderNote>> note;
    std::optional<Instant> pickUpAt;
};
BOOST_DESCRIBE_STRUCT(OrderCart, (), (session, pay, expectedTotal, serving, note, pickUpAt))

}
