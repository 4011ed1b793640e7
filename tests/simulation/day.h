// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/world.h"

namespace bakery::simulation {

struct DayResult {
    quint64 trace = 0; // the hash of everything that was said and done
    quint64 steps = 0;
    QStringList troubles;
    Tally tally;
};

// One day in the shop: morning, customers and bad luck, evening; then everything is mended, comes to rest, and is
// judged. Everything follows from the seed.
DayResult runDay(quint64 seed, bool isPrinted = false);

}
