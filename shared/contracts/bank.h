// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/common.h"

// Bank: the ledger. It charges and refunds; it never decides what becomes of an order.
namespace bakery::bank {

enum class PaymentRefusal { InsufficientFunds, ReservationExpired, WrongCurrency };
BOOST_DESCRIBE_ENUM(PaymentRefusal, InsufficientFunds, ReservationExpired, WrongCurrency)

enum class BookingKind { TopUp, Charge, Refund };
BOOST_DESCRIBE_ENUM(BookingKind, TopUp, Charge, Refund)

// Refusals

struct WrongCurrency {
    static constexpr Refusal refusal{"wrong-currency", 409, "The account is kept in another currency"};
    Currency currency;
};
BOOST_DESCRIBE_STRUCT(WrongCurrency, (), (currency))

// Requests

struct Balance {
    Money balance;
};
BOOST_DESCRIBE_STRUCT(Balance, (), (balance))

struct AskBalance {
    static constexpr Route route{Verb::Ask, "bank", "balance", anyone};
    using Answer = Balance;
    using Refusals = Types<>;
};
BOOST_DESCRIBE_STRUCT(AskBalance, (), ())

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

struct PaymentTaken {
    static constexpr Event event{"bank", "PaymentTaken"};
    QString subject() const { return order.text(); }

    Id order;
    Id customer;
    Price amount;
};
BOOST_DESCRIBE_STRUCT(PaymentTaken, (), (order, customer, amount))

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
    std::optional<List<Id, 1, mostPieces>> units;
};
BOOST_DESCRIBE_STRUCT(PaymentRefunded, (), (order, amount, refund, units))

struct AccountToppedUp {
    static constexpr Event event{"bank", "AccountToppedUp"};
    QString subject() const { return customer.text(); }

    Id customer;
    Price amount;
    Id by;
};
BOOST_DESCRIBE_STRUCT(AccountToppedUp, (), (customer, amount, by))

}
