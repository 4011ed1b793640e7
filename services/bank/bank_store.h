// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/bank.h"
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
    Id customer;
    qint64 amount = 0;
    QString currency;
    qint64 refunded = 0;
    bool taken = false;
};
BOOST_DESCRIBE_STRUCT(PaymentRow, (), (orderId, customer, amount, currency, refunded, taken))

struct RefundRow {
    static constexpr int keyColumns = 1;
    Id refund;
    Id orderId;
    qint64 amount = 0;
};
BOOST_DESCRIBE_STRUCT(RefundRow, (), (refund, orderId, amount))

// The two accounts of the house in each booking's other half.
Id salesAccount(); // what was sold
Id treasuryAccount(); // where top-ups come from

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

    const AccountRow &account(const Id &id, const QString &currency);
    qint64 book(const Booking &booking); // the booking's number
    std::vector<EntryRow> statement(qint64 newest, int limit);

private:
    void enter(const Id &account, qint64 amount, const Booking &booking, qint64 number, qint64 entry);

    Statement m_statement;
};

}
