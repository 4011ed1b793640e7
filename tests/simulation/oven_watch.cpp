// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/oven_watch.h"

#include "shared/contracts/envelope.h"
#include "shared/contracts/production_events.h"
#include "tests/simulation/world.h"

using namespace bakery::production;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::simulation {
namespace {

constexpr Milliseconds longest = 30min; // of shop time
constexpr Milliseconds slack = 2s;

}

void OvenWatch::looked()
{
    const Instant now = m_world.scheduler.now();
    if (m_lookedAt != Instant{} && now - m_lookedAt > longest / m_world.wall.shopSpeed + slack) {
        m_awayFrom = m_lookedAt;
        m_awayUntil = now;
        ++m_world.tally.faults["ovens left alone"];
    }
    m_lookedAt = now;
}

void OvenWatch::heard(const Message &journal)
{
    if (!journal.payload.contains(R"("type":"BatchStarted")") && !journal.payload.contains(R"("type":"BatchBaked")"))
        return;
    const Instant now = m_world.scheduler.now();
    const auto events = readEvents(journal.payload);
    for (const EventView &view : *events) {
        if (view.type() == BatchStarted::event.name) {
            m_started[view.decodeData<BatchStarted>()->batch] = {now, m_world.wall.stepped};
        } else if (view.type() == BatchBaked::event.name) {
            const auto started = m_started.find(view.decodeData<BatchBaked>()->batch);
            // By a clock that was stepped since it went in the absence was another one.
            if (started != m_started.end() && started->second.at < m_awayFrom
                && started->second.stepped == m_world.wall.stepped)
                m_world.trouble(
                    u"batch %1 came out of an oven that nobody had looked after for %2 s"_s.arg(started->first.text())
                        .arg((m_awayUntil - m_awayFrom).count() / 1000));
        }
    }
}

}
