// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/service/service.h"

namespace bakery::bench {

struct TurnTimes {
    double longestMs = 0;
    double allMs = 0;
};

// A service by itself, on a store of its own: what it publishes goes nowhere, and journals are handed to it.
class ServiceAlone final : private Bus, private Pacemaker, private Workshop, private Clock {
public:
    using Make = std::function<std::unique_ptr<Service>(Context &)>;
    ServiceAlone(const QString &name, const StoreAddress &address, const Make &make);

    void hear(const QByteArray &service, const Journal &journal, const std::vector<JournalTurn> &turns);
    // Takes turns until everything is handled that was heard.
    TurnTimes handleAll();
    bool hasHandled(qint64 events) const;
    void passTime(Milliseconds time) { m_ahead += time; }
    Store &store() { return m_store; }

private:
    void open(BusListener &, std::vector<Subscription>, std::optional<Message>) override { }
    void close() override { }
    bool isConnected() const override { return true; }
    PublishOutcome publish(Message) override { return PublishOutcome::Sent; }
    void subscribe(Subscription) override { }
    void wake() override { m_isAwake = true; }
    void wakeAt(Instant when) override { m_isAwake = m_isAwake || when <= now(); }
    void take(std::function<void()>, std::function<void()>) override { }
    Instant wallNow() const override;
    Instant now() const override { return wallNow(); }
    Instant shopNow() const override { return wallNow(); }

    Store m_store;
    SystemChance m_chance;
    Milliseconds m_ahead{0};
    Context m_context;
    std::unique_ptr<Service> m_service;
    bool m_isAwake = false;
};

}
