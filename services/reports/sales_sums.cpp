// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/sales_sums.h"

#include "services/reports/sales_parts.h"
#include "shared/contracts/stored.h"
#include "shared/core/enum_text.h"

#include <set>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

template <typename Row>
Row &changed(Table<Row> &table, const KeyOf<Row> &key, Row fresh)
{
    if (!table.find(key))
        return table.insert(std::move(fresh));
    return table.change(key);
}

}

struct SalesSums::Expected {
    std::set<QString> dates;
    std::set<std::tuple<QString, QString>> products, means; // by date
    std::set<std::tuple<QString, QString, qint64>> taxes;

    void add(const QString &date, const QString &method, const told::Lines &lines)
    {
        dates.insert(date);
        means.emplace(date, method);
        for (const told::Line &line : lines)
            products.emplace(date, line.sku);
        for (const TaxPart &part : taxPartsOf(lines))
            taxes.emplace(date, part.taxClass, part.basisPoints);
    }
};

void SalesSums::expect(const std::vector<Id> &orders)
{
    if (!m_store.readsTogether())
        return;
    m_store.orders.prefetch(orders);
    Expected expected;
    for (const Id &order : orders)
        if (const ReportOrderRow *row = m_store.orders.find(order))
            expected.add(row->date, row->method, decodeStored<told::Lines>(row->lines));
    prefetch(expected);
}

void SalesSums::expect(const std::vector<const told::OrderPlaced *> &orders)
{
    if (!m_store.readsTogether())
        return;
    Expected expected;
    std::vector<Id> changedOnes;
    for (const told::OrderPlaced *order : orders) {
        expected.add(order->date, order->pay.method, order->lines);
        if (order->replaces)
            changedOnes.push_back(*order->replaces);
    }
    prefetch(expected);
    m_store.orders.prefetch(changedOnes);
}

void SalesSums::prefetch(const Expected &expected)
{
    m_store.daySales.prefetch({expected.dates.begin(), expected.dates.end()});
    m_store.productSales.prefetch({expected.products.begin(), expected.products.end()});
    m_store.meansSales.prefetch({expected.means.begin(), expected.means.end()});
    m_store.taxSales.prefetch({expected.taxes.begin(), expected.taxes.end()});
}

void SalesSums::place(const told::OrderPlaced &order, Instant at)
{
    seeDate(order.date);
    const bool isChange = order.replaces && m_store.orders.find(*order.replaces);
    if (isChange)
        m_store.orders.change(*order.replaces).replacedBy = order.order.text();
    m_store.orders.insert({order.order, order.date, order.number, order.pay.method, order.total.currency,
        order.total.amount, piecesOf(order.lines), encodeStored(order.lines), u"placed"_s, at, !isChange});
    if (!isChange)
        ++day(order.date, order.total.currency).placed;
}

// One whose beginning lies in a part of the journal that was pruned is not known: nothing can be said of it.
ReportOrderRow *SalesSums::end(const Id &order, const char *status, Instant at)
{
    if (!m_store.orders.find(order))
        return nullptr;
    ReportOrderRow &row = m_store.orders.change(order);
    row.status = QString::fromLatin1(status);
    row.at = at;
    return &row;
}

void SalesSums::complete(const Id &order, Instant at)
{
    const ReportOrderRow *row = end(order, "completed", at);
    if (!row)
        return;
    const QString date = row->date;
    DaySalesRow &sums = day(date, row->currency);
    ++sums.completed;
    sums.pieces += row->pieces;
    sums.gross += row->total;
    const qint64 quarter = quarterOf(at);
    QuarterSalesRow &hour = changed(m_store.quarterSales, {date, quarter}, {date, quarter});
    ++hour.orders;
    hour.pieces += row->pieces;
    hour.gross += row->total;
    MeansSalesRow &means = changed(m_store.meansSales, {date, row->method}, {date, row->method});
    ++means.orders;
    means.gross += row->total;
    const auto lines = decodeStored<told::Lines>(row->lines);
    for (const told::Line &line : lines) {
        ProductSalesRow &product = changed(m_store.productSales, {date, line.sku}, {date, line.sku});
        product.sold += line.quantity;
        product.gross += line.quantity * line.unitPrice.amount;
    }
    bookTaxes(date, lines, 1);
}

// One that was to take the place of another is no order of its own when it cannot: the other goes on.
void SalesSums::refuse(const Id &order, Instant at)
{
    if (const ReportOrderRow *row = end(order, "refused", at); row && row->counts)
        ++day(row->date, row->currency).refused;
}

void SalesSums::cancel(const Id &order, const QString &reason, Instant at)
{
    ReportOrderRow *row = end(order, "cancelled", at);
    if (!row)
        return;
    if (reason == enumText(inventory::ReleaseReason::Changed))
        handOn(*row);
    else if (row->counts)
        ++day(row->date, row->currency).cancelled;
}

// Another order is in its place from now on, and counts instead.
void SalesSums::handOn(ReportOrderRow &row)
{
    row.counts = false;
    const auto other = Id::parse(QStringView(row.replacedBy));
    if (other && m_store.orders.find(*other))
        m_store.orders.change(*other).counts = true;
}

void SalesSums::refund(const told::OrderRefunded &refund, Instant at)
{
    const ReportOrderRow *order = m_store.orders.find(refund.order);
    const ReportRefundRow &row = m_store.refunds.insert({refund.refund, refund.order,
        refund.date ? refund.date->value : QString(), order ? order->method : u"unknown"_s, refund.amount.currency,
        refund.amount.amount, refund.lines ? encodeStored(*refund.lines) : QString(), at});
    if (refund.date) {
        seeDate(*refund.date);
        bookRefund(row);
    } else {
        ++changed(m_store.waiting, 1, {}).refunds;
    }
}

void SalesSums::seeDate(const QString &date)
{
    const WaitingRow *waiting = m_store.waiting.find(1);
    if (!waiting || waiting->refunds == 0)
        return;
    for (const ReportRefundRow &refund : m_store.waitingRefunds()) {
        m_store.refunds.adopt(refund);
        ReportRefundRow &row = m_store.refunds.change(refund.refund);
        row.date = date;
        bookRefund(row);
    }
    m_store.waiting.change(1).refunds = 0;
}

void SalesSums::bookRefund(const ReportRefundRow &refund)
{
    DaySalesRow &sums = day(refund.date, refund.currency);
    ++sums.refunds;
    sums.refunded += refund.amount;
    MeansSalesRow &means = changed(m_store.meansSales, {refund.date, refund.method}, {refund.date, refund.method});
    ++means.refunds;
    means.refunded += refund.amount;
    if (refund.lines.isEmpty())
        return;
    const auto lines = decodeStored<told::Lines>(refund.lines);
    for (const told::Line &line : lines) {
        ProductSalesRow &product = changed(m_store.productSales, {refund.date, line.sku}, {refund.date, line.sku});
        product.returned += line.quantity;
        product.refunded += line.quantity * line.unitPrice.amount;
    }
    bookTaxes(refund.date, lines, -1);
}

DaySalesRow &SalesSums::day(const QString &date, const QString &currency)
{
    return changed(m_store.daySales, date, {date, currency});
}

void SalesSums::bookTaxes(const QString &date, const told::Lines &lines, qint64 sign)
{
    for (const TaxPart &part : taxPartsOf(lines)) {
        TaxSalesRow &tax =
            changed(m_store.taxSales, {date, part.taxClass, part.basisPoints}, {date, part.taxClass, part.basisPoints});
        tax.gross += sign * part.gross;
        tax.tax += sign * part.tax;
    }
}

}
