// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/orders.h"

// What the screen above the counter shows: numbers, and nothing of a person.
namespace bakery::orders {

struct ReadyNumber {
    Text<1, 16> number;
    Instant readyAt; // in shop time
};
BOOST_DESCRIBE_STRUCT(ReadyNumber, (), (number, readyAt))

struct PickUpBoard {
    static constexpr State state{"orders", "board"};

    List<Text<1, 16>, 0, 100> preparing; // the first to be placed first
    List<ReadyNumber, 0, 100> ready; // the newest first
};
BOOST_DESCRIBE_STRUCT(PickUpBoard, (), (preparing, ready))

}
