// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/production/batch.h"

using namespace std::chrono_literals;
using bakery::production::BatchState;

namespace bakery {
namespace {

constexpr Milliseconds longestAbsence = 30min; // of shop time

}

bool isLegal(BatchState from, BatchState to)
{
    switch (from) {
    case BatchState::Planned:
        return to == BatchState::Baking || to == BatchState::Skipped;
    case BatchState::Baking:
        return to == BatchState::Baked || to == BatchState::Failed;
    case BatchState::Baked:
    case BatchState::Failed:
    case BatchState::Skipped:
        return false;
    }
    return false;
}

bool wasAwayTooLong(Instant seenAt, Instant shopNow, Milliseconds pace)
{
    return shopNow - seenAt > longestAbsence + pace;
}

bool isTooLate(Instant lateAt, Instant shopNow, Milliseconds pace) { return shopNow > lateAt + pace; }

qint64 traysFor(qint64 quantity, qint64 unitsPerTray) { return (quantity + unitsPerTray - 1) / unitsPerTray; }

}
