// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/order_parts.h"

// Bank: the ledger. It charges and refunds; it never decides what becomes of an order.
namespace bakery::bank {

enum class PaymentRefusal {
    InsufficientFunds,
    ReservationExpired,
    WrongCurrency,
    CustomerUnknown, // an account was to pay, and the order names no customer
    CardRefused,
    OrderCancelled,
};
BOOST_DESCRIBE_ENUM(
    PaymentRefusal, InsufficientFunds, ReservationExpired, WrongCurrency, CustomerUnknown, CardRefused, OrderCancelled)

// The last two concern the house alone: cash that people move, and what a count of the drawer found.
enum class BookingKind { TopUp, Charge, Refund, CashMove, CashDifference };
BOOST_DESCRIBE_ENUM(BookingKind, TopUp, Charge, Refund, CashMove, CashDifference)

// Refusals

struct WrongCurrency {
    static constexpr Refusal refusal{"wrong-currency", 409, "The account is kept in another currency"};
    Currency currency;
};
BOOST_DESCRIBE_STRUCT(WrongCurrency, (), (currency))

struct BalanceBelowLimit {
    static constexpr Refusal refusal{"balance-below-limit", 409, "The account owes more than this limit allows"};
    Money balance;
};
BOOST_DESCRIBE_STRUCT(BalanceBelowLimit, (), (balance))

struct NotAwaited {
    static constexpr Refusal refusal{"not-awaited", 409, "No cash is awaited for this order (any more)"};
    Id order;
};
BOOST_DESCRIBE_STRUCT(NotAwaited, (), (order))

struct TooLittleGiven {
    static constexpr Refusal refusal{"too-little-given", 409, "That is less than the order costs"};
    Price due;
};
BOOST_DESCRIBE_STRUCT(TooLittleGiven, (), (due))

struct TooManyDrawers {
    static constexpr Refusal refusal{"too-many-drawers", 409, "So many drawers no shop has; is the name spelt right?"};
    Sku drawer;
};
BOOST_DESCRIBE_STRUCT(TooManyDrawers, (), (drawer))

struct TerminalSilent {
    static constexpr Refusal refusal{"terminal-silent", 503, "The card terminal does not answer"};
};
BOOST_DESCRIBE_STRUCT(TerminalSilent, (), ())

// Requests

struct Balance {
    Money balance;
};
BOOST_DESCRIBE_STRUCT(Balance, (), (balance))

// One's own; staff: a customer's as well.
struct AskBalance {
    static constexpr Route route{Verb::Ask, "bank", "balance", anyone};
    using Answer = Balance;
    using Refusals = Types<>;

    std::optional<Id> customer;
};
BOOST_DESCRIBE_STRUCT(AskBalance, (), (customer))

struct TopUp {
    static constexpr Route route{Verb::Do, "bank", "top-up", staff};
    using Answer = Balance;
    using Refusals = Types<WrongCurrency>;

    Id customer;
    struct Amount {
        Integer<1, 1'000'000'00> amount;
        Currency currency;
        BOOST_DESCRIBE_CLASS(Amount, (), (amount, currency), (), ())
    };
    Amount amount;
};
BOOST_DESCRIBE_STRUCT(TopUp, (), (customer, amount))

// How far below nothing the account may go.
struct SetLimit {
    static constexpr Route route{Verb::Do, "bank", "set-limit", management};
    using Answer = Balance;
    using Refusals = Types<WrongCurrency, BalanceBelowLimit>;

    Id customer;
    Price limit;
};
BOOST_DESCRIBE_STRUCT(SetLimit, (), (customer, limit))

struct CashTaken {
    Id order;
    Price amount;
    Price change;
};
BOOST_DESCRIBE_STRUCT(CashTaken, (), (order, amount, change))

// Somebody at the till has the money in hand.
struct TakeCash {
    static constexpr Route route{Verb::Do, "bank", "take-cash", Roles{Role::Cashier, Role::Manager}};
    using Answer = CashTaken;
    using Refusals = Types<NotAwaited, TooLittleGiven, WrongCurrency, TooManyDrawers>;

