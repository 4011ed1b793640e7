// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/messaging/memory_bus.h"

#include "shared/messaging/reconnecting.h"

namespace bakery {

constexpr Milliseconds connecting{20};

// The bus is found again by its id, since it may be gone by then. So small a call needs no memory of its own.
template <void (MemoryBus::*what)()>
void MemoryBus::later()
{
    m_broker.m_scheduler.callAt(m_broker.m_scheduler.now(), [&broker = m_broker, id = m_id] {
        if (MemoryBus *bus = broker.find(id))
            (bus->*what)();
    });
}

MemoryBus::MemoryBus(MemoryBroker &broker, QString username)
    : m_broker(broker)
    , m_username(std::move(username))
    , m_id(broker.introduce(this))
    , m_inbox([this] { later<&MemoryBus::takeArrived>(); })
{
}

MemoryBus::~MemoryBus()
{
    close();
    m_broker.forget(m_id);
}

void MemoryBus::open(BusListener &listener, std::vector<Subscription> subscriptions, std::optional<Message> will)
{
    close();
    m_listener = &listener;
    m_subscriptions = std::move(subscriptions);
    m_will = std::move(will);
    m_pause = shortestPause;
    scheduleAttempt(connecting);
}

void MemoryBus::scheduleAttempt(Milliseconds pause)
{
    m_broker.m_scheduler.callAfter(pause, [&broker = m_broker, id = m_id, number = ++m_attempt] {
        MemoryBus *bus = broker.find(id);
        if (bus && bus->m_attempt == number)
            bus->attempt();
    });
}

void MemoryBus::attempt()
{
    m_window =
        std::make_unique<SendWindow>(WindowSize(), [this](Message &&message) { return send(std::move(message)); });
    m_unacknowledged = 0;
    m_inbox.take();
    if (!m_broker.attach(this)) {
        scheduleAttempt(m_pause);
        m_pause = std::min(2 * m_pause, longestPause);
        return;
    }
    m_pause = shortestPause;
    m_isConnected = true;
    m_listener->busConnected();
    takeArrived();
}

void MemoryBus::takeArrived()
{
    if (!m_isConnected)
        return;
    const quint64 number = m_attempt; // another one when the listener closes us meanwhile
    Inbox::Content content = m_inbox.take();
    if (!content.messages.empty())
        m_listener->busArrived(std::move(content.messages));
    if (content.isLost && number == m_attempt)
        lost();
}

void MemoryBus::lost()
{
    m_isConnected = false;
    scheduleAttempt(m_pause);
    m_listener->busLost();
}

PublishOutcome MemoryBus::publish(Message message)
{
    if (message.topic.isEmpty() || hasWildcard(message.topic))
        return PublishOutcome::Refused;
    if (!m_isConnected)
        return PublishOutcome::NotConnected;
    if (message.quality == Quality::AtLeastOnce)
        return m_window->add(std::move(message)) ? PublishOutcome::Sent : PublishOutcome::WindowFull;
    return m_isAttached ? (m_broker.publish(m_id, std::move(message)), PublishOutcome::Sent)
                        : PublishOutcome::NotConnected;
}

bool MemoryBus::send(Message &&message)
{
    if (!m_isAttached)
        return false;
    m_broker.publish(m_id, std::move(message));
    if (m_unacknowledged++ == 0)
        later<&MemoryBus::acknowledge>();
    return true;
}

void MemoryBus::acknowledge()
{
    for (int count = std::exchange(m_unacknowledged, 0); count > 0; --count)
        m_window->acknowledged();
}

void MemoryBus::subscribe(Subscription subscription)
{
    m_subscriptions.push_back(std::move(subscription));
    if (m_isAttached)
        m_broker.subscribed(this, m_subscriptions.back());
}

void MemoryBus::close()
{
    if (m_isAttached)
        while (m_unacknowledged > 0)
            acknowledge();
    leave(MemoryBroker::Farewell::Clean);
}

void MemoryBus::crash() { leave(MemoryBroker::Farewell::Will); }

void MemoryBus::leave(MemoryBroker::Farewell farewell)
{
    if (m_isAttached)
        m_broker.detach(this, farewell);
    m_listener = nullptr;
    m_isConnected = false;
    ++m_attempt; // none that is on its way counts
}

}
