// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/auth/session.h"

using namespace std::chrono_literals;

namespace bakery {
namespace {

constexpr Milliseconds repeatedWithin = 2min; // the longest that a caller may wait for an answer

}

Exchange judge(const SessionFacts &session, const Presented &presented, Instant now)
{
    if (session.hasEnded || (session.refreshUntil && now >= *session.refreshUntil))
        return Exchange::Ended;
    // One beyond the present one was given out before the store was restored from a backup.
    if (presented.generation >= session.generation)
        return Exchange::Next;
    const bool isRepetition = presented.generation == session.generation - 1 && presented.source == session.source
        && presented.request == session.request && now - session.exchangedAt < repeatedWithin;
    return isRepetition ? Exchange::SameAgain : Exchange::Reused;
}

std::optional<Milliseconds> idleLifetime(auth::Means means)
{
    switch (means) {
    case auth::Means::Password:
        return 30 * 24h;
    case auth::Means::Pin:
        return 30min;
    case auth::Means::Pairing:
        return std::nullopt;
    }
    return 0ms;
}

}
