// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/inventory_waste.h"

// The parts of inventory's events that production needs, so that nothing else of an order is read.
namespace bakery::heard {

struct PieceOf {
    Sku sku;
};
BOOST_DESCRIBE_STRUCT(PieceOf, (), (sku))

struct ItemsHandedOver {
    static constexpr Event event = inventory::ItemsHandedOver::event;
    List<PieceOf, 0, mostPieces> units;
};
BOOST_DESCRIBE_STRUCT(ItemsHandedOver, (), (units))

struct NewUnit {
    std::optional<Text<1, 64>> batch;
};
BOOST_DESCRIBE_STRUCT(NewUnit, (), (batch))

struct UnitsAdded {
    static constexpr Event event = inventory::UnitsAdded::event;
    Sku sku;
    List<NewUnit, 1, 1000> units;
};
BOOST_DESCRIBE_STRUCT(UnitsAdded, (), (sku, units))

struct UnitsDiscarded {
    static constexpr Event event = inventory::UnitsDiscarded::event;
    Sku sku;
    List<Id, 1, 1000> units;
};
BOOST_DESCRIBE_STRUCT(UnitsDiscarded, (), (sku, units))

struct DiscardUndone {
    static constexpr Event event = inventory::DiscardUndone::event;
    Sku sku;
    List<Id, 1, 1000> units;
};
BOOST_DESCRIBE_STRUCT(DiscardUndone, (), (sku, units))

}
