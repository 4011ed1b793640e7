// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/messaging/paho_bus.h"

#include "shared/messaging/reconnecting.h"
#include <QDebug>

namespace bakery {

using namespace std::chrono_literals;

constexpr auto flushLimit = 500ms;

PahoBus::PahoBus(BusAddress address, WindowSize window) : m_address(std::move(address)), m_window(window)
{
    m_thread.setObjectName(QStringLiteral("bus"));
    m_worker.moveToThread(&m_thread);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { attempt(); });
}

PahoBus::~PahoBus() { close(); }

void PahoBus::open(BusListener &listener, std::vector<Subscription> subscriptions, std::optional<Message> will)
{
    close();
    m_listener = &listener;
    m_subscriptions = std::move(subscriptions);
    m_will = std::move(will);
    m_isCancelled = false;
    m_nextPause = shortestPause;
    m_thread.start();
    attempt();
}

void PahoBus::close()
{
    if (!m_listener)
        return;
    m_listener = nullptr;
    m_pause.stop();
    ++m_number;
    m_isCancelled = true; // an attempt under way gives up within milliseconds
    if (std::exchange(m_isConnected, false))
        m_connection->flush(flushLimit);
    if (m_connection)
        destroyOnWorker(std::move(m_connection));
    QMetaObject::invokeMethod(&m_worker, [this] { m_thread.quit(); });
    m_thread.wait();
    destroy(m_made);
}

void PahoBus::attempt()
{
    const int number = ++m_number;
    // Called while the connection exists, which ends before this object does.
    auto wake = [this, number] {
        QMetaObject::invokeMethod(
            this, [this, number] { takeArrived(number); }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(&m_worker, [this, number, wake, subscriptions = m_subscriptions] {
        attemptOnWorker(subscriptions, wake);
        QMetaObject::invokeMethod(
            this, [this, number, count = subscriptions.size()] { attempted(number, count); }, Qt::QueuedConnection);
    });
}

void PahoBus::attemptOnWorker(const std::vector<Subscription> &subscriptions, std::function<void()> wake)
{
    try {
        m_made = std::make_shared<PahoConnection>(m_address, m_will, m_window, std::move(wake));
        if (!m_made->establish(subscriptions, m_isCancelled))
            m_made.reset();
    } catch (const std::exception &error) {
        qWarning("No connection to the broker can be made: %s", error.what());
    }
}

void PahoBus::attempted(int number, size_t subscribed)
{
    if (number != m_number)
        return;
    if (!m_made) {
        m_pause.start(m_nextPause);
        m_nextPause = std::min(2 * m_nextPause, longestPause);
        return;
    }
    m_nextPause = shortestPause;
    m_connection = std::move(m_made);
    m_isConnected = true;
    for (size_t i = subscribed; i < m_subscriptions.size(); ++i)
        m_connection->subscribe(m_subscriptions[i]);
    m_listener->busConnected();
    takeArrived(number); // retained messages come before this
}

void PahoBus::takeArrived(int number)
{
    if (number != m_number || !m_connection)
        return;
    Inbox::Content content = m_connection->take();
    if (content.dropped > 0) {
        qWarning("%zu messages were dropped: they came faster than they were handled", content.dropped);
        m_listener->busDropped(content.dropped);
    }
    if (!content.messages.empty())
        m_listener->busArrived(std::move(content.messages));
    if (content.isLost && number == m_number)
        lost();
}

void PahoBus::lost()
{
    m_isConnected = false;
    ++m_number;
    destroyOnWorker(std::move(m_connection));
    m_pause.start(m_nextPause);
    m_listener->busLost();
}

void PahoBus::destroy(Connection &connection)
{
    if (connection)
        connection->disconnect();
    connection.reset();
}

void PahoBus::destroyOnWorker(Connection connection)
{
    QMetaObject::invokeMethod(&m_worker, [connection = std::move(connection)]() mutable { destroy(connection); });
}

PublishOutcome PahoBus::publish(Message message)
{
    if (message.topic.isEmpty() || hasWildcard(message.topic))
        return PublishOutcome::Refused;
    if (!m_isConnected)
        return PublishOutcome::NotConnected;
    return m_connection->publish(std::move(message));
}

void PahoBus::subscribe(Subscription subscription)
{
    if (m_isConnected)
        m_connection->subscribe(subscription);
    m_subscriptions.push_back(std::move(subscription));
}

}
