// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/board.h"

namespace bakery {

bool isOfToday(const BoardEntry &entry, const QString &openDate)
{
    return openDate.isEmpty() || entry.date >= openDate;
}

bool isShownAsPreparing(const BoardEntry &entry, const QString &openDate, Instant shopNow)
{
    return isOfToday(entry, openDate) && entry.pickUpAt <= shopNow + shownBeforePickUp;
}

orders::PickUpBoard boardOf(const std::vector<BoardEntry> &preparing, const std::vector<BoardEntry> &ready,
    const QString &openDate, Instant shopNow)
{
    orders::PickUpBoard board;
    for (const BoardEntry &entry : preparing)
        if (int(board.preparing.size()) < board.preparing.most && isShownAsPreparing(entry, openDate, shopNow))
            board.preparing.push_back(entry.number);
    for (const BoardEntry &entry : ready)
        if (int(board.ready.size()) < board.ready.most && isOfToday(entry, openDate))
            board.ready.push_back({entry.number, entry.readyAt});
    return board;
}

}
