// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/order_parts.h"
#include "shared/contracts/pick_up.h"

// Orders: the customer-facing end of the saga.
namespace bakery::orders {

// Refusals

struct Shortage {
    Sku sku;
    Integer<1, mostPieces> requested;
    Integer<0, 1'000'000'000> available;
    std::optional<BatchName> batch; // where the line asks for one
};
BOOST_DESCRIBE_STRUCT(Shortage, (), (sku, requested, available, batch))

struct InsufficientStock {
    static constexpr Refusal refusal{"insufficient-stock", 409, "There is not enough on the shelf"};
    List<Shortage, 1, 50> lines;
};
BOOST_DESCRIBE_STRUCT(InsufficientStock, (), (lines))

struct TooManyPieces {
    static constexpr Refusal refusal{"too-many-pieces", 422, "An order may not have so many pieces"};
    Integer<1, mostPieces> limit;
};
BOOST_DESCRIBE_STRUCT(TooManyPieces, (), (limit))

struct PriceChanged {
    static constexpr Refusal refusal{"price-changed", 409, "The price has changed"};
    Price total;
    menu::PriceVersion priceVersion;
};
BOOST_DESCRIBE_STRUCT(PriceChanged, (), (total, priceVersion))

struct PaymentRefused {
    static constexpr Refusal refusal{"payment-refused", 402, "The payment was refused; nothing was charged"};
    Reason reason;
};
BOOST_DESCRIBE_STRUCT(PaymentRefused, (), (reason))

// A kiosk sells to guests by card or cash; an account is opened by its customer's own token.
struct CustomerTokenNeeded {
    static constexpr Refusal refusal{
        "customer-token-needed", 409, "Paying from an account needs the token of its customer"};
};
BOOST_DESCRIBE_STRUCT(CustomerTokenNeeded, (), ())

using menu::UnknownProduct;

enum class OptionProblem { UnknownOption, UnknownChoice, ChosenTwice, TooFew, TooMany };
BOOST_DESCRIBE_ENUM(OptionProblem, UnknownOption, UnknownChoice, ChosenTwice, TooFew, TooMany)

struct WrongOptions {
    static constexpr Refusal refusal{"wrong-options", 422, "The product does not come like that"};
    Sku sku;
    Sku option;
    OptionProblem problem = OptionProblem::UnknownOption;
};
BOOST_DESCRIBE_STRUCT(WrongOptions, (), (sku, option, problem))

enum class Obstacle { Withdrawn, SoldOut, Paused, OutsideHours };
BOOST_DESCRIBE_ENUM(Obstacle, Withdrawn, SoldOut, Paused, OutsideHours)

struct NotForSale {
    static constexpr Refusal refusal{"not-for-sale", 409, "This product is not sold now"};
    Sku sku;
    Obstacle reason = Obstacle::Withdrawn;
    std::optional<Instant> until; // in shop time
};
BOOST_DESCRIBE_STRUCT(NotForSale, (), (sku, reason, until))

struct KiosksPaused {
    static constexpr Refusal refusal{"kiosks-paused", 409, "The kiosks are paused; please order at the counter"};
    std::optional<Reason> reason;
    std::optional<Instant> until; // in shop time
};
BOOST_DESCRIBE_STRUCT(KiosksPaused, (), (reason, until))

struct UnknownOrder {
    static constexpr Refusal refusal{"unknown-order", 404, "There is no such order"};
    Id order;
};
BOOST_DESCRIBE_STRUCT(UnknownOrder, (), (order))

// The order ended without a sale; what was paid is or will be returned.
struct OrderNotSold {
    static constexpr Refusal refusal{"order-cancelled", 409, "The order was cancelled; nothing stays charged"};
    Id order;
    Reason reason;
};
BOOST_DESCRIBE_STRUCT(OrderNotSold, (), (order, reason))

// Provisional: the same id gives 503 until the order is decided, then the final answer.
struct NotSettledInTime {
    static constexpr Refusal refusal{
        "not-settled-in-time", 503, "The order is not settled yet; its cancellation has been asked for"};
    Id order;
};
BOOST_DESCRIBE_STRUCT(NotSettledInTime, (), (order))

struct WrongState {
    static constexpr Refusal refusal{"wrong-state", 409, "The order does not allow this any more"};
    Id order;
    OrderStatus orderStatus = OrderStatus::Placed; // `status` is every problem's own
    std::optional<Fulfilment> fulfilment; // once it is sold
};
BOOST_DESCRIBE_STRUCT(WrongState, (), (order, orderStatus, fulfilment))

struct ShopClosed {
    static constexpr Refusal refusal{"shop-closed", 409, "The shop is closed"};
    std::optional<Instant> opensAt; // after a break; else `merchant` shows when
};
BOOST_DESCRIBE_STRUCT(ShopClosed, (), (opensAt))

struct NothingToRefund {
    static constexpr Refusal refusal{"nothing-to-refund", 409, "The order has not as many of these left to refund"};
    Id order;
};
BOOST_DESCRIBE_STRUCT(NothingToRefund, (), (order))

// Requests

struct Receipt {
    Id order;
    OrderStatus status = OrderStatus::Completed;
    Text<1, 16> number;
    Price total;
    List<PricedLine, 1, 50> lines;
    List<HandedUnit, 0, mostPieces> units; // of baked goods; what is made to order has none
    Instant placedAt;
    Instant completedAt;
    menu::PriceVersion priceVersion; // the latest of its lines
    Serving serving = Serving::TakeAway;
    List<TaxAmount, 0, 3> taxes;
    Fulfilment fulfilment = Fulfilment::Ready; // whether anything is to be prepared yet
    Text<1, 20> code; // K7QM-2TXA-9PLM: verifies it
};
BOOST_DESCRIBE_STRUCT(Receipt, (),
    (order, status, number, total, lines, units, placedAt, completedAt, priceVersion, serving, taxes, fulfilment, code))

// 202: the units are reserved, and wait until `payBy` for somebody to pay. The answer follows under the same
// correlation data: the receipt, or why there is none.
struct AwaitedPayment {
    Id order;
    Text<1, 16> number;
    Instant payBy; // by the wall clock
};
BOOST_DESCRIBE_STRUCT(AwaitedPayment, (), (order, number, payBy))

struct PlaceOrder {
    static constexpr Route route{Verb::Do, "orders", "place", buyers, Admission::WhenThereIsRoom};
    using Answer = Receipt;
    using Progress = AwaitedPayment;
    using Refusals = Types<TooManyPieces, InsufficientStock, PriceChanged, PaymentRefused, CustomerTokenNeeded,
        UnknownProduct, ShopClosed, NotForSale, WrongOptions, KiosksPaused, NoPickUpThen, OrderNotSold,
        NotSettledInTime, TooManyOpen>;

