// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/messaging/memory_bus.h"
#include "shared/service/instance.h"
#include "tests/simulation/world.h"

namespace bakery::simulation {

// The process is gone at this very point: as SIGKILL does it, without a word and without a commit.
struct Crash { };

// What goes wrong at a step of a turn or of the store.
struct Mishap {
    enum class Kind { Crash, Lost, Fatal, Constraint };
    Kind kind = Kind::Crash;
    std::variant<TurnStep, StoreStep> step;
    int after = 0; // so many such steps go well
    int times = 1;
};

// One process of a service on the simulated machine: started, killed, stopped for a while and started again by a
// supervisor. While it runs it is a real Instance on a real store.
class Process final : Pacemaker, TurnProbe, StoreFaults {
public:
    using Make = std::function<std::unique_ptr<Service>(Context &)>;
    Process(World &world, QByteArray service, QByteArray instance, Make make);
    ~Process() override;

    void start();
    void kill(); // the supervisor starts it again after a while
    void leave(); // ends in order, for good
    void switchOff(Instant until); // has no power
    void switchOn() { m_offUntil = {}; }
    void suspend();
    void resume();
    void slowDown(Instant until) { m_slowUntil = until; } // it follows, but far behind

    const QByteArray &service() const { return m_service; }
    const QByteArray &instance() const { return m_instance; }
    bool isRunning() const { return m_life != nullptr; }
    bool isSuspended() const { return m_isSuspended; }
    Service *leading() const; // null unless it leads

    void arm(Mishap mishap) { m_mishap = mishap; }
    void disarm() { m_mishap.reset(); }
    void alterNextTurn() { m_isToBeDeceived = true; } // the next journal message with a total arrives changed

private:
    friend class TappedBus;
    struct Life;

    void guarded(const std::function<void()> &call);
    void die();
    void wake() override;
    void wakeAt(Instant when) override;
    void beatAt(Instant at);
    void beat();
    void reached(TurnStep step) override;
    void at(StoreStep step) override;
    void meet(std::variant<TurnStep, StoreStep> step);
    void count(const Mishap &mishap);

    World &m_world;
    const QByteArray m_service;
    const QByteArray m_instance;
    const Make m_make;
    std::unique_ptr<Life> m_life;
    quint64 m_generation = 0; // of lives: a call meant for an earlier one comes to nothing
    bool m_isDying = false;
    bool m_isSuspended = false;
    bool m_hasLeft = false;
    Instant m_offUntil;
    std::vector<std::function<void()>> m_deferred; // what happens when it is resumed
    std::optional<Instant> m_beatAt;
    quint64 m_beat = 0;
    Instant m_lastBeat;
    Instant m_slowUntil;
    int m_beatsAtOnce = 0;
    std::optional<Mishap> m_mishap;
    bool m_isToBeDeceived = false;
};

}
