// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/scheduler.h"
#include "shared/messaging/bus.h"
#include "shared/service/instance.h"
#include "tests/table_top/scheduled_workshop.h"

namespace bakery {

// One service in a test: a real instance with a real store, whose turns the scheduler drives. A held one hears what
// arrives and takes no turn, as a process that is suspended. One that is killed at a step of a turn is gone without a
// word and without a commit.
class SeatedService final : private Pacemaker, private TurnProbe {
public:
    struct Place {
        QByteArray site;
        QByteArray service;
        QByteArray instance;
        StoreAddress store;
        QString dataFolder;
        std::function<std::unique_ptr<Service>(Context &)> make;
        TurnGate *gate = nullptr;
        ServiceLimits limits = {};
        std::function<void()> cutLine = [] {}; // without a word, as a killed process does it
        Milliseconds workTakes{0};
    };
    SeatedService(Place place, Scheduler &scheduler, std::unique_ptr<Bus> bus, Clock &clock, Chance &chance);
    ~SeatedService() override;

    void hold() { m_isHeld = true; }
    void letGo();
    void killAt(TurnStep step, int after, std::function<void()> whenDead);
    int commits() const { return m_commits; }

private:
    struct Death {
        TurnStep step;
        int after; // so many such steps go well
        std::function<void()> whenDead;
    };
    struct Killed { };

    void reached(TurnStep step) override;
    void wake() override;
    void wakeAt(Instant when) override;
    void beatAt(Instant when);
    void beat();

    Scheduler &m_scheduler;
    const Clock &m_clock;
    Store m_store;
    std::unique_ptr<WriterLock> m_lock;
    std::unique_ptr<Bus> m_bus;
    const std::function<void()> m_cutLine;
    ScheduledWorkshop m_workshop;
    std::unique_ptr<Instance> m_instance;
    std::shared_ptr<SeatedService *> m_self; // what was scheduled outlives the service
    std::optional<Instant> m_beatAt;
    bool m_isHeld = false;
    bool m_isDead = false;
    std::optional<Death> m_death;
    int m_commits = 0;
};

}
