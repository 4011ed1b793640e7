// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/clock.h"
#include "shared/core/scheduler.h"

#include <algorithm>
#include <optional>

namespace bakery::simulation {

// The one wall clock of the shop's machine, which a fault may step, and the shop's faster time upon it.
struct WallClock {
    const Scheduler &scheduler;
    Instant opened;
    qint64 shopSpeed = 100;
    Milliseconds stepped{0};

    // The latest step that is a jump; none while another step was near, for together they may be none.
    struct Jump {
        Instant at; // technical time of the simulation
        Instant earlier; // of the two moments that the clock showed
    };
    std::optional<Jump> jump{};
    Instant steppedAt{};

    void step(Milliseconds by)
    {
        constexpr std::chrono::seconds jumps{5}, near{30};
        jump.reset();
        if (std::chrono::abs(by) > jumps && scheduler.now() - steppedAt > near)
            jump = Jump{scheduler.now(), std::min(now(), now() + by)};
        stepped += by;
        steppedAt = scheduler.now();
    }
    Instant now() const { return scheduler.now() + stepped; }
    Instant shopNow() const { return opened + (now() - opened) * shopSpeed; }
};

// The clocks of one process: its technical time begins with the wall clock as it finds it.
class ProcessClock final : public Clock {
public:
    explicit ProcessClock(const WallClock &wall) : m_wall(wall), m_offset(wall.stepped) { }

    Instant wallNow() const override { return m_wall.now(); }
    Instant now() const override { return m_wall.scheduler.now() + m_offset; }
    Instant shopNow() const override { return m_wall.shopNow(); }
    Instant scheduled(Instant technical) const { return technical - m_offset; }

private:
    const WallClock &m_wall;
    const Milliseconds m_offset;
};

}
