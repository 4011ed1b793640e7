// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/instant.h"

#include <functional>
#include <vector>

namespace bakery {

// What is to happen later. Where there is no Qt event loop, this is it.
class Scheduler {
public:
    virtual ~Scheduler() = default;
    virtual Instant now() const = 0;
    // At once counts as later: nothing is ever called from inside this.
    virtual void callAt(Instant at, std::function<void()> call) = 0;
    void callAfter(Milliseconds pause, std::function<void()> call) { callAt(now() + pause, std::move(call)); }
};

// Time that passes only when it is told to, from one event to the next: by time, then in the order of their making.
class SimulatedScheduler final : public Scheduler {
public:
    explicit SimulatedScheduler(Instant start) : m_now(start) { }

    Instant now() const override { return m_now; }
    void callAt(Instant at, std::function<void()> call) override;

    bool runNext(); // false when there is nothing left to happen
    void runUntil(Instant end);
    quint64 steps() const { return m_steps; } // events so far: with the seed, the name of a moment

private:
    struct Event {
        Instant at;
        quint64 sequence;
        std::function<void()> call;
    };
    static bool isLater(const Event &a, const Event &b) { return a.at == b.at ? a.sequence > b.sequence : a.at > b.at; }

    std::vector<Event> m_events; // a heap, the next one in front
    Instant m_now;
    quint64 m_sequence = 0;
    quint64 m_steps = 0;
};

}
