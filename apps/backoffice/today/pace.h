// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/reports.h"

namespace bakery::office {

// What the days of a period had taken by that time of day, on average. Of the hour that is going on it counts the part
// that has passed.
qint64 usualBy(const reports::Figures &period, int hour, int minute);

// When the last one will be sold, at the pace of the day so far; nothing: nobody buys it, or too little is known.
std::optional<Instant> runsOutAt(qint64 available, qint64 soldSoFar, Instant openedAt, Instant now);

}
