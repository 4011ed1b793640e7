// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/production/demand.h"
#include "shared/contracts/production.h"
#include "shared/persistence/known.h"
#include "shared/persistence/table.h"

namespace bakery {

struct BakedProductRow {
    static constexpr int keyColumns = 1;
    QString sku;
    qint64 shelfLifeMinutes = 0;
};
BOOST_DESCRIBE_STRUCT(BakedProductRow, (), (sku, shelfLifeMinutes))

struct OvenRow {
    static constexpr int keyColumns = 1;
    QString oven;
    QString name;
    qint64 trays = 0;
    bool inService = true;
    QString reason; // why not
    std::optional<QString> programme; // the last one
    std::optional<Instant> heatedAt;
    std::optional<Instant> cooledAt;
};
BOOST_DESCRIBE_STRUCT(OvenRow, (), (oven, name, trays, inService, reason, programme, heatedAt, cooledAt))

struct ProgrammeRow {
    static constexpr int keyColumns = 1;
    QString programme;
    QString name;
    qint64 minutes = 0;
    qint64 peakCelsius = 0;
    QString curve; // JSON
};
BOOST_DESCRIBE_STRUCT(ProgrammeRow, (), (programme, name, minutes, peakCelsius, curve))

struct PlanRow {
    static constexpr int keyColumns = 1;
    QString sku;
    QString programme;
    qint64 intervalMinutes = 0;
    qint64 batchSize = 0;
    qint64 unitsPerTray = 0;
    qint64 leadMinutes = 0;
    std::optional<QString> oven;
    std::optional<qint64> atMost;
    Instant dueAt;
    production::Decision decision = production::Decision::NotDue;
};
BOOST_DESCRIBE_STRUCT(
    PlanRow, (), (sku, programme, intervalMinutes, batchSize, unitsPerTray, leadMinutes, oven, atMost, dueAt, decision))

struct BatchRow {
    static constexpr int keyColumns = 1;
    Id batch;
    QString sku;
    qint64 quantity = 0;
    QString oven;
    QString programme;
    qint64 trays = 0;
    production::BatchState state = production::BatchState::Planned;
    Instant startsAt;
    Instant doneAt;
    Instant lateAt; // later than this it is not started any more
    bool isOpen = true; // not ended, or baked and not yet on the shelf
    std::optional<Id> addedBy; // by hand; else the plan did
    QString reason;
    QString note;
};
BOOST_DESCRIBE_STRUCT(BatchRow, (),
    (batch, sku, quantity, oven, programme, trays, state, startsAt, doneAt, lateAt, isOpen, addedBy, reason, note))

struct OnShelfRow {
    static constexpr int keyColumns = 1;
    QString sku;
    qint64 onShelf = 0;
    bool isSpokenFor = false; // all of it: somebody has ordered it and not taken it yet
};
BOOST_DESCRIBE_STRUCT(OnShelfRow, (), (sku, onShelf, isSpokenFor))

struct SalesRow {
    static constexpr int keyColumns = 2;
    QString sku;
    qint64 hour = 0;
    qint64 sold = 0;
};
BOOST_DESCRIBE_STRUCT(SalesRow, (), (sku, hour, sold))

struct WatchRow {
    static constexpr int keyColumns = 1;
    qint64 watch = 1;
    Instant seenAt;
};
BOOST_DESCRIBE_STRUCT(WatchRow, (), (watch, seenAt))

struct HoursRow {
    static constexpr int keyColumns = 1;
    int one = 1;
    bool keepsDays = false; // else the shop is always open
    QString openDate; // empty: closed
    Instant closesAt;
    Instant nextOpensAt; // none is to come where it closes at once
    Instant nextClosesAt;
};
BOOST_DESCRIBE_STRUCT(HoursRow, (), (one, keepsDays, openDate, closesAt, nextOpensAt, nextClosesAt))

struct BatchQuery {
    std::optional<production::BatchState> state;
    std::optional<QString> sku;
    std::optional<Instant> from, until; // by their start
    std::optional<Id> before;
    int limit = 50;
};

// The queries read what is in the store: flush() first what the turn has changed.
class ProductionStore {
public:
    explicit ProductionStore(Store &store);

    Table<BakedProductRow> products;
    Table<OvenRow> ovens;
    Table<ProgrammeRow> programmes;
    Table<PlanRow> plans;
    Table<BatchRow> batches;
    Table<OnShelfRow> shelf;
    Table<SalesRow> sales;
    Table<WatchRow> watch;
    Table<HoursRow> openingHours;

    std::optional<WatchRow> knownWatch();
    std::vector<OvenRow> allOvens();
    std::vector<ProgrammeRow> allProgrammes();
    std::vector<PlanRow> allPlans();
    std::vector<PlanRow> plansDue(Instant shopNow);
    std::vector<BatchRow> openBatches(); // by their start
    std::vector<BatchRow> latestEnded(int limit);
    std::vector<BatchRow> list(const BatchQuery &query); // the latest first
    std::vector<QString> onOffer(); // the skus of which there is something on the shelf
    WeekOfSales salesOf(const QString &sku, qint64 hour); // of the four weeks before that hour
    void forgetSalesBefore(qint64 hour);

private:
    Statement m_ovens, m_programmes, m_plans, m_plansDue;
    Known<std::optional<WatchRow>> m_knownWatch;
    Known<std::vector<OvenRow>> m_knownOvens;
    Statement m_openBatches, m_latestEnded, m_list;
    Known<std::vector<BatchRow>> m_knownOpenBatches;
    Statement m_onOffer, m_salesOf, m_forgetSales;
};

}
