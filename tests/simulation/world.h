// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/messaging/memory_broker.h"
#include "shared/persistence/store.h"
#include "tests/simulation/clocks.h"
#include "tests/simulation/oven_watch.h"
#include "tests/simulation/seed.h"
#include "tests/simulation/trace.h"

#include <QStringList>

#include <map>
#include <set>

namespace bakery::simulation {

class Process;

// How much of everything happened: a fault that never strikes proves nothing.
struct Tally {
    std::map<QByteArray, qint64> faults; // by name; crashes by service and step
    std::map<QByteArray, qint64> answers; // by request and status
    qint64 orders = 0;
    void add(const Tally &other);
};

// What all parts of one simulated day share.
struct World {
    World(quint64 seed, const QString &dataFolder, const QString &keysFolder, bool isPrinted);

    void trouble(const QString &what); // a promise was broken
    std::map<QString, StoreAddress> stores() const; // by service

    static constexpr auto site = "main";

    Seed chance;
    SimulatedScheduler scheduler;
    MemoryBroker broker;
    WallClock wall;
    Trace trace;
    Seed links; // for deliveries
    Seed processes; // for ids, and for how long a process takes
    const QString dataFolder;
    const QString keysFolder; // the parent of keys/auth, the same on all days: making keys takes long
    OvenWatch ovenWatch{*this};
    std::map<QByteArray, Process *> writers; // who holds the lock of a service's store
    std::set<QByteArray> fullDisks; // of which services
    bool isHealed = false; // nothing goes wrong any more
    QStringList troubles;
    Tally tally;
};

}
