// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/cards.h"
#include "tests/simulation/crowd.h"

namespace bakery::simulation {

// Holds what everybody was told against what the stores say. Call when all processes have ended.
void judge(World &world, const Crowd &crowd, const Cards &cards);

QString unanswered(const Crowd &crowd);

}
