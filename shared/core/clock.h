// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/instant.h"

namespace bakery {

// All the time there is. Tests and the simulator drive one of their own.
class Clock {
public:
    virtual ~Clock() = default;

    // The wall clock of this machine; may step. Tokens are judged by it.
    virtual Instant wallNow() const = 0;

    // Technical time: the wall clock as it was when the process started, moved on by the monotonic clock. Deadlines,
    // reservations, retries and heartbeats use it, so a stepped wall clock does not touch them.
    virtual Instant now() const = 0;

    // Shop time: the wall clock, but possibly faster than life (`bakery up --speed`). Best-before, schedules, sweeps
    // and opening hours use it.
    virtual Instant shopNow() const = 0;
};

}
