// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/orders.h"

// What becomes of an order that is paid: preparing → ready → collected.
namespace bakery::orders {

struct OrderFulfilment {
    Id order;
    Text<1, 16> number;
    Fulfilment fulfilment = Fulfilment::Ready;
};
BOOST_DESCRIBE_STRUCT(OrderFulfilment, (), (order, number, fulfilment))

// All that is made to order is made.
struct MarkReady {
    static constexpr Route route{Verb::Do, "orders", "mark-ready", staff};
    using Answer = OrderFulfilment;
    using Refusals = Types<UnknownOrder, WrongState>;

    Id order;
};
BOOST_DESCRIBE_STRUCT(MarkReady, (), (order))

// Somebody has come for it.
struct MarkCollected {
    static constexpr Route route{Verb::Do, "orders", "mark-collected", staff};
    using Answer = OrderFulfilment;
    using Refusals = Types<UnknownOrder, WrongState>;

    Id order;
};
BOOST_DESCRIBE_STRUCT(MarkCollected, (), (order))

struct OrderToPrepare {
    Id order;
    Text<1, 16> number;
    Instant soldAt;
    Serving serving = Serving::TakeAway;
    List<PricedLine, 1, 50> lines; // those that are made to order, without what was paid back
    std::optional<Personal<OrderNote>> note;
    std::optional<Instant> pickUpAt; // in shop time
    std::optional<Instant> readyAt; // in shop time, once it is
};
BOOST_DESCRIBE_STRUCT(OrderToPrepare, (), (order, number, soldAt, serving, lines, note, pickUpAt, readyAt))

struct OrdersToPrepare {
    List<OrderToPrepare, 0, 100> orders;
    std::optional<Cursor> next;
};
BOOST_DESCRIBE_STRUCT(OrdersToPrepare, (), (orders, next))

// The first that was placed is the first. `ready`: instead those that were prepared and wait on the board, the newest
// first and without pages.
struct AskToPrepare {
    static constexpr Route route{Verb::Ask, "orders", "to-prepare", staff};
    using Answer = OrdersToPrepare;
    using Refusals = Types<BadCursor>;

    std::optional<Cursor> after;
    std::optional<Integer<1, 100>> limit;
    std::optional<bool> ready;
};
BOOST_DESCRIBE_STRUCT(AskToPrepare, (), (after, limit, ready))

// Everything of it can be fetched; one of baked goods only is ready when it is completed, and this is not told.
struct OrderReady {
    static constexpr Event event{"orders", "OrderReady"};
    QString subject() const { return order.text(); }

    Id order;
    Text<1, 16> number;
    Id by;
};
BOOST_DESCRIBE_STRUCT(OrderReady, (), (order, number, by))

struct OrderCollected {
    static constexpr Event event{"orders", "OrderCollected"};
    QString subject() const { return order.text(); }

    Id order;
    Id by;
};
BOOST_DESCRIBE_STRUCT(OrderCollected, (), (order, by))

}
