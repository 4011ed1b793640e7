// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/production/demand.h"

#include <algorithm>

namespace bakery {

double usualInHour(const WeekOfSales &week, qint64 hour, double planPerHour)
{
    const auto known = week.find(hour % hoursOfAWeek);
    if (known == week.end() || known->second.hours == 0)
        return planPerHour;
    return double(known->second.sold) / double(known->second.hours);
}

double usualBetween(const WeekOfSales &week, Instant from, Instant until, double planPerHour)
{
    double expected = 0;
    for (qint64 hour = hourOf(from); hour * 3'600'000 < until.sinceEpochMs; ++hour) {
        const qint64 begins = std::max(from.sinceEpochMs, hour * 3'600'000);
        const qint64 ends = std::min(until.sinceEpochMs, (hour + 1) * 3'600'000);
        expected += usualInHour(week, hour, planPerHour) * double(ends - begins) / 3'600'000;
    }
    return expected;
}

}
