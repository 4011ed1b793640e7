// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/bank.h"

// Bank: the drawers of the tills. What customers pay in cash lies in them by itself; here is what people put in, take
// out, hand back and count. Each has a name of its own; where a request names none, it means the one called "main".
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
    using Refusals = Types<WrongCurrency, TooManyDrawers>;

    CashPurpose purpose = CashPurpose::PaidIn;
    CashAmount amount;
    Reason reason;
    std::optional<Sku> drawer;
};
BOOST_DESCRIBE_STRUCT(MoveCash, (), (purpose, amount, reason, drawer))

struct DrawerOpening {
    Reason reason;
    Instant at;
    Id by;
};
BOOST_DESCRIBE_STRUCT(DrawerOpening, (), (reason, at, by))

// Its lock is to be opened though no money is booked: to change a note, to look. A till opens it once this is answered.
struct OpenDrawer {
    static constexpr Route route{Verb::Do, "bank", "open-drawer", whoHandlesCash};
    using Answer = DrawerOpening;
    using Refusals = Types<TooManyDrawers>;

    Reason reason;
    std::optional<Sku> drawer;
};
BOOST_DESCRIBE_STRUCT(OpenDrawer, (), (reason, drawer))

struct DrawerCount {
    Price counted;
    Money expected;
    Money difference; // below nothing: there was too little
    Instant at;
    Id by;
    Integer<0, 1'000'000> openings; // without any booking, between the count before and this one
};
BOOST_DESCRIBE_STRUCT(DrawerCount, (), (counted, expected, difference, at, by, openings))

// Blind: whoever counts hears what was expected only with the answer. The difference is booked, so from here on the
// drawer holds what was counted.
struct CountDrawer {
    static constexpr Route route{Verb::Do, "bank", "count-drawer", whoHandlesCash};
    using Answer = DrawerCount;
    using Refusals = Types<WrongCurrency, TooManyDrawers>;

    Price counted;
    std::optional<Sku> drawer;
};
BOOST_DESCRIBE_STRUCT(CountDrawer, (), (counted, drawer))

struct Drawer {
    Sku drawer;
    Money expected; // what should lie in it now
    Price dueBack; // of that: to be handed back to customers
    std::optional<DrawerCount> lastCount;
    List<CashMove, 0, 100> moves; // since the last count, the newest first
    List<DrawerOpening, 0, 100> openings; // these too
};
BOOST_DESCRIBE_STRUCT(Drawer, (), (drawer, expected, dueBack, lastCount, moves, openings))

// Not for those who count it.
struct AskDrawer {
    static constexpr Route route{Verb::Ask, "bank", "drawer", management};
    using Answer = Drawer;
    using Refusals = Types<>;

    std::optional<Sku> drawer;
};
BOOST_DESCRIBE_STRUCT(AskDrawer, (), (drawer))

constexpr int mostDrawers = 50;

struct DrawerStanding {
    Sku drawer;
    Money expected;
    Price dueBack;
    std::optional<DrawerCount> lastCount;
    Integer<0, 1'000'000> openings; // since then, without any booking
};
BOOST_DESCRIBE_STRUCT(DrawerStanding, (), (drawer, expected, dueBack, lastCount, openings))

// All that there are, by name.
struct AskDrawers {
    static constexpr Route route{Verb::Ask, "bank", "drawers", management};
    struct Answer {
        List<DrawerStanding, 0, mostDrawers> drawers;
        BOOST_DESCRIBE_CLASS(Answer, (), (drawers), (), ())
    };
    using Refusals = Types<>;
};
BOOST_DESCRIBE_STRUCT(AskDrawers, (), ())

struct CashDue {
    Id order;
    Price amount;
    Instant since;
};
BOOST_DESCRIBE_STRUCT(CashDue, (), (order, amount, since))

// Cash of orders that were paid and could not be handed over: it lies in a drawer until somebody gives it back.
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
    using Refusals = Types<NothingDue, TooManyDrawers>;

    Id order;
    std::optional<Sku> drawer; // out of which; none: the one into which it was paid
};
BOOST_DESCRIBE_STRUCT(HandBackCash, (), (order, drawer))

// Events

struct CashMoved {
    static constexpr Event event{"bank", "CashMoved"};
    QString subject() const { return {}; }

    CashPurpose purpose = CashPurpose::PaidIn;
    Price amount;
    Reason reason;
    Id by;
    std::optional<Sku> drawer;
};
BOOST_DESCRIBE_STRUCT(CashMoved, (), (purpose, amount, reason, by, drawer))

struct DrawerOpened {
    static constexpr Event event{"bank", "DrawerOpened"};
    QString subject() const { return {}; }

    Reason reason;
    Id by;
    std::optional<Sku> drawer;
};
BOOST_DESCRIBE_STRUCT(DrawerOpened, (), (reason, by, drawer))

struct DrawerCounted {
    static constexpr Event event{"bank", "DrawerCounted"};
    QString subject() const { return {}; }

    Price counted;
    Money expected;
    Money difference;
    Id by;
    std::optional<Sku> drawer;
};
BOOST_DESCRIBE_STRUCT(DrawerCounted, (), (counted, expected, difference, by, drawer))

struct CashHandedBack {
    static constexpr Event event{"bank", "CashHandedBack"};
    QString subject() const { return order.text(); }

    Id order;
    Price amount;
    Id by;
    std::optional<Sku> drawer;
};
BOOST_DESCRIBE_STRUCT(CashHandedBack, (), (order, amount, by, drawer))

}
