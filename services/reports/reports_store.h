// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/report_rows.h"
#include "shared/persistence/statement.h"
#include "shared/persistence/table.h"

namespace bakery {

// All rows and all SQL of reports. What is read for an answer is read by day or by position, never as a whole.
class ReportsStore {
public:
    explicit ReportsStore(Store &store);

    Table<ReportOrderRow> orders;
    Table<ReportRefundRow> refunds;
    Table<WaitingRow> waiting;
    Table<DaySalesRow> daySales;
    Table<ProductSalesRow> productSales;
    Table<QuarterSalesRow> quarterSales;
    Table<MeansSalesRow> meansSales;
    Table<TaxSalesRow> taxSales;
    Table<AdditionRow> additions;
    Table<ReportUnitRow> units;
    Table<HandoverRow> handovers;
    Table<ReportDiscardRow> discards;
    Table<ShelfDayRow> shelfDays;
    Table<GapRow> gaps;
    Table<OpenGapRow> openGaps;
    Table<ReportPaymentRow> payments;
    Table<DrawerEntryRow> drawerEntries;
    Table<ReportDrawerRow> drawers;
    Table<ReportProductRow> products;
    Table<TapRow> taps;
    Table<ReportShopRow> shop;
    Table<ReportDayRow> days;
    Table<ReportBatchRow> batches;
    Table<HeardRow> heard;

    // A day or a span of days, both included.
    struct Period {
        QString from;
        QString to;
    };
    // A part of inventory's journal, without its first position.
    struct Stretch {
        qint64 after = 0;
        qint64 to = std::numeric_limits<qint64>::max();
    };
    struct Paid {
        QString method;
        qint64 taken = 0;
        qint64 givenBack = 0;
    };
    struct DrawerSum {
        QString what;
        qint64 times = 0;
        qint64 amount = 0;
    };
    struct Gap {
        QString sku;
        Instant from;
        std::optional<Instant> until;
    };

    // Whether rows that are asked for together cost less than one by one.
    bool readsTogether() const { return m_store.dialect() == Dialect::Postgres; }
    void empty();
    Instant knownTo();

    std::vector<ReportRefundRow> waitingRefunds();
    qint64 clearedTo(); // the position behind the last day's
    std::vector<AdditionRow> additionsIn(Stretch stretch, int limit = everything);
    std::vector<HandoverRow> handoversIn(Stretch stretch, int limit = everything);
    std::optional<HandoverRow> handoverOf(const Id &order);
    std::vector<ReportDiscardRow> discardsIn(Stretch stretch, int limit = everything);
    std::vector<ReportDiscardRow> lastDiscards(const QString &sku, qint64 after, qint64 before); // some, newest first

    std::vector<DaySalesRow> daySalesIn(const Period &period);
    std::vector<ProductSalesRow> productSalesIn(const Period &period); // summed up
    std::vector<QuarterSalesRow> quarterSalesIn(const Period &period);
    std::vector<MeansSalesRow> meansSalesIn(const Period &period); // summed up
    std::vector<TaxSalesRow> taxSalesIn(const Period &period); // summed up
    std::vector<Paid> paidFor(const Period &period);
    std::vector<ShelfDayRow> shelfDaysIn(const Period &period);
    std::vector<ReportDayRow> daysIn(const Period &period);
    std::vector<QString> allDrawers(); // by name
    std::vector<DrawerSum> drawerSumsIn(const QString &drawer, Instant from, Instant to);
    std::optional<DrawerEntryRow> lastDrawerEntry(const QString &drawer, Instant before);
    std::optional<qint64> lastCountIn(const QString &drawer, Instant from, Instant to);
    std::vector<DrawerEntryRow> drawerEntriesIn(
        const QString &drawer, Instant from, Instant to, qint64 after, int limit);
    std::vector<ReportProductRow> allProducts();
    std::vector<Gap> gapsIn(Instant from, Instant to);
    std::vector<TapRow> tapsIn(Instant from, Instant to, qint64 after = 0, int limit = everything);
    std::vector<ReportBatchRow> batchesIn(Instant from, Instant to);
    std::vector<ReportOrderRow> ordersIn(
        const Period &period, const QString &afterDate, const QString &after, int limit);
    std::vector<ReportRefundRow> refundsIn(
        const Period &period, const QString &afterDate, const QString &after, int limit);

    std::vector<QString> datesBefore(const QString &date, int limit); // of which anything is known, newest first
    std::optional<ReportDayRow> latestDay(); // that was opened, preferring one that is not closed
    std::optional<QString> oldestUncleared();

    static constexpr int everything = std::numeric_limits<int>::max();

private:
    Store &m_store;
    Statement m_knownTo, m_waitingRefunds, m_clearedTo, m_additions, m_handovers, m_handoverOf, m_discards,
        m_lastDiscards;
    Statement m_daySales, m_productSales, m_quarterSales, m_meansSales, m_taxSales, m_paid, m_shelfDays, m_days;
    Statement m_allDrawers, m_drawerSums, m_lastDrawerEntry, m_lastCount, m_drawerEntries;
    Statement m_products, m_gaps, m_openGaps, m_taps, m_batches, m_orders, m_refunds;
    Statement m_datesBefore, m_latestDay, m_oldestUncleared;
};

}
