// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/today/pace.h"

using namespace std::chrono_literals;

namespace bakery::office {
namespace {

constexpr Milliseconds longEnough = 15min; // to speak of a pace
constexpr qint64 oftenEnough = 2;

}

qint64 usualBy(const reports::Figures &period, int hour, int minute)
{
    const qint64 days = period.days;
    if (days == 0)
        return 0;
    qint64 sum = 0;
    for (const reports::HourFigures &each : period.hours) {
        if (each.hour < hour)
            sum += each.gross.amount;
        else if (each.hour == hour)
            sum += each.gross.amount * minute / 60;
    }
    return sum / days;
}

std::optional<Instant> runsOutAt(qint64 available, qint64 soldSoFar, Instant openedAt, Instant now)
{
    if (available <= 0)
        return now;
    const Milliseconds open = now - openedAt;
    if (open < longEnough || soldSoFar < oftenEnough)
        return std::nullopt;
    return now + Milliseconds(open.count() * available / soldSoFar);
}

}
