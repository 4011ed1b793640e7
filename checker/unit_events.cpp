// SPDX-License-Identifier: GPL-3.0-or-later
#include "checker/unit_events.h"

#include "checker/scratch.h"

namespace bakery {
namespace {

// The parts of the events that are needed, so that nothing else is read.
struct Reserved {
    Id order;
    List<Id, 1, 49'950> units;
};
BOOST_DESCRIBE_STRUCT(Reserved, (), (order, units))

QString textOf(const Id &order) { return order.isNull() ? QString() : order.text(); }

}

void UnitEvents::read(const EventView &event, qint64 position, Instant at)
{
    m_position = position;
    m_at = at;
    const QByteArray type = event.type();
    if (type == inventory::UnitsAdded::event.name) {
        if (const auto added = event.decodeData<inventory::UnitsAdded>())
            for (const inventory::Unit &unit : added->units)
                m_scratch.put({unit.unit.text(), int(UnitMove::Added), position, at.sinceEpochMs,
                    unit.bestBefore.sinceEpochMs, {}});
    } else if (type == inventory::StockReserved::event.name) {
        if (const auto reserved = event.decodeData<Reserved>()) {
            move(reserved->units, UnitMove::Reserved, reserved->order);
            m_open[reserved->order] = reserved->units;
        }
    } else if (type == inventory::StockReleased::event.name) {
        if (const auto released = event.decodeData<inventory::StockReleased>()) {
            move(released->units, UnitMove::Released, released->order);
            m_open.erase(released->order);
        }
    } else if (type == inventory::ItemsHandedOver::event.name) {
        if (const auto handed = event.decodeData<inventory::ItemsHandedOver>()) {
            for (const orders::HandedUnit &unit : handed->units)
                m_scratch.put({unit.unit.text(), int(UnitMove::Sold), position, at.sinceEpochMs,
                    unit.bestBefore.sinceEpochMs, handed->order.text()});
            leave(handed->order, handed->units);
        }
    } else if (type == inventory::HandOverImpossible::event.name) {
        if (const auto impossible = event.decodeData<inventory::HandOverImpossible>())
            leave(impossible->order, {});
    } else if (type == inventory::UnitsDiscarded::event.name) {
        if (const auto discarded = event.decodeData<inventory::UnitsDiscarded>())
            move(discarded->units, UnitMove::Discarded);
    } else if (type == inventory::UnitsReturned::event.name) {
        if (const auto returned = event.decodeData<inventory::UnitsReturned>())
            move(returned->units, UnitMove::Returned, returned->order);
    }
}

void UnitEvents::move(const std::vector<Id> &units, UnitMove move, const Id &order)
{
    for (const Id &unit : units)
        m_scratch.put({unit.text(), int(move), m_position, m_at.sinceEpochMs, 0, textOf(order)});
}

// A unit that was discarded on the way is not on the shelf again: its release has no effect then.
void UnitEvents::leave(const Id &order, const std::vector<orders::HandedUnit> &handed)
{
    const auto open = m_open.find(order);
    if (open == m_open.end())
        return;
    for (const Id &unit : open->second)
        if (std::none_of(handed.begin(), handed.end(), [&](const auto &other) { return other.unit == unit; }))
            m_scratch.put({unit.text(), int(UnitMove::Released), m_position, m_at.sinceEpochMs, 0, order.text()});
    m_open.erase(open);
}

}
