// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/customers/arrivals.h"

#include <QDateTime>

#include <algorithm>

namespace bakery {
namespace {

// How many come in each hour of the day, beside the others.
constexpr double rush[24] = {0.1, 0.1, 0.1, 0.1, 0.3, 1, 4, 9, 10, 6, 4, 5, 9, 6, 3, 4, 7, 9, 6, 2, 1, 0.5, 0.2, 0.1};
constexpr qint64 minuteMs = 60'000;

}

std::vector<Instant> arrivalsBetween(
    Instant from, Instant until, int people, const QTimeZone &zone, std::mt19937_64 &dice)
{
    const qint64 lengthMs = (until - from).count();
    if (lengthMs <= 0)
        return {};
    std::vector<double> weights;
    for (qint64 begins = 0; begins < lengthMs; begins += minuteMs) {
        const QDateTime there = QDateTime::fromMSecsSinceEpoch(from.sinceEpochMs + begins, zone);
        weights.push_back(rush[there.time().hour()] * double(std::min(minuteMs, lengthMs - begins)));
    }
    std::discrete_distribution<qint64> minute(weights.begin(), weights.end());
    std::uniform_int_distribution<qint64> within(0, minuteMs - 1);
    std::vector<Instant> arrivals;
    for (int i = 0; i < people; ++i) {
        const qint64 begins = minute(dice) * minuteMs;
        arrivals.push_back({from.sinceEpochMs + std::min(begins + within(dice), lengthMs - 1)});
    }
    std::sort(arrivals.begin(), arrivals.end());
    return arrivals;
}

}
