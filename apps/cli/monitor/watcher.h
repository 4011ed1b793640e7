// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/judging/seen_message.h"
#include "shared/messaging/bus.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace bakery {

// Watches a bus: any MQTT 5 broker, with an account or without. Every message that arrives is counted and judged, and
// handed on in the order of arrival.
class Watcher : private BusListener {
public:
    struct Wanted {
        BusAddress broker;
        QByteArray filter;
        QByteArray requestsOf; // a site whose services shall tell copies of their requests; empty: nobody shall
    };
    using Handler = std::function<void(const SeenMessage &)>;

    Watcher(const Wanted &wanted, Handler handler);
    ~Watcher() override;

    bool isConnected() const { return m_isConnected; }
    bool waitUntilConnected(int timeoutMs);

    struct Counts {
        qint64 messages = 0;
        qint64 violations = 0;
        qint64 dropped = 0; // before they could be judged: they came faster than they were taken
        qint64 untold = 0; // copies of requests that services left out
        int losses = 0; // of the connection: what was said meanwhile was not heard
    };
    const Counts &counts() const { return m_counts; }

private:
    void busConnected() override;
    void busLost() override;
    void busArrived(std::vector<Message> messages) override;
    void busDropped(size_t count) override { m_counts.dropped += qint64(count); }
    void askForCopies();

    const Judge m_judge;
    const Wanted m_wanted;
    const Handler m_handler;
    std::unique_ptr<Bus> m_bus;
    QTimer m_askAgain;
    Counts m_counts;
    bool m_isConnected = false;
};

}
