// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checker/facts.h"
#include "shared/contracts/envelope.h"

#include <unordered_map>

namespace bakery {

// Turns inventory's events into moves of single units. Some moves are told by no event of their own: when an order is
// handed over or given up, those of its units that stayed behind go back to the shelf. To know them it keeps the open
// reservations, of which there are never many.
class UnitEvents {
public:
    explicit UnitEvents(SortedFile<UnitFact> &facts) : m_facts(facts) { }

    void read(const EventView &event, qint64 position);

private:
    void move(const std::vector<Id> &units, UnitMove move, const Key &order = {});
    void handOver(const EventView &event, Instant at);
    void swap(const EventView &event);
    void leave(const Id &order, std::vector<Id> handed);

    SortedFile<UnitFact> &m_facts;
    std::unordered_map<Id, std::vector<Id>> m_open; // by order
    qint64 m_position = 0;
};

}
