// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/inventory/unit.h"
#include "shared/persistence/table.h"

namespace bakery {

struct ShelfLifeRow {
    static constexpr int keyColumns = 1;
    QString sku;
    qint64 shelfLifeMinutes = 0;
    qint64 price = 0; // what a unit would have brought
};
BOOST_DESCRIBE_STRUCT(ShelfLifeRow, (), (sku, shelfLifeMinutes, price))

struct UnitRow {
    static constexpr int keyColumns = 1;
    Id unit;
    QString sku;
    Instant bakedAt;
    Instant bestBefore;
    QString batch;
    QString oven;
    inventory::UnitState state = inventory::UnitState::Available;
    QString orderId;
};
BOOST_DESCRIBE_STRUCT(UnitRow, (), (unit, sku, bakedAt, bestBefore, batch, oven, state, orderId))

struct BakedBatchRow {
    static constexpr int keyColumns = 1;
    Id batch;
    QString sku;
    QString oven;
    qint64 quantity = 0;
    Instant bakedAt;
};
BOOST_DESCRIBE_STRUCT(BakedBatchRow, (), (batch, sku, oven, quantity, bakedAt))

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
    QString date; // the order's business day
};
BOOST_DESCRIBE_STRUCT(ReservationRow, (), (orderId, state, customer, total, currency, lines, units, expiresAt, date))

struct ShelfRow {
    static constexpr int keyColumns = 1;
    QString sku;
    qint64 available = 0;
    qint64 reserved = 0;
};
BOOST_DESCRIBE_STRUCT(ShelfRow, (), (sku, available, reserved))

// Whether the shop has hours, and so business days.
struct KeepsDaysRow {
    static constexpr int keyColumns = 1;
    int one = 1;
    bool keepsDays = false;
};
BOOST_DESCRIBE_STRUCT(KeepsDaysRow, (), (one, keepsDays))

// A business day that has ended, and how far its shelf is cleared.
struct ClearingRow {
    static constexpr int keyColumns = 1;
    QString date;
    QString currency;
    bool isSwept = false; // what was available has been thrown out
    bool isSettled = false; // and nothing is reserved any more
};
BOOST_DESCRIBE_STRUCT(ClearingRow, (), (date, currency, isSwept, isSettled))

// What was thrown out, by business day; under no date what the present day has to answer for.
struct WasteRow {
    static constexpr int keyColumns = 2;
    QString date;
    inventory::DiscardReason reason = inventory::DiscardReason::Stale;
    qint64 units = 0;
    qint64 value = 0;
};
BOOST_DESCRIBE_STRUCT(WasteRow, (), (date, reason, units, value))

using Wanted = std::map<QString, qint64>; // sku → how many

class InventoryStore {
public:
    explicit InventoryStore(Store &store);

    Table<ShelfLifeRow> products;
    Table<UnitRow> units;
    Table<BakedBatchRow> batches;
    Table<ReservationRow> reservations;
    Table<ShelfRow> shelf;
    Table<KeepsDaysRow> keepsDays;
    Table<ClearingRow> clearings;
    Table<WasteRow> waste;

    // The oldest units on the shelf, so many of each product.
    std::vector<UnitRow> oldest(const Wanted &wanted);
    std::vector<QString> expired(Instant now, int limit); // orders
    std::vector<UnitRow> stale(Instant shopNow, int limit);
    std::vector<UnitRow> onShelf(int limit);
    std::optional<QString> unswept(); // the first day that has ended and whose shelf is not swept
    std::vector<ShelfRow> allShelves();
    std::optional<Instant> oldestBakedAt(const QString &sku);
    void expectOldestBakedAt(const QStringList &skus); // each is going to be asked for once

private:
    Store &m_store;
    Statement m_oldestOfOne;
    Statement m_oldestOfMany;
    Statement m_expired;
    Statement m_stale;
    Statement m_onShelf;
    Statement m_unswept;
    Statement m_shelves;
    Statement m_oldestBakedAt, m_oldestBakedAtOfMany;
    std::map<QString, std::optional<Instant>> m_expectedOldest;
};

}
