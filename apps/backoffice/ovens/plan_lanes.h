// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/production.h"

namespace bakery::office {

// From when until when something is in an oven.
struct OvenTime {
    Instant from, until;
};

// Batches may share an oven: which track of its lane each has, so that none lies on another. In the order of their
// beginnings; the lowest track that is free.
std::vector<int> tracksFor(const std::vector<OvenTime> &times);

// What an oven is to be heated to, and was: for a curve of it.
struct OvenHeat {
    using Points = std::vector<std::pair<Instant, int>>; // degrees
    Instant from, until, now;
    Points wanted; // empty: nothing is in it
    Points measured;
};

// A programme that was begun at that moment.
OvenHeat::Points heatingOf(const production::Programme &programme, Instant begun);

// The hours that a plan shows: whole ones around everything that is in it, and around now.
OvenTime hoursAround(const std::vector<OvenTime> &times, Instant now);

}
