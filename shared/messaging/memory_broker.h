// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/id.h"
#include "shared/core/scheduler.h"
#include "shared/messaging/bus.h"

#include <map>
#include <string_view>
#include <unordered_map>

namespace bakery {

class MemoryBus;

// How often a delivery goes wrong, in a million.
struct DeliveryFaults {
    quint32 lost = 0;
    quint32 doubled = 0; // the second one comes when it likes
    quint32 delayed = 0; // others overtake it, but none of the same topic from the same publisher
    Milliseconds longestDelay{500};
};

// The broker of a simulation: single-threaded, with time and chance that a seed decides. What it delivers lies in the
// receiver's inbox until the scheduler's next step; without faults nothing takes longer.
class MemoryBroker {
public:
    explicit MemoryBroker(Scheduler &scheduler) : m_scheduler(scheduler) { }
    MemoryBroker(const MemoryBroker &) = delete;

    void kill(); // connections are lost without a will, and what was retained is forgotten
    void start() { m_isUp = true; }
    bool isUp() const { return m_isUp; }
    void cut(const QString &username); // its will is published
    void setFaults(DeliveryFaults faults, Chance &chance);
    void setNoFaults() { m_chance = nullptr; }

    struct Counts {
        quint64 delivered = 0;
        quint64 lost = 0;
        quint64 doubled = 0;
        quint64 delayed = 0;
    };
    const Counts &counts() const { return m_counts; }

private:
    friend class MemoryBus;
    struct Route {
        MemoryBus *bus;
        Quality quality;
    };
    struct TopicHash {
        size_t operator()(const QByteArray &topic) const noexcept
        {
            return std::hash<std::string_view>()({topic.data(), size_t(topic.size())}); // unseeded, unlike Qt's
        }
    };
    enum class Farewell { Clean, Will };

    quint64 introduce(MemoryBus *bus);
    void forget(quint64 id) { m_buses.erase(id); }
    MemoryBus *find(quint64 id) const;
    bool attach(MemoryBus *bus);
    void detach(MemoryBus *bus, Farewell farewell);
    void subscribed(MemoryBus *bus, const Subscription &subscription);

    void publish(quint64 publisher, Message &&message);
    void retain(const Message &message);
    const std::vector<Route> &routesFor(const QByteArray &topic);
    void deliver(quint64 publisher, const Route &route, Message &&message);
    void deliverWithFaults(quint64 publisher, const Route &route, Message &&message);
    void deliverNow(MemoryBus *bus, Message &&message);
    void deliverAt(Instant at, MemoryBus *bus, Message &&message);
    std::optional<Instant> inOrder(quint64 publisher, quint64 receiver, const QByteArray &topic, Instant at);
    bool happens(quint32 inAMillion) { return m_chance->draw() % 1'000'000 < inAMillion; }
    Milliseconds someDelay();

    Scheduler &m_scheduler;
    bool m_isUp = true;
    quint64 m_lastId = 0;
    std::unordered_map<quint64, MemoryBus *> m_buses;
    std::vector<MemoryBus *> m_attached;
    std::map<QByteArray, Message> m_retained;
    std::unordered_map<QByteArray, std::vector<Route>, TopicHash> m_routes;
    DeliveryFaults m_faults;
    Chance *m_chance = nullptr;
    std::map<std::tuple<quint64, quint64, QByteArray>, Instant> m_lastDelivery; // of delayed ones
    Counts m_counts;
};

}
