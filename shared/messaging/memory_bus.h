// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/messaging/inbox.h"
#include "shared/messaging/memory_broker.h"
#include "shared/messaging/send_window.h"

namespace bakery {

// A connection to a MemoryBroker, which must outlive it and the scheduler's last step.
class MemoryBus final : public Bus {
public:
    MemoryBus(MemoryBroker &broker, QString username);
    ~MemoryBus() override;

    void open(BusListener &listener, std::vector<Subscription> subscriptions, std::optional<Message> will) override;
    void close() override;
    bool isConnected() const override { return m_isConnected; }
    PublishOutcome publish(Message message) override;
    void subscribe(Subscription subscription) override;

    // As when its process is killed: the will is published, and nothing is called any more.
    void crash();

private:
    friend class MemoryBroker;
    template <void (MemoryBus::*what)()>
    void later();
    void scheduleAttempt(Milliseconds pause);
    void attempt();
    void takeArrived();
    void lost();
    bool send(Message &&message);
    void acknowledge();
    void leave(MemoryBroker::Farewell farewell);

    MemoryBroker &m_broker;
    const QString m_username;
    const quint64 m_id;
    BusListener *m_listener = nullptr;
    std::vector<Subscription> m_subscriptions;
    std::optional<Message> m_will;
    Inbox m_inbox;
    std::unique_ptr<SendWindow> m_window;
    Milliseconds m_pause{};
    quint64 m_attempt = 0;
    quint64 m_session = 0; // the number of attachments so far: what is on its way to an earlier one never arrives
    int m_unacknowledged = 0;
    bool m_isAttached = false; // as the broker sees it
    bool m_isConnected = false; // as the owner has been told
};

}
