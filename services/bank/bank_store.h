// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bank/card_errand.h"
#include "services/bank/drawer.h"
#include "shared/contracts/bank.h"
#include "shared/persistence/known.h"
#include "shared/persistence/table.h"

namespace bakery {

// How far the entries are numbered; a row, so that it commits and rolls back with the turn.
struct CounterRow {
    static constexpr int keyColumns = 1;
    QString name;
    qint64 last = 0;
};
BOOST_DESCRIBE_STRUCT(CounterRow, (), (name, last))

struct AccountRow {
    static constexpr int keyColumns = 1;
    static constexpr int fixedColumns = 3;
    Id account;
    bool house = false;
    QString currency;
    qint64 balance = 0;
    qint64 creditLimit = 0;
    qint64 lastEntry = 0;
};
BOOST_DESCRIBE_STRUCT(AccountRow, (), (account, house, currency, balance, creditLimit, lastEntry))

struct EntryRow {
    static constexpr int keyColumns = 1;
    qint64 entry = 0;
    qint64 booking = 0;
    Id account;
    qint64 amount = 0;
    bank::BookingKind kind = bank::BookingKind::Charge;
    QString about;
    Instant at;
    qint64 previous = 0;
};
BOOST_DESCRIBE_STRUCT(EntryRow, (), (entry, booking, account, amount, kind, about, at, previous))

struct PaymentRow {
    static constexpr int keyColumns = 1;
    Id orderId;
    Id account; // that paid: a customer's, or the house's for cards or cash
    qint64 amount = 0;
    QString currency;
    qint64 refunded = 0;
    bool taken = false;
};
BOOST_DESCRIBE_STRUCT(PaymentRow, (), (orderId, account, amount, currency, refunded, taken))

struct RefundRow {
    static constexpr int keyColumns = 1;
    Id refund;
    Id orderId;
    qint64 amount = 0;
};
BOOST_DESCRIBE_STRUCT(RefundRow, (), (refund, orderId, amount))

// Somebody has to come to pay: the order waits until `expiresAt`.
struct AttemptRow {
    static constexpr int keyColumns = 1;
    Id orderId;
    orders::PaymentMethod method = orders::PaymentMethod::Card;
    Id payment; // as the provider knows it
    std::optional<Id> customer;
    qint64 amount = 0;
    QString currency;
    AttemptState state = AttemptState::Asked;
    std::optional<bank::PaymentRefusal> unwanted; // why nothing may be charged any more
    QString reference; // the provider's; of cash, who took it
    QString reason; // why the provider refused
    Instant expiresAt;
    Instant nextAt; // when the provider is asked again
    QString date; // the order's business day
};
BOOST_DESCRIBE_STRUCT(AttemptRow, (),
    (orderId, method, payment, customer, amount, currency, state, unwanted, reference, reason, expiresAt, nextAt, date))

// Given back in the ledger; `done`: by the provider as well.
struct CardRefundRow {
    static constexpr int keyColumns = 1;
    Id refund;
    Id orderId;
    Id payment;
    qint64 amount = 0;
    QString currency;
    bool done = false;
    Instant nextAt;
    QString reason;
};
BOOST_DESCRIBE_STRUCT(CardRefundRow, (), (refund, orderId, payment, amount, currency, done, nextAt, reason))

// The accounts of the house. What is negative lies there: in a drawer, or with the provider until it is paid out.
Id salesAccount(); // what was sold
Id treasuryAccount(); // where top-ups come from
Id cardAccount(); // what cards paid, and got back
Id cashAccount(); // the main drawer; others have accounts of their own, see `drawers`
Id differencesAccount(); // what was found too much or too little in the drawers
Id accountOf(orders::PaymentMethod method); // of card and cash

// What the ledger says of one attempt, for the reconciliation.
struct AttemptTold {
    Id order;
    Id payment;
    AttemptState state = AttemptState::Asked;
    qint64 taken = 0;
    qint64 refunded = 0;
    QString currency;
};

struct Booking {
    Id from;
    Id to;
    Price amount;
    bank::BookingKind kind;
    QString about;
    Instant at;
};

class BankStore {
public:
    explicit BankStore(Store &store);

    Table<CounterRow> counters;
    Table<AccountRow> accounts;
    Table<EntryRow> entries;
    Table<PaymentRow> payments;
    Table<RefundRow> refunds;
    Table<AttemptRow> attempts;
    Table<CardRefundRow> cardRefunds;
    Table<DrawerRow> drawers;
    Table<DrawerMoveRow> drawerMoves;
    Table<DrawerOpeningRow> drawerOpenings;
    Table<DrawerCountRow> drawerCounts;
    Table<CashDueRow> cashDues;

    const AccountRow &account(const Id &id, const QString &currency);
    const AccountRow &houseAccount(const Id &id, const QString &currency);
    qint64 book(const Booking &booking); // the booking's number
    std::vector<EntryRow> statement(qint64 newest, int limit);
    std::vector<QString> openCards(Instant now, int limit); // orders whose card payment is to be pursued
    std::vector<QString> openCardRefunds(Instant now, int limit);
    std::vector<AttemptTold> attemptsOf(const QString &date, orders::PaymentMethod method);
    std::vector<DrawerRow> allDrawers(); // by name
    std::optional<QString> drawerWith(const Id &account);
    std::optional<DrawerCountRow> lastDrawerCount(const QString &drawer);
    std::vector<DrawerMoveRow> drawerMovesSince(const QString &drawer, const QString &count, int limit); // newest first
    // Newest first; and how many there are.
    std::vector<DrawerOpeningRow> drawerOpeningsSince(const QString &drawer, const QString &count, int limit);
    qint64 drawerOpeningsSince(const QString &drawer, const QString &count);
    std::vector<CashDueRow> openCashDues(int limit); // the oldest first
    qint64 dueBack(const Id &drawer); // of all of these, what lies in the drawer with that account

private:
    void enter(const Id &account, qint64 amount, const Booking &booking, qint64 number, qint64 entry);

    Statement m_statement;
    Statement m_openCards;
    KnownDue m_cardDue;
    Statement m_openCardRefunds;
    KnownDue m_cardRefundDue;
    Statement m_attemptsOf;
    Store &m_store;
    Statement m_allDrawers, m_lastDrawerCount, m_drawerMoves, m_drawerOpenings, m_openingsCounted, m_cashDues,
        m_dueBack;
};

}
