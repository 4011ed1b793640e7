// SPDX-License-Identifier: GPL-3.0-or-later
#include "checker/unit_events.h"

#include "shared/contracts/inventory_waste.h"

#include <algorithm>

namespace bakery {
namespace {

// The parts of the events that are needed, so that nothing else is read.

struct AddedUnit {
    Id unit;
    Instant bestBefore;
};
BOOST_DESCRIBE_STRUCT(AddedUnit, (), (unit, bestBefore))

struct Added {
    List<AddedUnit, 1, 1000> units;
};
BOOST_DESCRIBE_STRUCT(Added, (), (units))

struct OfOrder {
    Id order;
    List<Id, 0, mostPieces> units;
};
BOOST_DESCRIBE_STRUCT(OfOrder, (), (order, units))

struct HandedOver {
    Id order;
    List<AddedUnit, 0, mostPieces> units;
};
BOOST_DESCRIBE_STRUCT(HandedOver, (), (order, units))

struct Impossible {
    Id order;
};
BOOST_DESCRIBE_STRUCT(Impossible, (), (order))

struct Discarded {
    inventory::DiscardReason reason = inventory::DiscardReason::Stale;
    List<Id, 1, 1000> units;
};
BOOST_DESCRIBE_STRUCT(Discarded, (), (reason, units))

struct Undone {
    List<Id, 1, 1000> units;
};
BOOST_DESCRIBE_STRUCT(Undone, (), (units))

}

void UnitEvents::read(const EventView &event, qint64 position)
{
    m_position = position;
    const QByteArray type = event.type();
    if (type == inventory::UnitsAdded::event.name) {
        if (const auto added = event.decodeData<Added>())
            for (const AddedUnit &unit : added->units)
                m_facts.put({.unit = Key::of(unit.unit),
                    .position = position,
                    .bestBefore = unit.bestBefore,
                    .move = UnitMove::Added});
    } else if (type == inventory::StockReserved::event.name) {
        if (const auto reserved = event.decodeData<OfOrder>()) {
            move(reserved->units, UnitMove::Reserved, Key::of(reserved->order));
            m_open[reserved->order] = reserved->units;
        }
    } else if (type == inventory::StockReleased::event.name) {
        if (const auto released = event.decodeData<OfOrder>()) {
            move(released->units, UnitMove::Released, Key::of(released->order));
            m_open.erase(released->order);
        }
    } else if (type == inventory::ItemsHandedOver::event.name) {
        handOver(event, Instant::parse(event.time().toStdString()).value_or(Instant{}));
    } else if (type == inventory::HandOverImpossible::event.name) {
        if (const auto impossible = event.decodeData<Impossible>())
            leave(impossible->order, {});
    } else if (type == inventory::UnitsDiscarded::event.name) {
        if (const auto discarded = event.decodeData<Discarded>())
            move(discarded->units,
                discarded->reason == inventory::DiscardReason::Recalled ? UnitMove::Recalled : UnitMove::Discarded);
    } else if (type == inventory::DiscardUndone::event.name) {
        if (const auto undone = event.decodeData<Undone>())
            move(undone->units, UnitMove::Restored);
    } else if (type == inventory::UnitsSwapped::event.name) {
        swap(event);
    } else if (type == inventory::UnitsReturned::event.name) {
        if (const auto returned = event.decodeData<OfOrder>())
            move(returned->units, UnitMove::Returned, Key::of(returned->order));
    }
}

void UnitEvents::move(const std::vector<Id> &units, UnitMove move, const Key &order)
{
    for (const Id &unit : units)
        m_facts.put({.unit = Key::of(unit), .position = m_position, .order = order, .move = move});
}

void UnitEvents::handOver(const EventView &event, Instant at)
{
    const auto handed = event.decodeData<HandedOver>();
    if (!handed)
        return;
    std::vector<Id> ids;
    for (const AddedUnit &unit : handed->units) {
        m_facts.put({.unit = Key::of(unit.unit),
            .position = m_position,
            .order = Key::of(handed->order),
            .at = at,
            .bestBefore = unit.bestBefore,
            .move = UnitMove::Sold});
        ids.push_back(unit.unit);
    }
    leave(handed->order, std::move(ids));
}

// What the order has lost was told to be thrown out before.
void UnitEvents::swap(const EventView &event)
{
    const auto swapped = event.decodeData<inventory::UnitsSwapped>();
    if (!swapped)
        return;
    move(swapped->units, UnitMove::Reserved, Key::of(swapped->order));
    std::vector<Id> &held = m_open[swapped->order];
    std::erase_if(held, [&](const Id &unit) {
        return std::find(swapped->lost.begin(), swapped->lost.end(), unit) != swapped->lost.end();
    });
    held.insert(held.end(), swapped->units.begin(), swapped->units.end());
}

// A unit that was discarded on the way is not on the shelf again: its release has no effect then.
void UnitEvents::leave(const Id &order, std::vector<Id> handed)
{
    const auto open = m_open.find(order);
    if (open == m_open.end())
        return;
    std::sort(handed.begin(), handed.end());
    for (const Id &unit : open->second)
        if (!std::binary_search(handed.begin(), handed.end(), unit))
            move({unit}, UnitMove::Released, Key::of(order));
    m_open.erase(open);
}

}
