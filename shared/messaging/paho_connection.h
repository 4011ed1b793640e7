// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/messaging/bus.h"
#include "shared/messaging/inbox.h"
#include "shared/messaging/send_window.h"

#include <atomic>
#include <mqtt/async_client.h>

namespace bakery {

// One connection from its making to its loss; for the next there is a new object, since the same Paho client takes a
// second to connect again. Made, established and destroyed on a worker thread, used by the owner's.
class PahoConnection final : private mqtt::iaction_listener {
public:
    // `wake` is called on a foreign thread when there is something to take.
    PahoConnection(
        const BusAddress &address, const std::optional<Message> &will, WindowSize window, std::function<void()> wake);
    ~PahoConnection() override;

    // Connects and subscribes, which takes 0.1 to 0.2 s; false when it failed or was cancelled.
    bool establish(const std::vector<Subscription> &subscriptions, const std::atomic<bool> &isCancelled);
    void disconnect();

    PublishOutcome publish(Message message);
    void subscribe(const Subscription &subscription);
    void flush(std::chrono::milliseconds limit);
    Inbox::Content take() { return m_inbox.take(); }

private:
    void on_success(const mqtt::token &token) override;
    void on_failure(const mqtt::token &token) override;
    void noteLoss();
    bool send(const Message &message, SendWindow &window);

    const BusAddress m_address;
    Inbox m_inbox;
    std::atomic<bool> m_isLost = false; // asking Paho would wait for its lock
    SendWindow m_atLeastOnce;
    SendWindow m_atMostOnce; // until written to the socket: what Paho has queued makes all that follows dearer
    mqtt::connect_options m_options; // lives as long as the client: a copy that was moved loses its properties silently
    mqtt::async_client m_client;
};

}
