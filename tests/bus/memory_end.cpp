// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/messaging/memory_bus.h"
#include "tests/bus/bus_end.h"

namespace bakery {

class MemoryEnd final : public BusEnd {
public:
    std::unique_ptr<Bus> newBus(const QString &username) override
    {
        return std::make_unique<MemoryBus>(m_broker, username);
    }
    Scheduler &scheduler() override { return m_scheduler; }
    bool waitFor(const std::function<bool()> &condition) override
    {
        const Instant limit = m_scheduler.now() + Milliseconds(10'000);
        while (!condition())
            if (m_scheduler.now() > limit || !m_scheduler.runNext())
                return false;
        return true;
    }
    bool hasFailedToConnect(const QString &) const override { return m_scheduler.now() > beginning; }
    void cut(const QString &username) override { m_broker.cut(username); }
    void passLongTime() override { m_scheduler.runUntil(m_scheduler.now() + std::chrono::hours(1)); }
    void killBroker() override { m_broker.kill(); }
    void startBroker() override { m_broker.start(); }

private:
    static constexpr Instant beginning{1'800'000'000'000};
    SimulatedScheduler m_scheduler{beginning};
    MemoryBroker m_broker{m_scheduler};
};

std::unique_ptr<BusEnd> makeMemoryEnd() { return std::make_unique<MemoryEnd>(); }

}
