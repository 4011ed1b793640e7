// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/bank_drawer.h"

namespace bakery {

struct DrawerRow {
    static constexpr int keyColumns = 1;
    QString drawer;
    Id account;
};
BOOST_DESCRIBE_STRUCT(DrawerRow, (), (drawer, account))

struct DrawerMoveRow {
    static constexpr int keyColumns = 1;
    Id move;
    bank::CashPurpose purpose = bank::CashPurpose::PaidIn;
    qint64 amount = 0;
    QString currency;
    QString reason;
    Instant at;
    Id movedBy;
    QString drawer;
};
BOOST_DESCRIBE_STRUCT(DrawerMoveRow, (), (move, purpose, amount, currency, reason, at, movedBy, drawer))

struct DrawerOpeningRow {
    static constexpr int keyColumns = 1;
    Id opening;
    QString reason;
    Instant at;
    Id openedBy;
    QString drawer;
};
BOOST_DESCRIBE_STRUCT(DrawerOpeningRow, (), (opening, reason, at, openedBy, drawer))

struct DrawerCountRow {
    static constexpr int keyColumns = 1;
    Id drawerCount;
    qint64 counted = 0;
    qint64 expected = 0;
    qint64 difference = 0;
    QString currency;
    Instant at;
    Id countedBy;
    QString drawer;
    qint64 openings = 0;
};
BOOST_DESCRIBE_STRUCT(
    DrawerCountRow, (), (drawerCount, counted, expected, difference, currency, at, countedBy, drawer, openings))

// Cash that goes back to whoever has paid for an order that could not be handed over.
struct CashDueRow {
    static constexpr int keyColumns = 1;
    Id orderId;
    qint64 amount = 0;
    QString currency;
    Instant since;
    Instant handedAt; // 0: it was not yet
    std::optional<Id> handedBy;
};
BOOST_DESCRIBE_STRUCT(CashDueRow, (), (orderId, amount, currency, since, handedAt, handedBy))

inline bank::CashMove moveOf(const DrawerMoveRow &row)
{
    return {row.purpose, {row.amount, row.currency}, row.reason, row.at, row.movedBy};
}

inline bank::DrawerOpening openingOf(const DrawerOpeningRow &row) { return {row.reason, row.at, row.openedBy}; }

inline bank::DrawerCount countOf(const DrawerCountRow &row)
{
    return {{row.counted, row.currency}, {row.expected, row.currency}, {row.difference, row.currency}, row.at,
        row.countedBy, row.openings};
}

}
