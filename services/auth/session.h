// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/auth_sessions.h"

// What becomes of a refresh token that is presented.
namespace bakery {

// A session's tokens are numbered; the present one has the number `generation`.
struct SessionFacts {
    qint64 generation = 1;
    QString source; // which client, and with which request,
    QString request; // was given the present one
    Instant exchangedAt; // and when
    std::optional<Instant> refreshUntil; // none: until it is ended
    bool hasEnded = false;
};

struct Presented {
    qint64 generation = 0;
    QString source;
    QString request;
};

enum class Exchange {
    Next, // against the next one
    SameAgain, // this very exchange was made, and its answer may have been lost
    Reused, // it was exchanged before: there are two who have it
    Ended,
};

Exchange judge(const SessionFacts &session, const Presented &presented, Instant now);

// How long a session lasts in which no token is exchanged; none: until it is ended.
std::optional<Milliseconds> idleLifetime(auth::Means means);

}