    List<OrderLine, 1, 50> lines;
    PaymentMeans pay;
    std::optional<Price> expectedTotal;
    std::optional<menu::PriceVersion> priceVersion; // of the menu from which it was ordered
    std::optional<Serving> serving; // none: to take away
    std::optional<Personal<OrderNote>> note;
    std::optional<Instant> pickUpAt; // in shop time, any moment of a slot
};
BOOST_DESCRIBE_STRUCT(PlaceOrder, (), (lines, pay, expectedTotal, priceVersion, serving, note, pickUpAt))

struct OrderState {
    Id order;
    OrderStatus status = OrderStatus::Placed;
};
BOOST_DESCRIBE_STRUCT(OrderState, (), (order, status))

// Before the hand-over. Answered once inventory has decided.
struct CancelOrder {
    static constexpr Route route{Verb::Do, "orders", "cancel", anyone};
    using Answer = OrderState;
    using Refusals = Types<UnknownOrder, WrongState>;

    Id order;
};
BOOST_DESCRIBE_STRUCT(CancelOrder, (), (order))

struct Refunded {
    Id order;
    OrderStatus status = OrderStatus::Refunded;
    Price refunded;
    List<Id, 0, mostPieces> units;
};
BOOST_DESCRIBE_STRUCT(Refunded, (), (order, status, refunded, units))

// After the hand-over: everything that is left, or the lines named. Answered once the money is back.
struct RefundOrder {
    static constexpr Route route{Verb::Do, "orders", "refund", staff};
    using Answer = Refunded;
    using Refusals = Types<UnknownOrder, WrongState, NothingToRefund>;

