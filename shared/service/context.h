// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/clock.h"
#include "shared/core/id.h"
#include "shared/messaging/bus.h"
#include "shared/persistence/store.h"
#include "shared/service/figures.h"
#include "shared/service/workshop.h"

namespace bakery {

// Asks for turns. A shop has Qt's event loop behind it, the simulator its own queue.
class Pacemaker {
public:
    virtual ~Pacemaker() = default;
    virtual void wake() = 0; // a turn as soon as possible
    virtual void wakeAt(Instant when) = 0; // in technical time; the earliest one asked for counts
};

// The places between two steps of a turn at which the simulator may let the process die.
enum class TurnStep { Begun, Handled, Appended, Committed, JournalPublished, Published };
class TurnProbe {
public:
    virtual ~TurnProbe() = default;
    virtual void reached(TurnStep step) = 0; // may throw what is no std::exception: the process is gone
};

struct ServiceLimits {
    qint64 openRequests = 4096; // pending requests beyond which new work is turned away
    int messagesPerTurn = 256; // handled in one transaction
    Milliseconds gather{0}; // what is only followed may wait so long for more of it to come
    qsizetype waitingRequests = 50'000; // beyond that, requests are turned away unread
    qsizetype requestBytes = 256 * 1024; // a larger body is refused with 413
    Milliseconds reservation{120'000};
    Milliseconds cardHold{180'000}; // reserved units wait so long for a card,
    Milliseconds cashHold{600'000}; // and so long for money at the till
    Milliseconds numberShown{20 * 60'000}; // of an order that nobody fetches, on the board; in shop time
    Milliseconds rememberAnswers{24 * 3600 * 1000};
    qsizetype openWork = 64; // requests that wait for work beside the turns; beyond that, 503
    Milliseconds passwordHash{100}; // what hashing one shall take on this machine; 0: as little as can be, for tests
};

// What a service is given to work with.
struct Context {
    QByteArray site;
    QByteArray instance; // orders-1: the broker account and the name in presence
    Clock &clock;
    Chance &chance;
    Store &store;
    Bus &bus;
    Pacemaker &pacemaker;
    Workshop &workshop;
    ServiceLimits limits;
    QString dataFolder;
    TurnProbe *probe = nullptr;
    bool diskFull = false;
    RunFigures figures{};

    void reach(TurnStep step) const
    {
        if (probe)
            probe->reached(step);
    }
};

}
