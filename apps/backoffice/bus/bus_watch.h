// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/clock.h"
#include "shared/judging/seen_message.h"
#include "shared/messaging/bus.h"

#include <functional>
#include <memory>

namespace bakery::office {

// How the bus is watched: by a connection of its own with an account that may only listen, so that what goes by at full
// speed never stands between the office and its shop.
struct Watching {
    std::function<std::unique_ptr<Bus>()> connect; // none: this office has no such account
    QByteArray account;
};

// Hears all that goes over one site's bus, judges each message and hands it on in the order of arrival.
class BusWatch final : private BusListener {
public:
    using Handler = std::function<void(const SeenMessage &)>;

    BusWatch(Watching watching, QByteArray site, const Clock &clock, Handler handler);
    ~BusWatch() override;

    bool isPossible() const { return bool(m_watching.connect); }
    bool isOpen() const { return bool(m_bus); }
    bool isConnected() const { return m_bus && m_bus->isConnected(); }
    void open();
    void close();
    // While this is wanted the services tell copies of requests and answers.
    void setWantsRequests(bool wants);
    void beat(); // now and then

    qint64 dropped() const { return m_dropped; } // before they could be judged: they came faster than they were taken
    qint64 untold() const { return m_untold; } // copies that the services left out
    int losses() const { return m_losses; } // of the connection

private:
    void busConnected() override { m_askAgainAt = {}; }
    void busLost() override { ++m_losses; }
    void busArrived(std::vector<Message> messages) override;
    void busDropped(size_t count) override { m_dropped += qint64(count); }
    void askForCopies();

    const Watching m_watching;
    const QByteArray m_site;
    const Clock &m_clock;
    const Handler m_handler;
    const Judge m_judge;
    std::unique_ptr<Bus> m_bus;
    bool m_wantsRequests = false;
    Instant m_askAgainAt;
    qint64 m_dropped = 0, m_untold = 0;
    int m_losses = 0;
};

}
