// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/reports_store.h"

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr const char *tables[] = {"orders", "refunds", "waiting", "day_sales", "product_sales", "quarter_sales",
    "means_sales", "tax_sales", "additions", "units", "handovers", "discards", "shelf_days", "gaps", "open_gaps",
    "payments", "drawer_entries", "drawers", "products", "taps", "shop", "days", "batches", "heard"};

constexpr auto orderColumns =
    "order_id, date, number, method, currency, total, pieces, lines, status, at, counts, replaced_by"_L1;
constexpr auto refundColumns = "refund, order_id, date, method, currency, amount, lines, at"_L1;
constexpr auto drawerColumns =
    "position, at, drawer, what, amount, balance, currency, counted, order_id, note, done_by"_L1;
constexpr auto dayColumns = "date, opens_at, closes_at, breaks, state, totals"_L1;
// Behind the row at which the page before has ended, in the order of the index.
constexpr auto pageOf = " where date >= ? and date <= ? and (date, %1) > (?, ?) order by date, %1 limit ?"_L1;

QString sum(const char *column) { return u"cast(coalesce(sum(%1), 0) as bigint)"_s.arg(QLatin1StringView(column)); }

template <typename Row, typename... Arguments>
std::vector<Row> rowsOf(Statement &statement, const Arguments &...arguments)
{
    return [&]<size_t... Indexes>(std::index_sequence<Indexes...>)
    {
        std::vector<Row> rows;
        for (auto &row : statement.all<MemberType<Row, Indexes>...>(arguments...))
            rows.push_back(Row{std::get<Indexes>(row)...});
        return rows;
    }
    (std::make_index_sequence<columnCount<Row>>());
}

}

ReportsStore::ReportsStore(Store &store)
    : orders(store, u"orders"_s)
    , refunds(store, u"refunds"_s)
    , waiting(store, u"waiting"_s)
    , daySales(store, u"day_sales"_s)
    , productSales(store, u"product_sales"_s)
    , quarterSales(store, u"quarter_sales"_s)
    , meansSales(store, u"means_sales"_s)
    , taxSales(store, u"tax_sales"_s)
    , additions(store, u"additions"_s)
    , units(store, u"units"_s)
    , handovers(store, u"handovers"_s)
    , discards(store, u"discards"_s)
    , shelfDays(store, u"shelf_days"_s)
    , gaps(store, u"gaps"_s)
    , openGaps(store, u"open_gaps"_s)
    , payments(store, u"payments"_s)
    , drawerEntries(store, u"drawer_entries"_s)
    , drawers(store, u"drawers"_s)
    , products(store, u"products"_s)
    , taps(store, u"taps"_s)
    , shop(store, u"shop"_s)
    , days(store, u"days"_s)
    , batches(store, u"batches"_s)
    , heard(store, u"heard"_s)
    , m_store(store)
    , m_knownTo(store, u"select cast(coalesce(max(at), 0) as bigint) from heard"_s)
    , m_waitingRefunds(store, "select "_L1 % refundColumns % " from refunds where date = '' order by refund"_L1)
    , m_clearedTo(store, u"select cast(coalesce(max(to_position), 0) as bigint) from shelf_days"_s)
    , m_additions(store,
          u"select position, at, sku, oven, baked_at, pieces, units from additions"
          " where position > ? and position <= ? order by position limit ?"_s)
    , m_handovers(store,
          u"select position, at, order_id, pieces, units from handovers"
          " where position > ? and position <= ? order by position limit ?"_s)
    , m_handoverOf(store, u"select position, at, order_id, pieces, units from handovers where order_id = ?"_s)
    , m_discards(store,
          u"select position, at, sku, reason, pieces, price, cost, units, origins from discards"
          " where position > ? and position <= ? order by position limit ?"_s)
    , m_lastDiscards(store,
          u"select position, at, sku, reason, pieces, price, cost, units, origins from discards"
          " where sku = ? and position > ? and position < ? order by position desc limit 50"_s)
    , m_daySales(store,
          u"select date, currency, placed, completed, refused, cancelled, pieces, gross, refunds, refunded"
          " from day_sales where date >= ? and date <= ? order by date"_s)
    , m_productSales(store,
          u"select '', sku, %1, %2, %3, %4 from product_sales where date >= ? and date <= ? group by sku order by sku"_s
              .arg(sum("sold"), sum("gross"), sum("returned"), sum("refunded")))
    , m_quarterSales(store,
          u"select date, quarter, orders, pieces, gross from quarter_sales where date >= ? and date <= ?"
          " order by date, quarter"_s)
    , m_meansSales(store,
          u"select '', method, %1, %2, %3, %4 from means_sales where date >= ? and date <= ?"
          " group by method order by method"_s.arg(sum("orders"), sum("gross"), sum("refunds"), sum("refunded")))
    , m_taxSales(store,
          u"select '', tax_class, basis_points, %1, %2 from tax_sales where date >= ? and date <= ?"
          " group by tax_class, basis_points order by tax_class, basis_points"_s.arg(sum("gross"), sum("tax")))
    , m_paid(store,
          u"select method, %1, %2 from orders join payments on payments.order_id = orders.order_id"
          " where date >= ? and date <= ? group by method order by method"_s.arg(sum("taken"), sum("given_back")))
    , m_shelfDays(store,
          u"select date, after_position, to_position, sums from shelf_days where date >= ? and date <= ?"
          " order by after_position"_s)
    , m_days(store, "select "_L1 % dayColumns % " from days where date >= ? and date <= ? order by date"_L1)
    , m_allDrawers(store, u"select drawer from drawers order by drawer"_s)
    , m_drawerSums(store,
          u"select what, count(*), %1 from drawer_entries where drawer = ? and at >= ? and at < ?"
          " group by what order by what"_s.arg(sum("amount")))
    , m_lastDrawerEntry(store,
          "select "_L1 % drawerColumns
              % " from drawer_entries where drawer = ? and at < ? order by at desc, position desc limit 1"_L1)
    , m_lastCount(store,
          u"select counted from drawer_entries where drawer = ? and at >= ? and at < ? and what = 'counted'"
          " order by at desc, position desc limit 1"_s)
    , m_drawerEntries(store,
          "select "_L1 % drawerColumns
              % " from drawer_entries where drawer = ? and at >= ? and at < ? and position > ?"
                " order by at, position limit ?"_L1)
    , m_products(store, u"select sku, name, price, cost, withdrawn_at from products order by sku"_s)
    , m_gaps(store, u"select sku, from_at, until_at from gaps where until_at > ? and from_at < ?"_s)
    , m_openGaps(store, u"select sku, from_at from open_gaps where from_at < ?"_s)
    , m_taps(store,
          u"select position, at, sku from taps where at >= ? and at < ? and position > ? order by position limit ?"_s)
    , m_batches(
          store, u"select batch, oven, at, pieces, is_baked from batches where at >= ? and at < ? order by at, batch"_s)
    , m_orders(store, "select "_L1 % orderColumns % " from orders"_L1 % QString(pageOf).arg(u"order_id"_s))
    , m_refunds(store, "select "_L1 % refundColumns % " from refunds"_L1 % QString(pageOf).arg(u"refund"_s))
    , m_datesBefore(store,
          u"select date from day_sales where date < ? and date <> '' union select date from days where date < ?"
          " order by date desc limit ?"_s)
    , m_latestDay(store,
          "select "_L1 % dayColumns
              % " from days order by case state when 'closed' then 1 else 0 end, date desc limit 1"_L1)
    , m_oldestUncleared(store,
          u"select date from days where not exists (select 1 from shelf_days where shelf_days.date = days.date)"
          " and date > coalesce((select max(date) from shelf_days), '') order by date limit 1"_s)
{
}

