// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/ovens/plan_lanes.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace bakery::office {
namespace {

constexpr Milliseconds behind = 1h, ahead = 4h; // of now, at least
constexpr Milliseconds farthest = 12h; // what is farther away nobody looks for here

}

std::vector<int> tracksFor(const std::vector<OvenTime> &times)
{
    std::vector<int> tracks;
    std::vector<Instant> freeFrom;
    for (const OvenTime &time : times) {
        const auto free =
            std::find_if(freeFrom.begin(), freeFrom.end(), [&time](Instant until) { return until <= time.from; });
        const auto track = free - freeFrom.begin();
        if (free == freeFrom.end())
            freeFrom.push_back(time.until);
        else
            *free = time.until;
        tracks.push_back(int(track));
    }
    return tracks;
}

OvenHeat::Points heatingOf(const production::Programme &programme, Instant begun)
{
    OvenHeat::Points points;
    for (const production::CurvePoint &point : programme.curve)
        points.emplace_back(begun + std::chrono::minutes(point.minute), int(point.celsius));
    const Instant done = begun + std::chrono::minutes(programme.minutes);
    if (!points.empty() && points.back().first < done)
        points.emplace_back(done, points.back().second);
    return points;
}

OvenTime hoursAround(const std::vector<OvenTime> &times, Instant now)
{
    OvenTime hours{now - behind, now + ahead};
    for (const OvenTime &time : times) {
        if (time.from >= now - farthest)
            hours.from = std::min(hours.from, time.from);
        if (time.until <= now + farthest)
            hours.until = std::max(hours.until, time.until);
    }
    constexpr qint64 hour = Milliseconds(1h).count();
    hours.from.sinceEpochMs -= hours.from.sinceEpochMs % hour;
    hours.until.sinceEpochMs += hour - 1 - (hours.until.sinceEpochMs + hour - 1) % hour;
    return hours;
}

}
