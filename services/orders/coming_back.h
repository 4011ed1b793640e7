// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/orders/order.h"

// What of a sold order comes back: baked goods unit by unit, and so many of what was made to order, which has none.
namespace bakery {

struct MadeBack {
    Id refund;
    Integer<0, 49> line; // which of the order's lines
    Integer<1, mostPieces> quantity;
};
BOOST_DESCRIBE_STRUCT(MadeBack, (), (refund, line, quantity))
using MadesBack = List<MadeBack, 0, mostPieces>;

// What was sold, and what every refund that was asked for takes of it.
struct SoldPieces {
    List<orders::PricedLine, 1, 50> lines;
    std::vector<orders::HandedUnit> units;
    std::vector<Id> unitsBack;
    MadesBack madeBack;
};

struct Return {
    std::vector<Id> units;
    MadesBack made;
    bool isEmpty() const { return units.empty() && made.empty(); }
};

// Everything that is left, or what the lines name; empty: there is not as much.
Return toReturn(
    const SoldPieces &sold, const std::optional<List<orders::OrderLine, 1, 50>> &wanted, const Id &refund = {});

qint64 priceOf(const Return &some, const SoldPieces &sold);
List<orders::PricedLine, 1, 50> linesOf(const Return &some, const SoldPieces &sold);

// The lines that are made to order, without what comes back.
std::vector<orders::PricedLine> madeLinesLeft(const SoldPieces &sold);

}
