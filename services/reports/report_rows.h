// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/id.h"
#include "shared/core/instant.h"

#include <boost/describe.hpp>

#include <optional>

// The rows of reports' tables; migrations/001_reports.sql says what each is.
namespace bakery {

struct ReportOrderRow {
    static constexpr int keyColumns = 1;
    Id orderId;
    QString date;
    QString number;
    QString method;
    QString currency;
    qint64 total = 0;
    qint64 pieces = 0;
    QString lines; // JSON: told::Lines
    QString status;
    Instant at; // placed; once it has ended, that
    bool counts = true; // of an order that was changed only the one that is left does
    QString replacedBy; // or was asked to be, last; empty: nobody changed it
};
BOOST_DESCRIBE_STRUCT(
    ReportOrderRow, (), (orderId, date, number, method, currency, total, pieces, lines, status, at, counts, replacedBy))

struct ReportRefundRow {
    static constexpr int keyColumns = 1;
    Id refund;
    Id orderId;
    QString date;
    QString method;
    QString currency;
    qint64 amount = 0;
    QString lines; // JSON: told::Lines, or empty
    Instant at;
};
BOOST_DESCRIBE_STRUCT(ReportRefundRow, (), (refund, orderId, date, method, currency, amount, lines, at))

struct WaitingRow {
    static constexpr int keyColumns = 1;
    qint64 one = 1;
    qint64 refunds = 0;
};
BOOST_DESCRIBE_STRUCT(WaitingRow, (), (one, refunds))

struct DaySalesRow {
    static constexpr int keyColumns = 1;
    QString date;
    QString currency;
    qint64 placed = 0;
    qint64 completed = 0;
    qint64 refused = 0;
    qint64 cancelled = 0;
    qint64 pieces = 0;
    qint64 gross = 0;
    qint64 refunds = 0;
    qint64 refunded = 0;
};
BOOST_DESCRIBE_STRUCT(
    DaySalesRow, (), (date, currency, placed, completed, refused, cancelled, pieces, gross, refunds, refunded))

struct ProductSalesRow {
    static constexpr int keyColumns = 2;
    QString date;
    QString sku;
    qint64 sold = 0;
    qint64 gross = 0;
    qint64 returned = 0;
    qint64 refunded = 0;
};
BOOST_DESCRIBE_STRUCT(ProductSalesRow, (), (date, sku, sold, gross, returned, refunded))

struct QuarterSalesRow {
    static constexpr int keyColumns = 2;
    QString date;
    qint64 quarter = 0;
    qint64 orders = 0;
    qint64 pieces = 0;
    qint64 gross = 0;
};
BOOST_DESCRIBE_STRUCT(QuarterSalesRow, (), (date, quarter, orders, pieces, gross))

struct MeansSalesRow {
    static constexpr int keyColumns = 2;
    QString date;
    QString method;
    qint64 orders = 0;
    qint64 gross = 0;
    qint64 refunds = 0;
    qint64 refunded = 0;
};
BOOST_DESCRIBE_STRUCT(MeansSalesRow, (), (date, method, orders, gross, refunds, refunded))

struct TaxSalesRow {
    static constexpr int keyColumns = 3;
    QString date;
    QString taxClass;
    qint64 basisPoints = 0;
    qint64 gross = 0;
    qint64 tax = 0;
};
BOOST_DESCRIBE_STRUCT(TaxSalesRow, (), (date, taxClass, basisPoints, gross, tax))

struct AdditionRow {
    static constexpr int keyColumns = 1;
    qint64 position = 0;
    Instant at;
    QString sku;
    QString oven; // empty: by hand
    Instant bakedAt;
    qint64 pieces = 0;
    QString units; // JSON: ids
};
BOOST_DESCRIBE_STRUCT(AdditionRow, (), (position, at, sku, oven, bakedAt, pieces, units))

struct ReportUnitRow {
    static constexpr int keyColumns = 1;
    Id unit;
    QString sku;
    QString oven;
    Instant bakedAt;
};
BOOST_DESCRIBE_STRUCT(ReportUnitRow, (), (unit, sku, oven, bakedAt))

struct HandoverRow {
    static constexpr int keyColumns = 1;
    qint64 position = 0;
    Instant at;
    Id orderId;
    qint64 pieces = 0;
    QString units; // JSON: told::HandedUnits
};
BOOST_DESCRIBE_STRUCT(HandoverRow, (), (position, at, orderId, pieces, units))

struct ReportDiscardRow {
    static constexpr int keyColumns = 1;
    qint64 position = 0;
    Instant at;
    QString sku;
    QString reason;
    qint64 pieces = 0;
    std::optional<qint64> price; // of each, in minor units
    std::optional<qint64> cost;
    QString units; // JSON: ids
    QString origins; // JSON: Origins
};
BOOST_DESCRIBE_STRUCT(ReportDiscardRow, (), (position, at, sku, reason, pieces, price, cost, units, origins))

struct ShelfDayRow {
    static constexpr int keyColumns = 1;
    QString date;
    qint64 afterPosition = 0;
    qint64 toPosition = 0;
    QString sums; // JSON: ShelfSums
};
BOOST_DESCRIBE_STRUCT(ShelfDayRow, (), (date, afterPosition, toPosition, sums))

struct GapRow {
    static constexpr int keyColumns = 3;
    QString sku;
    QString source;
    Instant fromAt;
    Instant untilAt;
};
BOOST_DESCRIBE_STRUCT(GapRow, (), (sku, source, fromAt, untilAt))

struct OpenGapRow {
    static constexpr int keyColumns = 2;
    QString sku;
    QString source;
    Instant fromAt;
};
BOOST_DESCRIBE_STRUCT(OpenGapRow, (), (sku, source, fromAt))

struct ReportPaymentRow {
    static constexpr int keyColumns = 1;
    Id orderId;
    qint64 taken = 0;
    qint64 givenBack = 0;
};
BOOST_DESCRIBE_STRUCT(ReportPaymentRow, (), (orderId, taken, givenBack))

// What happened to a drawer, and what should lie in it afterwards.
struct DrawerEntryRow {
    static constexpr int keyColumns = 1;
    qint64 position = 0;
    Instant at;
    QString drawer;
    QString what; // opening-float, paid-in, paid-out; taken, given-back; counted; opened
    qint64 amount = 0; // by which it became more or less
    qint64 balance = 0;
    QString currency; // empty: no money
    std::optional<qint64> counted;
    std::optional<Id> orderId;
    std::optional<QString> note;
    std::optional<Id> doneBy;
};
BOOST_DESCRIBE_STRUCT(
    DrawerEntryRow, (), (position, at, drawer, what, amount, balance, currency, counted, orderId, note, doneBy))

struct ReportDrawerRow {
    static constexpr int keyColumns = 1;
    QString drawer;
    Instant at; // of the last entry; none is dated before it, or a clock put back would change a day that has ended
    qint64 balance = 0;
};
BOOST_DESCRIBE_STRUCT(ReportDrawerRow, (), (drawer, at, balance))

struct ReportProductRow {
    static constexpr int keyColumns = 1;
    QString sku;
    QString name;
    qint64 price = 0; // the regular one
    std::optional<qint64> cost;
    std::optional<Instant> withdrawnAt;
};
BOOST_DESCRIBE_STRUCT(ReportProductRow, (), (sku, name, price, cost, withdrawnAt))

struct TapRow {
    static constexpr int keyColumns = 1;
    qint64 position = 0;
    Instant at;
    QString sku;
};
BOOST_DESCRIBE_STRUCT(TapRow, (), (position, at, sku))

struct ReportShopRow {
    static constexpr int keyColumns = 1;
    qint64 one = 1;
    QString legalName;
    QString address = QStringLiteral("[]"); // JSON: lines, the merchant's
    std::optional<QString> taxNumber;
    QString currency;
    QString site;
    QString timeZone;
    bool hasHours = false;
};
BOOST_DESCRIBE_STRUCT(ReportShopRow, (), (one, legalName, address, taxNumber, currency, site, timeZone, hasHours))

struct ReportDayRow {
    static constexpr int keyColumns = 1;
    QString date;
    Instant opensAt;
    Instant closesAt;
    QString breaks; // JSON: merchant::Breaks
    QString state;
    QString totals; // JSON: told::Totals, once it is closed
};
BOOST_DESCRIBE_STRUCT(ReportDayRow, (), (date, opensAt, closesAt, breaks, state, totals))

struct ReportBatchRow {
    static constexpr int keyColumns = 1;
    Id batch;
    QString oven;
    Instant at;
    qint64 pieces = 0;
    bool isBaked = true;
};
BOOST_DESCRIBE_STRUCT(ReportBatchRow, (), (batch, oven, at, pieces, isBaked))

struct HeardRow {
    static constexpr int keyColumns = 1;
    QString service;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(HeardRow, (), (service, at))

}
