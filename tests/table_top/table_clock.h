// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/clock.h"
#include "shared/core/id.h"
#include "shared/core/scheduler.h"

#include <random>

namespace bakery {

// One time for everything, the scheduler's, until shop time is moved ahead, as it runs ahead in a shop with a speed, or
// the wall clock is stepped.
class TableClock final : public Clock {
public:
    explicit TableClock(const Scheduler &scheduler) : m_scheduler(scheduler) { }
    Instant wallNow() const override { return m_scheduler.now() + m_stepped; }
    Instant now() const override { return m_scheduler.now() + m_steppedAtBoot; }
    Instant shopNow() const override { return wallNow() + m_ahead; }

    void moveShopTo(Instant shop) { m_ahead = shop - wallNow(); }
    void step(Milliseconds by) { m_stepped += by; }
    // Technical time begins anew with the wall clock as it is, for processes that are started from now on.
    void boot() { m_steppedAtBoot = m_stepped; }

private:
    const Scheduler &m_scheduler;
    Milliseconds m_stepped{0};
    Milliseconds m_steppedAtBoot{0};
    Milliseconds m_ahead{0};
};

class SeededChance final : public Chance {
public:
    explicit SeededChance(quint64 seed) : m_random(seed) { }
    quint64 draw() override { return m_random(); }

private:
    std::mt19937_64 m_random;
};

}
