// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reports/heard.h"
#include "services/reports/reports_store.h"

namespace bakery {

// What orders' journal says of sales, added up in the turn that hears it. Every event names its business day, so the
// sums do not depend on what anybody else has told by then.
class SalesSums {
public:
    explicit SalesSums(ReportsStore &store) : m_store(store) { }

    // Which orders the turn is going to hear of: their rows, and those of the sums that they change, are read together.
    void expect(const std::vector<Id> &orders);
    void expect(const std::vector<const told::OrderPlaced *> &orders);

    void place(const told::OrderPlaced &order, Instant at);
    void complete(const Id &order, Instant at);
    void refuse(const Id &order, Instant at);
    void cancel(const Id &order, const QString &reason, Instant at);
    void refund(const told::OrderRefunded &refund, Instant at);
    // A business day that orders has spoken of: what was refunded while none was open belongs to it.
    void seeDate(const QString &date);

private:
    struct Expected;
    void prefetch(const Expected &expected);
    ReportOrderRow *end(const Id &order, const char *status, Instant at);
    void handOn(ReportOrderRow &row);
    void bookRefund(const ReportRefundRow &refund);
    DaySalesRow &day(const QString &date, const QString &currency);
    void bookTaxes(const QString &date, const told::Lines &lines, qint64 sign);

    ReportsStore &m_store;
};

}
