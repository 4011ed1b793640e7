// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/scheduler.h"

#include <algorithm>

namespace bakery {

void SimulatedScheduler::callAt(Instant at, std::function<void()> call)
{
    m_events.push_back({std::max(at, m_now), m_sequence++, std::move(call)});
    std::push_heap(m_events.begin(), m_events.end(), isLater);
}

bool SimulatedScheduler::runNext()
{
    if (m_events.empty())
        return false;
    std::pop_heap(m_events.begin(), m_events.end(), isLater);
    const Event event = std::move(m_events.back());
    m_events.pop_back();
    m_now = event.at;
    ++m_steps;
    event.call();
    return true;
}

void SimulatedScheduler::runUntil(Instant end)
{
    while (!m_events.empty() && m_events.front().at <= end)
        runNext();
    m_now = std::max(m_now, end);
}

}
