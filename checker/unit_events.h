// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/envelope.h"
#include "shared/contracts/inventory.h"

#include <unordered_map>

namespace bakery {

class Scratch;

enum class UnitMove { Added, Reserved, Released, Sold, Discarded, Returned };
BOOST_DESCRIBE_ENUM(UnitMove, Added, Reserved, Released, Sold, Discarded, Returned)

// Turns inventory's events into moves of single units. Some moves are told by no event of their own: when an order is
// handed over or given up, those of its units that stayed behind go back to the shelf. To know them it keeps the open
// reservations, of which there are never many.
class UnitEvents {
public:
    explicit UnitEvents(Scratch &scratch) : m_scratch(scratch) { }

    void read(const EventView &event, qint64 position, Instant at);

private:
    void move(const std::vector<Id> &units, UnitMove move, const Id &order = {});
    void leave(const Id &order, const std::vector<orders::HandedUnit> &handed);

    Scratch &m_scratch;
    std::unordered_map<Id, std::vector<Id>> m_open; // by order
    qint64 m_position = 0;
    Instant m_at;
};

}
