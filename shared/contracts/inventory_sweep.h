// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/kinds.h"

namespace bakery::inventory {

// When stale units were last swept off the shelf, and when they will be next; in shop time.
struct Sweep {
    static constexpr State state{"inventory", "sweep"};

    Instant sweptAt;
    Instant nextAt;
};
BOOST_DESCRIBE_STRUCT(Sweep, (), (sweptAt, nextAt))

}