    Id order;
    Price given;
    std::optional<Sku> drawer; // into which it goes; none: "main"
};
BOOST_DESCRIBE_STRUCT(TakeCash, (), (order, given, drawer))

enum class Difference { MissingAtProvider, MissingInLedger, AmountsDiffer, RefundsDiffer };
BOOST_DESCRIBE_ENUM(Difference, MissingAtProvider, MissingInLedger, AmountsDiffer, RefundsDiffer)

struct ReconciliationDifference {
    Difference difference = Difference::AmountsDiffer;
    Id payment; // as the provider knows it
    std::optional<Id> order;
    Money ledger;
    Money provider;
};
BOOST_DESCRIBE_STRUCT(ReconciliationDifference, (), (difference, payment, order, ledger, provider))

struct MeansTaken {
    Integer<0, mostMinorUnits> payments;
    Price taken;
    Price refunded;
};
BOOST_DESCRIBE_STRUCT(MeansTaken, (), (payments, taken, refunded))

struct Reconciliation {
    LocalDate date;
    MeansTaken card; // as the ledger has it
    MeansTaken provider; // as the provider has it
    MeansTaken cash;
    Integer<0, mostMinorUnits> undecided; // card payments whose outcome is not known yet
    List<ReconciliationDifference, 0, 500> differences;
};
BOOST_DESCRIBE_STRUCT(Reconciliation, (), (date, card, provider, cash, undecided, differences))

// What the orders of a business day were paid by card, here and in the provider's own record; and by cash.
struct AskReconciliation {
    static constexpr Route route{Verb::Ask, "bank", "reconciliation", management};
    using Answer = Reconciliation;
    using Refusals = Types<TerminalSilent>;

    LocalDate date;
};
BOOST_DESCRIBE_STRUCT(AskReconciliation, (), (date))

struct StatementLine {
    Integer<1, mostMinorUnits> entry;
    Instant at;
    BookingKind kind = BookingKind::Charge;
    Money amount;
    std::optional<Id> order;
};
BOOST_DESCRIBE_STRUCT(StatementLine, (), (entry, at, kind, amount, order))

struct StatementPage {
    List<StatementLine, 0, 100> lines;
    std::optional<Cursor> next;
};
BOOST_DESCRIBE_STRUCT(StatementPage, (), (lines, next))

// Newest first.
struct AskStatement {
    static constexpr Route route{Verb::Ask, "bank", "statement", anyone};
    using Answer = StatementPage;
    using Refusals = Types<BadCursor>;

    std::optional<Cursor> after;
    std::optional<Integer<1, 100>> limit;
};
BOOST_DESCRIBE_STRUCT(AskStatement, (), (after, limit))

// Events

// Somebody has to do something now: hold a card to the terminal, or bring money to the till. Either PaymentTaken or
// PaymentRefused follows.
struct PaymentAwaited {
    static constexpr Event event{"bank", "PaymentAwaited"};
    QString subject() const { return order.text(); }

    Id order;
    orders::PaymentMethod method = orders::PaymentMethod::Card;
    Price amount;
};
BOOST_DESCRIBE_STRUCT(PaymentAwaited, (), (order, method, amount))

struct PaymentTaken {
    static constexpr Event event{"bank", "PaymentTaken"};
    QString subject() const { return order.text(); }

    Id order;
    std::optional<Id> customer; // none: a guest's
    Price amount;
    std::optional<orders::PaymentMethod> method;
    std::optional<Sku> drawer; // cash: into which it went
};
BOOST_DESCRIBE_STRUCT(PaymentTaken, (), (order, customer, amount, method, drawer))

struct PaymentRefused {
    static constexpr Event event{"bank", "PaymentRefused"};
    QString subject() const { return order.text(); }

    Id order;
    PaymentRefusal reason = PaymentRefusal::InsufficientFunds;
};
BOOST_DESCRIBE_STRUCT(PaymentRefused, (), (order, reason))

// `refund` is there when goods came back; without it the whole payment went back because the order was not handed over.
struct PaymentRefunded {
    static constexpr Event event{"bank", "PaymentRefunded"};
    QString subject() const { return order.text(); }

    Id order;
    Price amount;
    std::optional<Id> refund;
    std::optional<List<Id, 0, mostPieces>> units;
    std::optional<Sku>
        drawer; // cash: out of which it went; that of an order not handed over lies there until CashHandedBack
};
BOOST_DESCRIBE_STRUCT(PaymentRefunded, (), (order, amount, refund, units, drawer))

struct AccountToppedUp {
    static constexpr Event event{"bank", "AccountToppedUp"};
    QString subject() const { return customer.text(); }

    Id customer;
    Price amount;
    Id by;
};
BOOST_DESCRIBE_STRUCT(AccountToppedUp, (), (customer, amount, by))

struct LimitSet {
    static constexpr Event event{"bank", "LimitSet"};
    QString subject() const { return customer.text(); }

    Id customer;
    Price limit;
    Id by;
};
BOOST_DESCRIBE_STRUCT(LimitSet, (), (customer, limit, by))

}
