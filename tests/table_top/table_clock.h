// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/clock.h"
#include "shared/core/id.h"
#include "shared/core/scheduler.h"

#include <random>

namespace bakery {

// One time for everything: shop time and technical time are the scheduler's.
class TableClock final : public Clock {
public:
    explicit TableClock(const Scheduler &scheduler) : m_scheduler(scheduler) { }
    Instant wallNow() const override { return m_scheduler.now(); }
    Instant now() const override { return m_scheduler.now(); }
    Instant shopNow() const override { return m_scheduler.now(); }

private:
    const Scheduler &m_scheduler;
};

class SeededChance final : public Chance {
public:
    explicit SeededChance(quint64 seed) : m_random(seed) { }
    quint64 draw() override { return m_random(); }

private:
    std::mt19937_64 m_random;
};

}
