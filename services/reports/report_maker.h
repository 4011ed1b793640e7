// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/calendar.h"
#include "services/reports/reports_store.h"
#include "services/reports/shelf_tally.h"

namespace bakery {

// Which days there are and which part of inventory's journal is whose: report_days.cpp.
class ReportDays {
public:
    explicit ReportDays(ReportsStore &store);

    const ReportShopRow &shop() const { return m_shop; }
    Instant knownTo() const { return m_knownTo; }
    Calendar calendar(const ReportsStore::Period &period);
    QString today();
    QString dayBefore(const QString &date); // of which anything is known; else the calendar's
    reports::DayState stateOf(const QString &date);

    // Inventory's part of these days, in the order of its journal: whole days that are complete, and what is not.
    struct ShelfPart {
        ReportsStore::Stretch stretch;
        QString sums; // JSON: ShelfSums, where the day is complete
        Span within; // of an incomplete stretch; everything where the shop has hours
    };
    std::vector<ShelfPart> shelfIn(const ReportsStore::Period &period);

private:
    ReportsStore &m_store;
    ReportShopRow m_shop;
    QTimeZone m_zone;
    Instant m_knownTo;
};

// Makes the answers of what is kept: everything in it follows from the journals that were heard, and nothing from when
// it is asked.
class ReportMaker {
public:
    explicit ReportMaker(ReportsStore &store) : m_store(store), m_days(store) { }

    reports::Report today();
    reports::Report report(const ReportsStore::Period &period);
    reports::DayPage list(const QString &before, int limit);

private:
    reports::Report against(const ReportsStore::Period &period, const ReportsStore::Period &before);
    reports::Figures figures(const ReportsStore::Period &period);
    void addSales(reports::Figures &figures, const ReportsStore::Period &period);
    void addHours(reports::Figures &figures, const ReportsStore::Period &period, const Calendar &calendar);
    void addMeans(reports::Figures &figures, const ReportsStore::Period &period);
    void addTaxes(reports::Figures &figures, const ReportsStore::Period &period);
    ShelfSums shelfSums(const ReportsStore::Period &period);
    void addWaste(reports::Figures &figures, const ShelfSums &sums);
    void addOvens(reports::Figures &figures, const ShelfSums &sums, const Calendar &calendar);
    void addDrawers(reports::Figures &figures, const ReportsStore::Period &period, const Calendar &calendar);
    void addBatches(reports::Figures &figures, const Span &span);
    void addProducts(reports::Figures &figures, const ReportsStore::Period &period, const ShelfSums &sums,
        const Calendar &calendar, const Span &span);
    std::map<QString, qint64> soldOutMinutes(
        const ReportsStore::Period &period, const Calendar &calendar, const Span &span);
    Price price(qint64 amount) const { return {amount, Currency(m_currency)}; }
    const ReportProductRow *product(const QString &sku);

    ReportsStore &m_store;
    ReportDays m_days;
    QString m_currency;
};

}