void ReportsStore::empty()
{
    m_store.flush();
    for (const char *table : tables)
        m_store.execute(u"delete from %1"_s.arg(QLatin1StringView(table)));
}

Instant ReportsStore::knownTo() { return std::get<0>(m_knownTo.one<Instant>().value()); }

std::vector<ReportRefundRow> ReportsStore::waitingRefunds()
{
    m_store.flush();
    return rowsOf<ReportRefundRow>(m_waitingRefunds);
}

qint64 ReportsStore::clearedTo()
{
    m_store.flush();
    return std::get<0>(m_clearedTo.one<qint64>().value());
}

std::vector<AdditionRow> ReportsStore::additionsIn(Stretch stretch, int limit)
{
    return rowsOf<AdditionRow>(m_additions, stretch.after, stretch.to, limit);
}

std::vector<HandoverRow> ReportsStore::handoversIn(Stretch stretch, int limit)
{
    return rowsOf<HandoverRow>(m_handovers, stretch.after, stretch.to, limit);
}

std::optional<HandoverRow> ReportsStore::handoverOf(const Id &order)
{
    const auto rows = rowsOf<HandoverRow>(m_handoverOf, order);
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

std::vector<ReportDiscardRow> ReportsStore::discardsIn(Stretch stretch, int limit)
{
    return rowsOf<ReportDiscardRow>(m_discards, stretch.after, stretch.to, limit);
}

std::vector<ReportDiscardRow> ReportsStore::lastDiscards(const QString &sku, qint64 after, qint64 before)
{
    m_store.flush();
    return rowsOf<ReportDiscardRow>(m_lastDiscards, sku, after, before);
}

std::vector<DaySalesRow> ReportsStore::daySalesIn(const Period &period)
{
    return rowsOf<DaySalesRow>(m_daySales, period.from, period.to);
}

std::vector<ProductSalesRow> ReportsStore::productSalesIn(const Period &period)
{
    return rowsOf<ProductSalesRow>(m_productSales, period.from, period.to);
}

std::vector<QuarterSalesRow> ReportsStore::quarterSalesIn(const Period &period)
{
    return rowsOf<QuarterSalesRow>(m_quarterSales, period.from, period.to);
}

std::vector<MeansSalesRow> ReportsStore::meansSalesIn(const Period &period)
{
    return rowsOf<MeansSalesRow>(m_meansSales, period.from, period.to);
}

std::vector<TaxSalesRow> ReportsStore::taxSalesIn(const Period &period)
{
    return rowsOf<TaxSalesRow>(m_taxSales, period.from, period.to);
}

std::vector<ReportsStore::Paid> ReportsStore::paidFor(const Period &period)
{
    std::vector<Paid> paid;
    for (auto &[method, taken, givenBack] : m_paid.all<QString, qint64, qint64>(period.from, period.to))
        paid.push_back({method, taken, givenBack});
    return paid;
}

std::vector<ShelfDayRow> ReportsStore::shelfDaysIn(const Period &period)
{
    return rowsOf<ShelfDayRow>(m_shelfDays, period.from, period.to);
}

std::vector<ReportDayRow> ReportsStore::daysIn(const Period &period)
{
    return rowsOf<ReportDayRow>(m_days, period.from, period.to);
}

std::vector<QString> ReportsStore::allDrawers()
{
    std::vector<QString> names;
    for (auto &[name] : m_allDrawers.all<QString>())
        names.push_back(name);
    return names;
}

std::vector<ReportsStore::DrawerSum> ReportsStore::drawerSumsIn(const QString &drawer, Instant from, Instant to)
{
    std::vector<DrawerSum> sums;
    for (auto &[what, times, amount] : m_drawerSums.all<QString, qint64, qint64>(drawer, from, to))
        sums.push_back({what, times, amount});
    return sums;
}

std::optional<DrawerEntryRow> ReportsStore::lastDrawerEntry(const QString &drawer, Instant before)
{
    const auto rows = rowsOf<DrawerEntryRow>(m_lastDrawerEntry, drawer, before);
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

std::optional<qint64> ReportsStore::lastCountIn(const QString &drawer, Instant from, Instant to)
{
    const auto found = m_lastCount.one<qint64>(drawer, from, to);
    return found ? std::optional(std::get<0>(*found)) : std::nullopt;
}

std::vector<DrawerEntryRow> ReportsStore::drawerEntriesIn(
    const QString &drawer, Instant from, Instant to, qint64 after, int limit)
{
    return rowsOf<DrawerEntryRow>(m_drawerEntries, drawer, from, to, after, limit);
}

std::vector<ReportProductRow> ReportsStore::allProducts() { return rowsOf<ReportProductRow>(m_products); }

std::vector<ReportsStore::Gap> ReportsStore::gapsIn(Instant from, Instant to)
{
    std::vector<Gap> all;
    for (auto &[sku, fromAt, untilAt] : m_gaps.all<QString, Instant, Instant>(from, to))
        all.push_back({sku, fromAt, untilAt});
    for (auto &[sku, fromAt] : m_openGaps.all<QString, Instant>(to))
        all.push_back({sku, fromAt, {}});
    std::sort(all.begin(), all.end(),
        [](const Gap &a, const Gap &b) { return std::tie(a.from, a.sku) < std::tie(b.from, b.sku); });
    return all;
}

std::vector<TapRow> ReportsStore::tapsIn(Instant from, Instant to, qint64 after, int limit)
{
    return rowsOf<TapRow>(m_taps, from, to, after, limit);
}

std::vector<ReportBatchRow> ReportsStore::batchesIn(Instant from, Instant to)
{
    return rowsOf<ReportBatchRow>(m_batches, from, to);
}

std::vector<ReportOrderRow> ReportsStore::ordersIn(
    const Period &period, const QString &afterDate, const QString &after, int limit)
{
    return rowsOf<ReportOrderRow>(m_orders, period.from, period.to, afterDate, after, limit);
}

std::vector<ReportRefundRow> ReportsStore::refundsIn(
    const Period &period, const QString &afterDate, const QString &after, int limit)
{
    return rowsOf<ReportRefundRow>(m_refunds, period.from, period.to, afterDate, after, limit);
}

std::vector<QString> ReportsStore::datesBefore(const QString &date, int limit)
{
    std::vector<QString> dates;
    for (auto &[found] : m_datesBefore.all<QString>(date, date, limit))
        dates.push_back(found);
    return dates;
}

std::optional<ReportDayRow> ReportsStore::latestDay()
{
    const auto rows = rowsOf<ReportDayRow>(m_latestDay);
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

std::optional<QString> ReportsStore::oldestUncleared()
{
    const auto found = m_oldestUncleared.one<QString>();
    return found ? std::optional(std::get<0>(*found)) : std::nullopt;
}

}
