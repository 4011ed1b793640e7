// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/instant.h"

namespace bakery::office {

// How much of its life a unit has before it. Past: its best-before is over, and the next sweep takes it.
enum class LifeLeft { Most, Half, Quarter, Little, Past };
constexpr int lifeLevels = 5;

// 0 … 1 of the time from the oven to the best-before.
double remainingLife(Instant bakedAt, Instant bestBefore, Instant now);
LifeLeft lifeLeft(Instant bakedAt, Instant bestBefore, Instant now);

}
