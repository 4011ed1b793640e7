// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/messaging/memory_bus.h"

namespace bakery::simulation {

class Process;
struct World;

// A process's end of the bus with the simulator's ear on it. What the listener throws ends the process, not the bus.
class TappedBus final : public Bus, BusListener {
public:
    TappedBus(World &world, Process &process);

    void open(BusListener &listener, std::vector<Subscription> subscriptions, std::optional<Message> will) override;
    void close() override { m_bus.close(); }
    bool isConnected() const override { return m_bus.isConnected(); }
    PublishOutcome publish(Message message) override;
    void subscribe(Subscription subscription) override { m_bus.subscribe(std::move(subscription)); }
    void crash() { m_bus.crash(); }

private:
    void busConnected() override;
    void busLost() override;
    void busArrived(std::vector<Message> messages) override;
    void witness(const Message &message);
    bool hasClockJumped() const;
    void deceive(std::vector<Message> &messages);

    World &m_world;
    Process &m_process;
    BusListener *m_listener = nullptr;
    MemoryBus m_bus;
};

}
