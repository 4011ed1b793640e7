// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/process.h"
#include "tests/simulation/tapped_bus.h"
#include "tests/table_top/scheduled_workshop.h"

namespace bakery::simulation {

// The right to write is a line in the world's book; evicting is killing.
class SimulatedLock final : public WriterLock {
public:
    SimulatedLock(World &world, Process &process, Store &store) : WriterLock(store), m_world(world), m_process(process)
    {
    }

    bool tryAcquire() override
    {
        return m_world.writers.try_emplace(m_process.service(), &m_process).first->second == &m_process;
    }
    bool isHeld() const override
    {
        const auto writer = m_world.writers.find(m_process.service());
        return writer != m_world.writers.end() && writer->second == &m_process;
    }
    bool evict() override
    {
        const auto writer = m_world.writers.find(m_process.service());
        if (writer == m_world.writers.end() || writer->second == &m_process)
            return false;
        ++m_world.tally.faults["leader thrown out"];
        writer->second->kill();
        return true;
    }

private:
    World &m_world;
    Process &m_process;
};

// All that a process has from its start to its end.
struct Process::Life {
    Life(World &world, Process &process)
        : clock(world.wall)
        , store(world.stores().at(QString::fromLatin1(process.service())), Store::Access::ReadWrite,
              Store::Durability::Off)
        , lock(world, process, store)
        , bus(world, process)
        , workshop(world.scheduler, [&world] { return world.processes.pause(1, 100); })
        , instance({.site = World::site,
              .service = process.service(),
              .instance = process.instance(),
              .clock = clock,
              .chance = world.processes,
              .store = store,
              .lock = lock,
              .bus = bus,
              .pacemaker = process,
              .workshop = workshop,
              .make = process.m_make,
              .stop = [&process](const StoreError &) { process.die(); },
              .limits = {.reservation = std::chrono::seconds(15),
                  .cardHold = std::chrono::seconds(20),
                  .passwordHash = Milliseconds(0)},
              .dataFolder = world.keysFolder,
              .probe = &process})
    {
    }

    ProcessClock clock;
    Store store;
    SimulatedLock lock;
    TappedBus bus;
    ScheduledWorkshop workshop;
    Instance instance;
};

}
