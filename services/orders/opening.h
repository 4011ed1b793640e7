// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/merchant_events.h"
#include "shared/contracts/opening_hours.h"

#include <vector>

namespace bakery {

// When somebody can fetch an order: the shop's usual hours with their exceptions, and for the day that is open and the
// one that opens next what merchant has said of them, for somebody may open late or close early.
struct Opening {
    OpeningHours usual;
    std::vector<merchant::ScheduledDay> told;
};

// The days of which some part lies between two moments. A shop without hours has none: it is always open.
std::vector<OpeningDay> openDays(const Opening &opening, Instant from, Instant until);
// Whether the shop is open all the time between two moments.
bool isOpenAllTheTime(const std::vector<OpeningDay> &days, Instant from, Instant until);

}
