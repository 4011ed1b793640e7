// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/freshness/remaining_life.h"

#include <algorithm>

namespace bakery::office {

double remainingLife(Instant bakedAt, Instant bestBefore, Instant now)
{
    const Milliseconds whole = bestBefore - bakedAt;
    if (whole <= Milliseconds(0))
        return now < bestBefore ? 1 : 0;
    return std::clamp(double((bestBefore - now).count()) / double(whole.count()), 0.0, 1.0);
}

LifeLeft lifeLeft(Instant bakedAt, Instant bestBefore, Instant now)
{
    if (now >= bestBefore)
        return LifeLeft::Past;
    const double remaining = remainingLife(bakedAt, bestBefore, now);
    if (remaining > 0.5)
        return LifeLeft::Most;
    if (remaining > 0.25)
        return LifeLeft::Half;
    return remaining > 0.1 ? LifeLeft::Quarter : LifeLeft::Little;
}

}
