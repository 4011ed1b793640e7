// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/instant.h"

#include <map>

namespace bakery {

// Hours are counted since 1970 in shop time, in UTC; the hour of the week is that number modulo a week's hours.
constexpr qint64 hoursOfAWeek = 7 * 24;
constexpr qint64 weeksRemembered = 4;

constexpr qint64 hourOf(Instant at) { return at.sinceEpochMs / 3'600'000; }

// What was sold of a product in the last four weeks, by hour of the week, and in how many of these hours there was
// something to buy.
struct SalesOfAnHour {
    qint64 sold = 0;
    qint64 hours = 0;
};
using WeekOfSales = std::map<qint64, SalesOfAnHour>;

// The usual demand in an hour: the mean of what was sold in that hour of the week over the last four weeks, not
// counting those in which there was nothing to buy; without any, what the plan itself would bake in an hour.
double usualInHour(const WeekOfSales &week, qint64 hour, double planPerHour);

// The same between two moments.
double usualBetween(const WeekOfSales &week, Instant from, Instant until, double planPerHour);

}
