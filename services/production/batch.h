// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/production.h"

namespace bakery {

// The life of a batch as a table of what is legal. Nothing else is.
bool isLegal(production::BatchState from, production::BatchState to);

// `pace` is the shop time between two looks at the ovens while everything runs as it should: at a high speed much shop
// time passes from one to the next, and nobody was away.

// Whether nobody looked after the ovens for so long that what was in them is lost. Shorter than that it was baked all
// the same, and is taken out as of the moment at which it was done.
bool wasAwayTooLong(Instant seenAt, Instant shopNow, Milliseconds pace);

// Whether a planned batch waited for so long that it is not baked any more. In time it is started late.
bool isTooLate(Instant lateAt, Instant shopNow, Milliseconds pace);

qint64 traysFor(qint64 quantity, qint64 unitsPerTray);

}
