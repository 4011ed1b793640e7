// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/merchant_events.h"

namespace bakery::kiosk {

// Whether the screen may be dark: the shop is closed, has been for half an hour, and does not open within the next.
bool isRestTime(const merchant::Today &today, Instant shopNow);

struct ClockPlace {
    double across = 0;
    double down = 0;
};

// Where a dark screen shows its clock in that minute, as parts of the room that there is: never long at one place, so
// that it burns in nowhere.
ClockPlace clockPlace(Instant shopNow);

}