    Id order;
    std::optional<List<OrderLine, 1, 50>> lines;
    std::optional<Reason> reason;
    std::optional<Sku> drawer; // out of which cash goes back; none: the one into which it was paid
};
BOOST_DESCRIBE_STRUCT(RefundOrder, (), (order, lines, reason, drawer))

struct OrderView {
    Id order;
    std::optional<Id> customer; // none: a guest's
    OrderStatus status = OrderStatus::Placed;
    Text<1, 16> number;
    Price total;
    Price refunded;
    List<PricedLine, 1, 50> lines;
    List<HandedUnit, 0, mostPieces> units;
    Instant placedAt;
    std::optional<Instant> settledAt;
    std::optional<Reason> reason;
    LocalDate date; // the business day that it belongs to
    Serving serving = Serving::TakeAway;
    PaymentMethod method = PaymentMethod::Account;
    std::optional<Instant> payBy; // while the order waits for somebody to pay
    std::optional<Fulfilment> fulfilment; // once it is sold
    std::optional<Personal<OrderNote>> note;
    std::optional<Id> replaces; // the order that was changed into this one
    std::optional<Id> replacedBy; // the order that this one is, or is to be, changed into
    std::optional<Instant> deletedAt;
    std::optional<Instant> pickUpAt; // the slot's beginning, in shop time
    std::optional<Personal<ShippingDetails>> shipping;
};
BOOST_DESCRIBE_STRUCT(OrderView, (),
    (order, customer, status, number, total, refunded, lines, units, placedAt, settledAt, reason, date, serving, method,
        payBy, fulfilment, note, replaces, replacedBy, deletedAt, pickUpAt, shipping))

struct AskOrder {
    static constexpr Route route{Verb::Ask, "orders", "order", anyone};
    using Answer = OrderView;
    using Refusals = Types<UnknownOrder>;

    Id order;
};
BOOST_DESCRIBE_STRUCT(AskOrder, (), (order))

struct OrderPage {
    List<OrderView, 0, 100> orders;
    std::optional<Cursor> next;
};
BOOST_DESCRIBE_STRUCT(OrderPage, (), (orders, next))

// Newest first; one's own, staff: everybody's or one customer's. All that is named must fit.
struct AskOrders {
    static constexpr Route route{Verb::Ask, "orders", "orders", anyone};
    using Answer = OrderPage;
    using Refusals = Types<BadCursor>;

    std::optional<Cursor> after;
    std::optional<Integer<1, 100>> limit;
    std::optional<Id> customer;
    std::optional<bool> withDeleted;
    std::optional<Text<1, 16>> number;
    std::optional<LocalDate> date; // the business day
    std::optional<OrderStatus> status;
};
BOOST_DESCRIBE_STRUCT(AskOrders, (), (after, limit, customer, withDeleted, number, date, status))

// Events

struct OrderPlaced {
    static constexpr Event event{"orders", "OrderPlaced"};
    QString subject() const { return order.text(); }

