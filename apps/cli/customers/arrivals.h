// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/instant.h"

#include <QTimeZone>

#include <random>
#include <vector>

namespace bakery {

// When so many people come between two moments, in order: most on the way to work, at noon and on the way home, by the
// clock on the shop's wall.
std::vector<Instant> arrivalsBetween(
    Instant from, Instant until, int people, const QTimeZone &zone, std::mt19937_64 &dice);

}
