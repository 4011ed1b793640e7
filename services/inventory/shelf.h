// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/inventory/inventory_store.h"

#include <map>
#include <set>

namespace bakery {

// The shelf as one turn sees it: the oldest units of the products that it deals with, read once and kept in order while
// units are taken, put back and thrown out. Every change of a unit's state goes through here, so that states stay legal
// and the counts stay true.
class Shelf final : public TableBase {
public:
    Shelf(Store &store, InventoryStore &inventory);
    ~Shelf() override;

    // Reads ahead for a whole turn.
    void expect(const Wanted &wanted);

    // The oldest good units of one product, at most so many. Stale ones that stand before them are handed to `stale`.
    std::vector<UnitRow> oldestGood(const QString &sku, qint64 quantity, Instant shopNow, std::vector<UnitRow> &stale);

    // Of one batch, in the same way.
    std::vector<UnitRow> oldestGoodOf(
        const QString &sku, const QString &batch, qint64 quantity, Instant shopNow, std::vector<UnitRow> &stale);
    // Those of the rows that were read which stand on the shelf.
    std::vector<UnitRow> onShelf(std::vector<UnitRow> read);

    void putNew(UnitRow unit);
    void putBack(const Id &unit); // that was thrown out by mistake
    // Never what was thrown out.
    void move(const Id &unit, inventory::UnitState to, const QString &order = {});
    // The products whose counts may have changed, each with whether any of it could be had before.
    std::map<QString, bool> takeTouched() { return std::exchange(m_touched, {}); }

    // The rows it moves belong to the tables, which write them.
    void writeChanges() override { }
    void writeRemovals() override { }
    void endTurn() override { forget(); }
    void writtenByHand(const QString &) override { }
    void forget() override;

private:
    using Place = std::pair<Instant, Id>;
    struct Row {
        std::set<Place> places;
        bool isWhole = false; // nothing of this product is on the shelf beyond these places
    };
    void read(const Wanted &wanted);
    void shift(UnitRow &unit, inventory::UnitState to, const QString &order);
    ShelfRow &counts(const QString &sku);

    Store &m_store;
    InventoryStore &m_inventory;
    std::map<QString, Row> m_rows;
    std::map<QString, bool> m_touched;
};

}
