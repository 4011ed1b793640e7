// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/inventory/unit.h"
#include "shared/persistence/table.h"

namespace bakery {

struct ShelfLifeRow {
    static constexpr int keyColumns = 1;
    QString sku;
    qint64 shelfLifeMinutes = 0;
};
BOOST_DESCRIBE_STRUCT(ShelfLifeRow, (), (sku, shelfLifeMinutes))

struct UnitRow {
    static constexpr int keyColumns = 1;
    Id unit;
    QString sku;
    Instant bakedAt;
    Instant bestBefore;
    QString batch;
    inventory::UnitState state = inventory::UnitState::Available;
    QString orderId;
};
BOOST_DESCRIBE_STRUCT(UnitRow, (), (unit, sku, bakedAt, bestBefore, batch, state, orderId))

struct ReservationRow {
    static constexpr int keyColumns = 1;
    Id orderId;
    ReservationState state = ReservationState::Reserved;
    Id customer;
    qint64 total = 0;
    QString currency;
    QString lines; // JSON: what was ordered
    QString units; // JSON: which units are held or were handed over
    Instant expiresAt;
};
BOOST_DESCRIBE_STRUCT(ReservationRow, (), (orderId, state, customer, total, currency, lines, units, expiresAt))

struct ShelfRow {
    static constexpr int keyColumns = 1;
    QString sku;
    qint64 available = 0;
    qint64 reserved = 0;
};
BOOST_DESCRIBE_STRUCT(ShelfRow, (), (sku, available, reserved))

using Wanted = std::map<QString, qint64>; // sku → how many

class InventoryStore {
public:
    explicit InventoryStore(Store &store);

    Table<ShelfLifeRow> products;
    Table<UnitRow> units;
    Table<ReservationRow> reservations;
    Table<ShelfRow> shelf;

    // The oldest units on the shelf, so many of each product.
    std::vector<UnitRow> oldest(const Wanted &wanted);
    std::vector<QString> expired(Instant now, int limit); // orders
    std::vector<UnitRow> stale(Instant shopNow, int limit);
    std::vector<ShelfRow> allShelves();
    std::optional<Instant> oldestBakedAt(const QString &sku);
    void expectOldestBakedAt(const QStringList &skus); // each is going to be asked for once

private:
    Store &m_store;
    Statement m_oldestOfOne;
    Statement m_oldestOfMany;
    Statement m_expired;
    Statement m_stale;
    Statement m_shelves;
    Statement m_oldestBakedAt, m_oldestBakedAtOfMany;
    std::map<QString, std::optional<Instant>> m_expectedOldest;
};

}
