// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/table_top/seated_service.h"

#include "shared/core/check.h"

namespace bakery {

SeatedService::SeatedService(Place place, Scheduler &scheduler, std::unique_ptr<Bus> bus, Clock &clock, Chance &chance)
    : m_scheduler(scheduler)
    , m_clock(clock)
    , m_store(place.store, Store::Access::ReadWrite, Store::Durability::Off)
    , m_lock(WriterLock::of(m_store))
    , m_bus(std::move(bus))
    , m_cutLine(std::move(place.cutLine))
    , m_workshop(scheduler, [takes = place.workTakes] { return takes; })
    , m_self(std::make_shared<SeatedService *>(this))
{
    m_instance = std::make_unique<Instance>(InstanceParts{
        .site = place.site,
        .service = place.service,
        .instance = place.instance,
        .clock = clock,
        .chance = chance,
        .store = m_store,
        .lock = *m_lock,
        .bus = *m_bus,
        .pacemaker = *this,
        .workshop = m_workshop,
        .make = std::move(place.make),
        .stop = [](const StoreError &error) { qFatal("a service stopped: %s", error.what()); },
        .limits = place.limits,
        .dataFolder = place.dataFolder,
        .gate = place.gate,
        .probe = this,
    });
    m_instance->start();
}

SeatedService::~SeatedService()
{
    *m_self = nullptr;
    if (!m_isDead)
        m_instance->finish();
}

void SeatedService::killAt(TurnStep step, int after, std::function<void()> whenDead)
{
    m_death = Death{step, after, std::move(whenDead)};
}

void SeatedService::reached(TurnStep step)
{
    m_commits += step == TurnStep::Committed ? 1 : 0;
    if (m_death && m_death->step == step && m_death->after-- == 0)
        throw Killed();
}

void SeatedService::letGo()
{
    m_isHeld = false;
    wake();
}

void SeatedService::wake() { beatAt(m_scheduler.now()); }

void SeatedService::wakeAt(Instant when) { beatAt(m_scheduler.now() + (when - m_clock.now())); }

void SeatedService::beatAt(Instant when)
{
    if (m_beatAt && *m_beatAt <= when)
        return; // the earliest one asked for counts
    m_beatAt = when;
    m_scheduler.callAt(when, [self = m_self, when] {
        if (SeatedService *seated = *self; seated && seated->m_beatAt == when)
            seated->beat();
    });
}

void SeatedService::beat()
{
    m_beatAt.reset();
    if (m_isHeld || m_isDead)
        return;
    try {
        m_instance->beat();
    } catch (const Killed &) {
        m_isDead = true;
        m_cutLine();
        m_scheduler.callAt(m_scheduler.now(), std::exchange(m_death, {})->whenDead);
    }
}

}
