// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/reports_service.h"

namespace bakery::bench {

// The service reports by itself, on a store of its own: what it publishes goes nowhere, and journals are handed to it.
class ReadSide final : private Bus, private Pacemaker, private Workshop, private Clock {
public:
    explicit ReadSide(const StoreAddress &address);

    void hear(std::vector<Message> messages);
    // Takes turns until everything is handled that was heard.
    void handleAll();
    bool hasHandled(qint64 events) const;

private:
    void open(BusListener &, std::vector<Subscription>, std::optional<Message>) override { }
    void close() override { }
    bool isConnected() const override { return true; }
    PublishOutcome publish(Message) override { return PublishOutcome::Sent; }
    void subscribe(Subscription) override { }
    void wake() override { m_isAwake = true; }
    void wakeAt(Instant) override { }
    void take(std::function<void()>, std::function<void()>) override { }
    Instant wallNow() const override;
    Instant now() const override { return wallNow(); }
    Instant shopNow() const override { return wallNow(); }

    Store m_store;
    SystemChance m_chance;
    Context m_context;
    std::unique_ptr<ReportsService> m_service;
    bool m_isAwake = false;
};

}
