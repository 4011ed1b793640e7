// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/production.h"

namespace bakery {

// How hot a programme wants its oven so long after its beginning: straight from point to point, before the first and
// behind the last as hot as there.
double celsiusAt(const std::vector<production::CurvePoint> &curve, Milliseconds sinceStart);

// The minute of the first point that cannot be followed: earlier than the one before it, beyond the programme's end, or
// hotter than its peak. Empty: the curve is sound.
std::optional<qint64> faultIn(const std::vector<production::CurvePoint> &curve, qint64 minutes, qint64 peakCelsius);

// One temperature from beginning to end: another batch may join at any time.
bool isSteady(const std::vector<production::CurvePoint> &curve);

}
