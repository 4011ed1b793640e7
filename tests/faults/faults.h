// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/books.h"

#include <random>

namespace bakery::faults {

// One shop under load, and what a fault needs to strike it.
struct Scene {
    ShopAtRisk &shop;
    Crowd &crowd;
    std::minstd_rand &dice;
    bool isLong = false; // the long versions, which CI has no time for
    Steps killed{}; // where orders stood at each kill, added up
    qint64 killedAtNs = 0; // the last time

    std::chrono::milliseconds between(int leastMs, int mostMs) const
    {
        return std::chrono::milliseconds(std::uniform_int_distribution<int>(leastMs, mostMs)(dice));
    }
};

// Strikes and undoes itself; the services heal on their own. Says in words what it hit.
struct Fault {
    const char *name;
    bool needsPostgres;
    std::function<QString(Scene &)> strike;
};

const std::vector<Fault> &allFaults();

// Kills processes, all at once and at a moment at which orders are in flight in each, and tells how many stood where.
Steps killInFlight(Scene &scene, const QStringList &processes);

}
