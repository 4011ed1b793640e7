// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/messaging/memory_broker.h"

#include "shared/messaging/memory_bus.h"

#include <algorithm>

namespace bakery {

constexpr size_t mostRoutesKept = 20'000;
constexpr size_t mostDeliveriesKept = 4'096;

void MemoryBroker::kill()
{
    m_isUp = false;
    m_retained.clear();
    while (!m_attached.empty()) {
        MemoryBus *bus = m_attached.back();
        detach(bus, Farewell::Clean);
        bus->m_inbox.putLoss();
    }
}

void MemoryBroker::cut(const QString &username)
{
    const auto found = std::find_if(
        m_attached.begin(), m_attached.end(), [&](const MemoryBus *bus) { return bus->m_username == username; });
    if (found == m_attached.end())
        return;
    MemoryBus *bus = *found;
    detach(bus, Farewell::Will);
    bus->m_inbox.putLoss();
}

void MemoryBroker::setFaults(DeliveryFaults faults, Chance &chance)
{
    m_faults = faults;
    m_chance = &chance;
}

quint64 MemoryBroker::introduce(MemoryBus *bus)
{
    m_buses.emplace(++m_lastId, bus);
    return m_lastId;
}

MemoryBus *MemoryBroker::find(quint64 id) const
{
    const auto found = m_buses.find(id);
    return found == m_buses.end() ? nullptr : found->second;
}

bool MemoryBroker::attach(MemoryBus *bus)
{
    if (!m_isUp)
        return false;
    if (!bus->m_username.isEmpty())
        cut(bus->m_username); // a second client of that id throws off the first
    m_attached.push_back(bus);
    bus->m_isAttached = true;
    ++bus->m_session;
    for (const Subscription &subscription : bus->m_subscriptions)
        subscribed(bus, subscription);
    return true;
}

void MemoryBroker::detach(MemoryBus *bus, Farewell farewell)
{
    m_attached.erase(std::find(m_attached.begin(), m_attached.end(), bus));
    m_routes.clear();
    bus->m_isAttached = false;
    ++bus->m_session;
    if (farewell == Farewell::Will && bus->m_will)
        publish(bus->m_id, Message(*bus->m_will));
}

static Quality lower(Quality a, Quality b) { return std::min(a, b); }

void MemoryBroker::subscribed(MemoryBus *bus, const Subscription &subscription)
{
    m_routes.clear();
    for (const auto &[topic, message] : m_retained)
        if (topicMatches(subscription.filter, topic)) {
            Message copy = message;
            copy.quality = lower(copy.quality, subscription.quality);
            bus->m_inbox.put(std::move(copy));
        }
}

void MemoryBroker::publish(quint64 publisher, Message &&message)
{
    if (message.retention == Retention::Retained)
        retain(message);
    message.retention = Retention::Transient; // to whom is there when it happens
    const std::vector<Route> &routes = routesFor(message.topic);
    for (size_t i = 0; i + 1 < routes.size(); ++i)
        deliver(publisher, routes[i], Message(message));
    if (!routes.empty())
        deliver(publisher, routes.back(), std::move(message));
}

void MemoryBroker::retain(const Message &message)
{
    if (message.payload.isEmpty())
        m_retained.erase(message.topic);
    else
        m_retained.insert_or_assign(message.topic, message);
}

const std::vector<MemoryBroker::Route> &MemoryBroker::routesFor(const QByteArray &topic)
{
    if (const auto known = m_routes.find(topic); known != m_routes.end())
        return known->second;
    if (m_routes.size() >= mostRoutesKept) // reply topics are without number
        m_routes.clear();
    std::vector<Route> &routes = m_routes[topic];
    for (MemoryBus *bus : m_attached)
        for (const Subscription &subscription : bus->m_subscriptions)
            if (topicMatches(subscription.filter, topic))
                routes.push_back({bus, subscription.quality}); // one for each filter that fits, as Mosquitto does
    return routes;
}

void MemoryBroker::deliver(quint64 publisher, const Route &route, Message &&message)
{
    message.quality = lower(message.quality, route.quality);
    if (m_chance)
        return deliverWithFaults(publisher, route, std::move(message));
    deliverNow(route.bus, std::move(message));
}

void MemoryBroker::deliverNow(MemoryBus *bus, Message &&message)
{
    ++m_counts.delivered;
    bus->m_inbox.put(std::move(message));
}

void MemoryBroker::deliverWithFaults(quint64 publisher, const Route &route, Message &&message)
{
    if (happens(m_faults.lost)) {
        ++m_counts.lost;
        return;
    }
    const Instant now = m_scheduler.now();
    if (happens(m_faults.doubled)) {
        ++m_counts.doubled;
        deliverAt(now + someDelay(), route.bus, Message(message));
    }
    Instant at = now;
    if (happens(m_faults.delayed)) {
        ++m_counts.delayed;
        at = now + someDelay();
    }
    const auto due = inOrder(publisher, route.bus->m_id, message.topic, at);
    due ? deliverAt(*due, route.bus, std::move(message)) : deliverNow(route.bus, std::move(message));
}

Milliseconds MemoryBroker::someDelay()
{
    return Milliseconds(qint64(m_chance->draw() % quint64(m_faults.longestDelay.count() + 1)));
}

// Not before what is still on its way of the same topic from the same publisher to the same receiver; nothing: at once.
std::optional<Instant> MemoryBroker::inOrder(quint64 publisher, quint64 receiver, const QByteArray &topic, Instant at)
{
    const Instant now = m_scheduler.now();
    if (m_lastDelivery.size() >= mostDeliveriesKept)
        std::erase_if(m_lastDelivery, [now](const auto &last) { return last.second < now; });
    const auto known = m_lastDelivery.find({publisher, receiver, topic});
    if (known != m_lastDelivery.end() && known->second >= now)
        return known->second = std::max(known->second, at);
    if (at == now)
        return {};
    m_lastDelivery.insert_or_assign({publisher, receiver, topic}, at);
    return at;
}

void MemoryBroker::deliverAt(Instant at, MemoryBus *bus, Message &&message)
{
    ++m_counts.delivered;
    m_scheduler.callAt(at, [this, id = bus->m_id, session = bus->m_session, message = std::move(message)]() mutable {
        MemoryBus *receiver = find(id);
        if (receiver && receiver->m_session == session)
            receiver->m_inbox.put(std::move(message));
    });
}

}
