// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/opening.h"

namespace bakery::simulation {

// The shop's business days in the stores against what staff were told of them; after all processes have ended.
void judgeDays(World &world, const Opening &opening);

}
