// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/bank.h"

// Bank: the drawer of the till. What customers pay in cash lies in it by itself; here is what people put in, take out,
// hand back and count.
namespace bakery::bank {

constexpr Roles whoHandlesCash{Role::Cashier, Role::Manager};

enum class CashPurpose { OpeningFloat, PaidIn, PaidOut };
BOOST_DESCRIBE_ENUM(CashPurpose, OpeningFloat, PaidIn, PaidOut)

// Refusals

struct NothingDue {
    static constexpr Refusal refusal{"nothing-due", 409, "No cash is to be handed back for this order (any more)"};
    Id order;
};
BOOST_DESCRIBE_STRUCT(NothingDue, (), (order))

// Requests

struct CashAmount {
    Integer<1, 1'000'000'00> amount;
    Currency currency;
};
BOOST_DESCRIBE_STRUCT(CashAmount, (), (amount, currency))

struct CashMove {
    CashPurpose purpose = CashPurpose::PaidIn;
    Price amount;
    Reason reason;
    Instant at;
    Id by;
};
BOOST_DESCRIBE_STRUCT(CashMove, (), (purpose, amount, reason, at, by))

// Into the drawer or out of it, from the safe or to it.
struct MoveCash {
    static constexpr Route route{Verb::Do, "bank", "move-cash", whoHandlesCash};
    using Answer = CashMove;
    using Refusals = Types<WrongCurrency>;

    CashPurpose purpose = CashPurpose::PaidIn;
    CashAmount amount;
    Reason reason;
};
BOOST_DESCRIBE_STRUCT(MoveCash, (), (purpose, amount, reason))

struct DrawerCount {
    Price counted;
    Money expected;
    Money difference; // below nothing: there was too little
    Instant at;
    Id by;
};
BOOST_DESCRIBE_STRUCT(DrawerCount, (), (counted, expected, difference, at, by))

// Blind: whoever counts hears what was expected only with the answer. The difference is booked, so from here on the
// drawer holds what was counted.
struct CountDrawer {
    static constexpr Route route{Verb::Do, "bank", "count-drawer", whoHandlesCash};
    using Answer = DrawerCount;
    using Refusals = Types<WrongCurrency>;

    Price counted;
};
BOOST_DESCRIBE_STRUCT(CountDrawer, (), (counted))

struct Drawer {
    Money expected; // what should lie in it now
    Price dueBack; // of that: to be handed back to customers
    std::optional<DrawerCount> lastCount;
    List<CashMove, 0, 100> moves; // since the last count, the newest first
};
BOOST_DESCRIBE_STRUCT(Drawer, (), (expected, dueBack, lastCount, moves))

// Not for those who count it.
struct AskDrawer {
    static constexpr Route route{Verb::Ask, "bank", "drawer", management};
    using Answer = Drawer;
    using Refusals = Types<>;
};
BOOST_DESCRIBE_STRUCT(AskDrawer, (), ())

struct CashDue {
    Id order;
    Price amount;
    Instant since;
};
BOOST_DESCRIBE_STRUCT(CashDue, (), (order, amount, since))

// Cash of orders that were paid and could not be handed over: it lies in the drawer until somebody gives it back.
struct AskCashDue {
    static constexpr Route route{Verb::Ask, "bank", "cash-due", staff};
    struct Answer {
        List<CashDue, 0, 100> due; // the oldest first
        BOOST_DESCRIBE_CLASS(Answer, (), (due), (), ())
    };
    using Refusals = Types<>;
};
BOOST_DESCRIBE_STRUCT(AskCashDue, (), ())

struct HandBackCash {
    static constexpr Route route{Verb::Do, "bank", "hand-back-cash", whoHandlesCash};
    using Answer = CashDue;
    using Refusals = Types<NothingDue>;

    Id order;
};
BOOST_DESCRIBE_STRUCT(HandBackCash, (), (order))

// Events

struct CashMoved {
    static constexpr Event event{"bank", "CashMoved"};
    QString subject() const { return {}; }

    CashPurpose purpose = CashPurpose::PaidIn;
    Price amount;
    Reason reason;
    Id by;
};
BOOST_DESCRIBE_STRUCT(CashMoved, (), (purpose, amount, reason, by))

struct DrawerCounted {
    static constexpr Event event{"bank", "DrawerCounted"};
    QString subject() const { return {}; }

    Price counted;
    Money expected;
    Money difference;
    Id by;
};
BOOST_DESCRIBE_STRUCT(DrawerCounted, (), (counted, expected, difference, by))

struct CashHandedBack {
    static constexpr Event event{"bank", "CashHandedBack"};
    QString subject() const { return order.text(); }

    Id order;
    Price amount;
    Id by;
};
BOOST_DESCRIBE_STRUCT(CashHandedBack, (), (order, amount, by))

}
