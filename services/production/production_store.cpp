// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/production/production_store.h"

#include "services/production/planner.h"
#include "shared/persistence/rows.h"

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr auto planColumns =
    "sku, programme, interval_minutes, batch_size, units_per_tray, lead_minutes, oven, at_most,"
    " due_at, decision"_L1;
constexpr auto batchColumns = "batch, sku, quantity, oven, programme, trays, state, starts_at, done_at, late_at,"
                              " is_open, added_by, reason, note"_L1;

constexpr auto firstId = "ffffffff-ffff-ffff-ffff-ffffffffffff"_L1; // beyond every id: the list begins at the end

}

ProductionStore::ProductionStore(Store &store)
    : products(store, u"products"_s)
    , ovens(store, u"ovens"_s)
    , programmes(store, u"programmes"_s)
    , plans(store, u"plans"_s)
    , batches(store, u"batches"_s)
    , shelf(store, u"shelf"_s)
    , sales(store, u"sales"_s)
    , watch(store, u"watch"_s)
    , openingHours(store, u"hours"_s)
    , m_ovens(store,
          u"select oven, name, trays, in_service, reason, programme, heated_at, cooled_at from ovens order by oven"_s)
    , m_programmes(store, u"select programme, name, minutes, peak_celsius, curve from programmes order by programme"_s)
    , m_plans(store, "select "_L1 % planColumns % " from plans order by sku"_L1)
    , m_plansDue(store, "select "_L1 % planColumns % " from plans where due_at <= ? order by due_at, sku"_L1)
    , m_knownWatch(store, [this] { return asOptional(watch.find(1)); })
    , m_knownOvens(store, [this] { return rowsOf<OvenRow>(m_ovens); })
    , m_openBatches(store,
          "select "_L1 % batchColumns % " from batches where is_open = 1 order by starts_at, batch limit 1500"_L1)
    , m_latestEnded(store,
          "select "_L1 % batchColumns
              % " from batches where state in ('baked', 'failed', 'skipped') order by batch desc limit ?"_L1)
    , m_list(store,
          "select "_L1 % batchColumns
              % " from batches where batch < ? and (? = '' or state = ?) and (? = '' or sku = ?) and starts_at >= ?"
                " and starts_at < ? order by batch desc limit ?"_L1)
    , m_knownOpenBatches(store, [this] { return rowsOf<BatchRow>(m_openBatches); })
    , m_onOffer(store, u"select sku from shelf where on_shelf > 0"_s)
    , m_salesOf(store,
          u"select hour % 168, cast(sum(sold) as bigint), count(*) from sales where sku = ? and hour >= ? and hour < ? group by 1"_s)
    , m_forgetSales(store, u"delete from sales where hour < ?"_s)
{
}

std::optional<WatchRow> ProductionStore::knownWatch() { return m_knownWatch(); }

std::vector<OvenRow> ProductionStore::allOvens() { return m_knownOvens(); }

std::vector<ProgrammeRow> ProductionStore::allProgrammes() { return rowsOf<ProgrammeRow>(m_programmes); }

std::vector<PlanRow> ProductionStore::allPlans() { return rowsOf<PlanRow>(m_plans); }

std::vector<PlanRow> ProductionStore::plansDue(Instant shopNow) { return rowsOf<PlanRow>(m_plansDue, shopNow); }

std::vector<BatchRow> ProductionStore::openBatches() { return m_knownOpenBatches(); }

std::vector<BatchRow> ProductionStore::latestEnded(int limit) { return rowsOf<BatchRow>(m_latestEnded, qint64(limit)); }

std::vector<BatchRow> ProductionStore::list(const BatchQuery &query)
{
    const QString state = query.state ? enumText(*query.state) : QString(), sku = query.sku.value_or(QString());
    const QString before = query.before ? query.before->text() : QString(firstId);
    return rowsOf<BatchRow>(m_list, before, state, state, sku, sku, query.from.value_or(Instant{}),
        query.until.value_or(endOfTime), qint64(query.limit));
}

std::vector<QString> ProductionStore::onOffer()
{
    std::vector<QString> skus;
    for (const auto &[sku] : m_onOffer.all<QString>())
        skus.push_back(sku);
    return skus;
}

WeekOfSales ProductionStore::salesOf(const QString &sku, qint64 hour)
{
    WeekOfSales week;
    for (const auto &[slot, sold, hours] :
        m_salesOf.all<qint64, qint64, qint64>(sku, hour - weeksRemembered * hoursOfAWeek, hour))
        week[slot] = {sold, hours};
    return week;
}

void ProductionStore::forgetSalesBefore(qint64 hour) { m_forgetSales.run(hour); }

}
