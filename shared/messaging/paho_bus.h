// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/messaging/paho_connection.h"

#include <QThread>
#include <QTimer>

#include <memory>

namespace bakery {

// The bus through Paho MQTT C++. Connecting never blocks the owner: it happens on a worker thread, again and again with
// pauses of 50 ms to 2 s. What arrives between two turns of the event loop comes in one call.
//
// close() waits up to half a second until what was published AtLeastOnce is acknowledged.
class PahoBus final : public QObject, public Bus {
public:
    explicit PahoBus(BusAddress address, WindowSize window = {});
    ~PahoBus() override;

    void open(BusListener &listener, std::vector<Subscription> subscriptions, std::optional<Message> will) override;
    void close() override;
    bool isConnected() const override { return m_isConnected; }
    PublishOutcome publish(Message message) override;
    void subscribe(Subscription subscription) override;

private:
    using Connection = std::shared_ptr<PahoConnection>;
    void attempt();
    void attemptOnWorker(const std::vector<Subscription> &subscriptions, std::function<void()> wake);
    void attempted(int number, size_t subscribed);
    void takeArrived(int number);
    void lost();
    static void destroy(Connection &connection);
    void destroyOnWorker(Connection connection);

    const BusAddress m_address;
    const WindowSize m_window;
    BusListener *m_listener = nullptr;
    std::vector<Subscription> m_subscriptions;
    std::optional<Message> m_will;
    QThread m_thread;
    QObject m_worker; // lives on m_thread
    QTimer m_pause;
    std::chrono::milliseconds m_nextPause{};
    std::atomic<bool> m_isCancelled = false;
    Connection m_made; // by the worker, which leaves it alone once it has posted attempted()
    Connection m_connection;
    int m_number = 0; // of the attempt, so that what comes late from an earlier one is not taken for the present
    bool m_isConnected = false;
};

}
