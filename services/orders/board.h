// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/orders_board.h"

// Which numbers stand on the screen above the counter.
namespace bakery {

// An order that is being prepared, or was and waits to be fetched.
struct BoardEntry {
    QString number;
    QString date; // its business day
    Instant pickUpAt; // when somebody comes for it, in shop time; 0: now
    Instant readyAt; // in shop time
};

constexpr Milliseconds shownBeforePickUp{30 * 60'000};

// A day that opens begins with an empty board. While none is open, whatever is still to be fetched stays.
bool isOfToday(const BoardEntry &entry, const QString &openDate);
// What is fetched later is not on its way yet.
bool isShownAsPreparing(const BoardEntry &entry, const QString &openDate, Instant shopNow);

// Both lists are as they were read: the first to be placed first, and the newest ready one first.
orders::PickUpBoard boardOf(const std::vector<BoardEntry> &preparing, const std::vector<BoardEntry> &ready,
    const QString &openDate, Instant shopNow);

}
