// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checker/checks.h"

#include <array>

namespace bakery {

// How often an event was told of one order or refund, and where last.
struct TellingCount {
    int times = 0;
    qint64 position = 0;
};
using Story = std::array<TellingCount, orderEvents>;

// Everything that any store says of one order.
struct OrderCase {
    Key order;
    Story story{};
    bool isPending = false; // a follower has not yet handled something of it
    bool isRefund = false; // it is no order but a refund, of which only journals tell
    bool isBuried = false; // something of it lies among the dead letters

    struct Order {
        QString status;
        qint64 total = 0;
        qint64 refunded = 0;
        qint64 due = 0; // when it was placed, or has to be paid where somebody is awaited
        QByteArray lines;
        QByteArray madeBack; // what was paid back of lines that have no units
    };
    std::optional<Order> row;

    struct Reservation {
        QString state;
        qint64 total = 0;
    };
    std::optional<Reservation> reservation;

    struct Payment {
        qint64 amount = 0;
        qint64 refunded = 0;
        bool isTaken = false;
    };
    std::optional<Payment> payment;
    std::optional<QString> attempt; // how far a payment by card or cash is

    int charges = 0;
    qint64 charged = 0;
    qint64 givenBack = 0;
    std::vector<SoldFact> sold;
};

// Reports at most one finding: the first that explains the others.
void judge(Judgement &judgement, const OrderCase &order);

}
