// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/kiosk/rest_time.h"

#include <cmath>

using namespace std::chrono_literals;

namespace bakery::kiosk {
namespace {

constexpr Milliseconds margin = 30min;

}

bool isRestTime(const merchant::Today &today, Instant shopNow)
{
    using merchant::DayStatus;
    if (today.status == DayStatus::Open || today.status == DayStatus::Closing || today.status == DayStatus::AlwaysOpen)
        return false;
    const auto isAbout = [&](const std::optional<Instant> &at) {
        return at && shopNow >= *at - margin && shopNow < *at + margin;
    };
    return !isAbout(today.opensAt) && !isAbout(today.closesAt) && !isAbout(today.nextOpeningAt);
}

// Two slow waves whose lengths have no common measure: a step each minute, along a path that does not close.
ClockPlace clockPlace(Instant shopNow)
{
    const double minute = double(shopNow.sinceEpochMs / 60'000);
    return {0.5 + 0.5 * std::sin(minute / 7.0), 0.5 + 0.5 * std::sin(minute / 11.3 + 1.0)};
}

}
