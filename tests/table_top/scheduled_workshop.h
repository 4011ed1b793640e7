// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/scheduler.h"
#include "shared/service/workshop.h"

namespace bakery {

// Work that takes simulated time, and is done at its end.
class ScheduledWorkshop final : public Workshop {
public:
    ScheduledWorkshop(Scheduler &scheduler, std::function<Milliseconds()> takes)
        : m_scheduler(scheduler)
        , m_takes(std::move(takes))
    {
    }

    void take(std::function<void()> work, std::function<void()> done) override
    {
        m_scheduler.callAfter(m_takes(), [work = std::move(work), done = std::move(done)] {
            work();
            done();
        });
    }

private:
    Scheduler &m_scheduler;
    const std::function<Milliseconds()> m_takes;
};

}