    Id order;
    std::optional<Id> customer; // none: a guest's
    Text<1, 16> number;
    List<PricedLine, 1, 50> lines;
    Price total;
    PaymentMeans pay;
    Instant placedAt;
    LocalDate date; // the business day that it belongs to
    Serving serving = Serving::TakeAway;
    std::optional<Integer<1, 24 * 3'600'000>> holdMs; // how long to hold the units; none: as long as inventory does
    std::optional<Id> replaces; // it takes the place of that one, or is rejected and that one stays as it is
};
BOOST_DESCRIBE_STRUCT(
    OrderPlaced, (), (order, customer, number, lines, total, pay, placedAt, date, serving, holdMs, replaces))

struct OrderCancelRequested {
    static constexpr Event event{"orders", "OrderCancelRequested"};
    QString subject() const { return order.text(); }

    Id order;
    Reason reason;
};
BOOST_DESCRIBE_STRUCT(OrderCancelRequested, (), (order, reason))

struct OrderCompleted {
    static constexpr Event event{"orders", "OrderCompleted"};
    QString subject() const { return order.text(); }

    Id order;
    std::optional<Id> customer; // none: a guest's
    Price total;
    Instant completedAt;
    std::optional<Fulfilment> fulfilment; // preparing, where something is made to order
};
BOOST_DESCRIBE_STRUCT(OrderCompleted, (), (order, customer, total, completedAt, fulfilment))

struct OrderRefused {
    static constexpr Event event{"orders", "OrderRefused"};
    QString subject() const { return order.text(); }

    Id order;
    Reason reason;
};
BOOST_DESCRIBE_STRUCT(OrderRefused, (), (order, reason))

struct OrderCancelled {
    static constexpr Event event{"orders", "OrderCancelled"};
    QString subject() const { return order.text(); }

    Id order;
    Reason reason;
};
BOOST_DESCRIBE_STRUCT(OrderCancelled, (), (order, reason))

// Money back for units that come back. `refund` tells several refunds of one order apart.
struct RefundRequested {
    static constexpr Event event{"orders", "RefundRequested"};
    QString subject() const { return order.text(); }

    Id refund;
    Id order;
    Price amount;
    List<Id, 0, mostPieces> units; // those of baked goods
    Id by;
    std::optional<Reason> reason;
    std::optional<Sku> drawer; // as in RefundOrder
};
BOOST_DESCRIBE_STRUCT(RefundRequested, (), (refund, order, amount, units, by, reason, drawer))

struct OrderRefunded {
    static constexpr Event event{"orders", "OrderRefunded"};
    QString subject() const { return order.text(); }

    Id refund;
    Id order;
    Price amount;
    std::optional<List<PricedLine, 1, 50>> lines; // what came back
    std::optional<LocalDate> date; // the business day on which it counts; none is open: the next one
};
BOOST_DESCRIBE_STRUCT(OrderRefunded, (), (refund, order, amount, lines, date))

// No order of that day comes any more: the last one stands before this in the journal.
struct OrdersEnded {
    static constexpr Event event{"orders", "OrdersEnded"};
    QString subject() const { return date.value; }

    LocalDate date;
    Currency currency;
};
BOOST_DESCRIBE_STRUCT(OrdersEnded, (), (date, currency))

struct MeansTotals {
    PaymentMethod method = PaymentMethod::Account;
    Integer<0, mostMinorUnits> orders; // that were handed over
    Price gross;
    Price refunded;
};
BOOST_DESCRIBE_STRUCT(MeansTotals, (), (method, orders, gross, refunded))

// What a business day brought. A refund counts on the day on which it was made.
struct SalesTotals {
    Integer<0, mostMinorUnits> orders;
    Price gross;
    Price refunded;
    List<MeansTotals, 0, 16> means;
};
BOOST_DESCRIBE_STRUCT(SalesTotals, (), (orders, gross, refunded, means))

// The last open order of a day that has ended is settled.
struct OrdersSettled {
    static constexpr Event event{"orders", "OrdersSettled"};
    QString subject() const { return date.value; }

    LocalDate date;
    SalesTotals sales;
};
BOOST_DESCRIBE_STRUCT(OrdersSettled, (), (date, sales))

}
