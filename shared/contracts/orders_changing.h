// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/orders.h"

// What is done to an order by hand: another choice before it is paid, a note, putting it away.
namespace bakery::orders {

struct OrderIsDeleted {
    static constexpr Refusal refusal{"order-deleted", 409, "The order is deleted; its record is kept"};
    Id order;
    Instant deletedAt;
};
BOOST_DESCRIBE_STRUCT(OrderIsDeleted, (), (order, deletedAt))

// Before it is paid, by whoever placed it. The order with these lines is another one under the same number; the first
// is cancelled as `changed` in the turn of inventory that reserves it, or stays as it is. Answered as do/place is.
struct ChangeItems {
    static constexpr Route route{Verb::Do, "orders", "change-items", buyers, Admission::WhenThereIsRoom};
    using Answer = Receipt;
    using Progress = AwaitedPayment;
    using Refusals = Types<UnknownOrder, WrongState, TooManyPieces, InsufficientStock, PriceChanged, PaymentRefused,
        UnknownProduct, ShopClosed, NotForSale, WrongOptions, OrderNotSold, NotSettledInTime, TooManyOpen>;

    Id order;
    List<OrderLine, 1, 50> lines; // all of them
    std::optional<Price> expectedTotal;
    std::optional<menu::PriceVersion> priceVersion;
};
BOOST_DESCRIBE_STRUCT(ChangeItems, (), (order, lines, expectedTotal, priceVersion))

// Until it is fetched.
struct NoteOrder {
    static constexpr Route route{Verb::Do, "orders", "note", anyone};
    using Answer = OrderState;
    using Refusals = Types<UnknownOrder, WrongState, OrderIsDeleted>;

    Id order;
    std::optional<Personal<OrderNote>> note; // none: takes it away
};
BOOST_DESCRIBE_STRUCT(NoteOrder, (), (order, note))

// Until it has left the shop.
struct ShipOrder {
    static constexpr Route route{Verb::Do, "orders", "ship-to", anyone};
    using Answer = OrderState;
    using Refusals = Types<UnknownOrder, WrongState, OrderIsDeleted>;

    Id order;
    std::optional<Personal<ShippingDetails>> shipping; // none: it is fetched
};
BOOST_DESCRIBE_STRUCT(ShipOrder, (), (order, shipping))

struct DeletedOrder {
    Id order;
    Instant deletedAt;
};
BOOST_DESCRIBE_STRUCT(DeletedOrder, (), (order, deletedAt))

// Out of the lists, once nothing is to be done for it any more. It is kept as a record, and can be refunded as before.
struct DeleteOrder {
    static constexpr Route route{Verb::Do, "orders", "delete", anyone};
    using Answer = DeletedOrder;
    using Refusals = Types<UnknownOrder, WrongState, OrderIsDeleted>;

    Id order;
};
BOOST_DESCRIBE_STRUCT(DeleteOrder, (), (order))

// What it says stays in orders.
struct OrderNoted {
    static constexpr Event event{"orders", "OrderNoted"};
    QString subject() const { return order.text(); }

    Id order;
    Id by;
};
BOOST_DESCRIBE_STRUCT(OrderNoted, (), (order, by))

// Where to stays in orders.
struct OrderShippingSet {
    static constexpr Event event{"orders", "OrderShippingSet"};
    QString subject() const { return order.text(); }

    Id order;
    Id by;
};
BOOST_DESCRIBE_STRUCT(OrderShippingSet, (), (order, by))

struct OrderDeleted {
    static constexpr Event event{"orders", "OrderDeleted"};
    QString subject() const { return order.text(); }

    Id order;
    Id by;
};
BOOST_DESCRIBE_STRUCT(OrderDeleted, (), (order, by))

}
