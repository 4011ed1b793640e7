// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/inventory/unit.h"
#include "shared/contracts/inventory_questions.h"
#include "shared/persistence/known.h"
#include "shared/persistence/table.h"

namespace bakery {

struct ShelfLifeRow {
    static constexpr int keyColumns = 1;
    QString sku;
    qint64 shelfLifeMinutes = 0;
    qint64 price = 0; // what a unit would have brought
    std::optional<qint64> cost; // what making one costs, where management has said it
    QString currency; // of both; empty until menu has told them
};
BOOST_DESCRIBE_STRUCT(ShelfLifeRow, (), (sku, shelfLifeMinutes, price, cost, currency))

struct UnitRow {
    static constexpr int keyColumns = 1;
    static constexpr int fixedColumns = 6;
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
    QString batch;
    QString sku;
    QString oven;
    qint64 quantity = 0;
    Instant bakedAt;
    bool isBaked = false; // production has told it; else somebody has added it
};
BOOST_DESCRIBE_STRUCT(BakedBatchRow, (), (batch, sku, oven, quantity, bakedAt, isBaked))

struct RecallRow {
    static constexpr int keyColumns = 1;
    QString batch;
    Reason reason;
    Instant recalledAt;
    Id recalledBy;
};
BOOST_DESCRIBE_STRUCT(RecallRow, (), (batch, reason, recalledAt, recalledBy))

// What was booked for a unit that was thrown out.
struct DiscardRow {
    static constexpr int keyColumns = 1;
    Id unit;
    inventory::DiscardReason reason = inventory::DiscardReason::Stale;
    Instant discardedAt; // technical time
    QString date; // the business day that answers for it; empty: the present one
    std::optional<qint64> price;
    std::optional<qint64> cost;
    std::optional<Id> discardedBy;
    std::optional<Reason> note;
    qint64 daysEnded = 0; // by then
};
BOOST_DESCRIBE_STRUCT(DiscardRow, (), (unit, reason, discardedAt, date, price, cost, discardedBy, note, daysEnded))

struct ReservationRow {
    static constexpr int keyColumns = 1;
    Id orderId;
    ReservationState state = ReservationState::Reserved;
    qint64 total = 0;
    QString currency;
    QString lines; // JSON: what was ordered
    QString units; // JSON: which units are held or were handed over
    Instant expiresAt;
    QString date; // the order's business day
};
BOOST_DESCRIBE_STRUCT(ReservationRow, (), (orderId, state, total, currency, lines, units, expiresAt, date))

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
    qint64 daysEnded = 0; // how many
};
BOOST_DESCRIBE_STRUCT(KeepsDaysRow, (), (one, keepsDays, daysEnded))

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
    qint64 cost = 0;
};
BOOST_DESCRIBE_STRUCT(WasteRow, (), (date, reason, units, value, cost))

List<Id, 0, mostPieces> idsOf(const std::vector<UnitRow> &units);

using Wanted = std::map<QString, qint64>; // sku → how many

struct UnitQuery {
    QString sku; // empty: of any
    QString batch;
    std::optional<inventory::UnitState> state;
    std::optional<Id> before;
    int limit = 50;
};

struct UnitsFound {
    std::vector<UnitRow> units;
    std::optional<Id> next; // there may be more before this one
};

struct ArrivedBatchQuery {
    QString sku; // empty: of any
    Instant bakedBefore{253'402'300'799'999};
    QString batchBefore; // of those baked at that moment
    int limit = 20;
};

class InventoryStore {
public:
    explicit InventoryStore(Store &store);

    Table<ShelfLifeRow> products;
    Table<UnitRow> units;
    Table<BakedBatchRow> batches;
    Table<RecallRow> recalls;
    Table<DiscardRow> discards;
    Table<ReservationRow> reservations;
    Table<ShelfRow> shelf;
    Table<KeepsDaysRow> keepsDays;
    Table<ClearingRow> clearings;
    Table<WasteRow> waste;

    // The oldest units on the shelf, so many of each product.
    std::vector<UnitRow> oldest(const Wanted &wanted);
    std::vector<UnitRow> freshest(const QString &sku, qint64 quantity);
    std::vector<UnitRow> ofBatch(const QString &batch, inventory::UnitState state, int limit = noLimit); // the oldest
    std::vector<QString> expired(Instant now, int limit); // orders
    std::vector<UnitRow> stale(Instant shopNow, int limit);
    std::vector<UnitRow> onShelf(int limit);
    std::optional<QString> unswept(); // the first day that has ended and whose shelf is not swept
    std::vector<ShelfRow> allShelves();
    std::optional<Instant> oldestBakedAt(const QString &sku);
    void expectOldestBakedAt(const QStringList &skus); // each is going to be asked for once

    // Questions
    UnitsFound list(const UnitQuery &query);
    std::vector<BakedBatchRow> list(const ArrivedBatchQuery &query);
    std::map<inventory::UnitState, qint64> countsOf(const QString &batch);
    std::vector<inventory::Buyer> buyersOf(const QString &batch, const QString &after, int limit);
    std::vector<QString> skusOnShelf(const QString &after, int limit);
    std::vector<inventory::Bake> bakesOf(const QString &sku, Instant shopNow); // good ones, the freshest first

    static constexpr int noLimit = std::numeric_limits<int>::max();

private:
    Store &m_store;
    Statement m_oldestOfOne;
    Statement m_oldestOfMany;
    Statement m_freshest;
    Statement m_ofBatch;
    Statement m_expired;
    KnownDue m_expiryDue;
    Statement m_stale;
    Statement m_onShelf;
    Statement m_unswept;
    Known<std::optional<std::tuple<QString>>> m_knownUnswept;
    Statement m_shelves;
    Statement m_oldestBakedAt, m_oldestBakedAtOfMany;
    Statement m_listOfBatch, m_listAll, m_lookedTo;
    Statement m_batches, m_countsOfBatch, m_buyers;
    Statement m_skusOnShelf, m_bakes;
    std::map<QString, std::optional<Instant>> m_expectedOldest;
};

}
