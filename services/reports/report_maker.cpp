// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/report_maker.h"

#include "services/reports/heard.h"
#include "services/reports/sales_parts.h"
#include "shared/contracts/stored.h"

using namespace bakery::reports;
using namespace Qt::StringLiterals;

namespace bakery {

using Period = ReportsStore::Period;

namespace {

const QString noCurrency(3, u'X'); // as ISO 4217 has it

}

Report ReportMaker::today()
{
    const QString date = m_days.today();
    return report({date, date});
}

// A day is held against the last one on which anything was sold, a longer time against as many dates just before it.
Report ReportMaker::report(const Period &period)
{
    const int dates = datesFrom(period.from, period.to);
    if (dates > 1)
        return against(period, {dateAfter(period.from, -dates), dateAfter(period.from, -1)});
    const QString before = m_days.dayBefore(period.from);
    return against(period, {before, before});
}

Report ReportMaker::against(const Period &period, const Period &before)
{
    const ReportShopRow &shop = m_days.shop();
    m_currency = shop.currency;
    if (m_currency.isEmpty()) {
        const auto sales = m_store.daySalesIn(period);
        m_currency = sales.empty() ? noCurrency : sales.front().currency;
    }
    const std::optional<Text<1, 64>> taxNumber =
        shop.taxNumber ? std::optional(Text<1, 64>(*shop.taxNumber)) : std::nullopt;
    return {
        {shop.legalName, decodeStored<List<Text<1, 200>, 0, 20>>(shop.address), taxNumber, shop.site, shop.timeZone},
        m_days.stateOf(period.to), m_days.knownTo(), figures(period), figures(before)};
}

DayPage ReportMaker::list(const QString &before, int limit)
{
    DayPage page;
    for (const QString &date : m_store.datesBefore(before, limit)) {
        const DaySalesRow *sales = m_store.daySales.find(date);
        const DaySalesRow none{.currency = m_days.shop().currency.isEmpty() ? noCurrency : m_days.shop().currency};
        const DaySalesRow &row = sales ? *sales : none;
        const Currency currency(row.currency);
        page.days.push_back(
            {date, m_days.stateOf(date), row.completed, {row.gross, currency}, {row.refunded, currency}});
    }
    if (int(page.days.size()) == limit)
        page.next = Cursor(page.days.back().date.value);
    return page;
}

Figures ReportMaker::figures(const Period &period)
{
    Figures figures{.from = period.from, .to = period.to, .currency = Currency(m_currency)};
    const Calendar calendar = m_days.calendar(period);
    const Span span{calendar.spanOf(period.from).from, calendar.spanOf(period.to).to};
    const ShelfSums shelf = shelfSums(period);
    addSales(figures, period);
    addHours(figures, period, calendar);
    addMeans(figures, period);
    addTaxes(figures, period);
    addWaste(figures, shelf);
    addOvens(figures, shelf, calendar);
    addBatches(figures, span);
    addDrawers(figures, period, calendar);
    addProducts(figures, period, shelf, calendar, span);
    return figures;
}

// Merchant has closed the days with totals that orders had counted by itself: both must be the same.
void ReportMaker::addSales(Figures &figures, const Period &period)
{
    std::map<QString, DaySalesRow> sales;
    qint64 gross = 0, refunded = 0;
    for (const DaySalesRow &day : m_store.daySalesIn(period)) {
        sales[day.date] = day;
        figures.placed = figures.placed + day.placed;
        figures.completed = figures.completed + day.completed;
        figures.refused = figures.refused + day.refused;
        figures.cancelled = figures.cancelled + day.cancelled;
        figures.pieces = figures.pieces + day.pieces;
        figures.refunds = figures.refunds + day.refunds;
        gross += day.gross;
        refunded += day.refunded;
    }
    figures.gross = price(gross);
    figures.refunded = price(refunded);
    std::set<QString> known;
    for (const auto &[date, day] : sales)
        known.insert(date);
    const auto days = m_store.daysIn(period);
    size_t closed = 0;
    for (const ReportDayRow &day : days) {
        known.insert(day.date);
        if (day.totals.isEmpty())
            continue;
        ++closed;
        const auto totals = decodeStored<told::Totals>(day.totals);
        const DaySalesRow &ours = sales[day.date];
        figures.agrees = figures.agrees.value_or(true) && totals.orders == ours.completed
            && totals.gross.amount == ours.gross && totals.refunded.amount == ours.refunded;
    }
    figures.days = qint64(known.size());
    figures.isFinal = !days.empty() && closed == known.size();
}

void ReportMaker::addHours(Figures &figures, const Period &period, const Calendar &calendar)
{
    std::map<int, QuarterSalesRow> hours;
    for (const QuarterSalesRow &row : m_store.quarterSalesIn(period)) {
        QuarterSalesRow &hour = hours[calendar.hourAt(startOfQuarter(row.quarter))];
        hour.orders += row.orders;
        hour.pieces += row.pieces;
        hour.gross += row.gross;
    }
    for (const auto &[hour, row] : hours)
        figures.hours.push_back({hour, row.orders, row.pieces, price(row.gross)});
}

void ReportMaker::addMeans(Figures &figures, const Period &period)
{
    std::map<QString, MeansFigures> means;
    for (const MeansSalesRow &row : m_store.meansSalesIn(period))
        means[row.method] = {
            row.method, row.orders, price(row.gross), row.refunds, price(row.refunded), price(0), price(0)};
    for (const ReportsStore::Paid &paid : m_store.paidFor(period)) {
        MeansFigures &row =
            means.try_emplace(paid.method, MeansFigures{paid.method, 0, price(0), 0, price(0), {}, {}}).first->second;
        row.taken = price(paid.taken);
        row.givenBack = price(paid.givenBack);
    }
    for (auto &[method, row] : means)
        figures.means.push_back(std::move(row));
}

void ReportMaker::addTaxes(Figures &figures, const Period &period)
{
    const Currency currency(m_currency);
    for (const TaxSalesRow &row : m_store.taxSalesIn(period))
        figures.taxes.push_back({row.taxClass, row.basisPoints, {row.gross - row.tax, currency}, {row.tax, currency},
            {row.gross, currency}});
}

ShelfSums ReportMaker::shelfSums(const Period &period)
{
    ShelfTally tally;
    const auto addWithin = [&tally](const auto &rows, const Span &span) {
        for (const auto &row : rows)
            if (row.at >= span.from && row.at < span.to)
                tally.add(row);
    };
    for (const ReportDays::ShelfPart &part : m_days.shelfIn(period)) {
        if (!part.sums.isEmpty()) {
            tally.add(decodeStored<ShelfSums>(part.sums));
            continue;
        }
        addWithin(m_store.additionsIn(part.stretch), part.within);
        addWithin(m_store.handoversIn(part.stretch), part.within);
        addWithin(m_store.discardsIn(part.stretch), part.within);
    }
    return tally.sums();
}

// What was thrown out without a price is worth what the product costs now, and is counted as estimated.
void ReportMaker::addWaste(Figures &figures, const ShelfSums &sums)
{
    std::map<QString, WasteFigures> reasons;
    qint64 units = 0, value = 0, cost = 0;
    for (const WasteSum &sum : sums.waste) {
        const ReportProductRow *row = product(sum.sku);
        const qint64 unpriced = sum.pieces - sum.priced, uncosted = sum.pieces - sum.costed;
        const qint64 worth = sum.value + (row ? unpriced * row->price : 0);
        const qint64 made = sum.cost + (row ? uncosted * row->cost.value_or(0) : 0);
        WasteFigures &figure =
            reasons.try_emplace(sum.reason.value, WasteFigures{sum.reason, 0, price(0), price(0), 0}).first->second;
        figure.units = figure.units + sum.pieces;
        figure.value = price(figure.value.amount + worth);
        figure.cost = price(figure.cost.amount + made);
        figure.estimated = figure.estimated + unpriced;
        units += sum.pieces;
        value += worth;
        cost += made;
    }
    for (auto &[reason, figure] : reasons)
        figures.waste.push_back(std::move(figure));
    figures.wasted = units;
    figures.wasteValue = price(value);
    figures.wasteCost = price(cost);
}

void ReportMaker::addOvens(Figures &figures, const ShelfSums &sums, const Calendar &calendar)
{
    std::map<std::pair<QString, int>, std::pair<qint64, qint64>> hours;
    for (const OvenSum &sum : sums.ovens) {
        const QString oven = sum.oven.value.isEmpty() ? u"by-hand"_s : sum.oven.value;
        auto &[added, stale] = hours[{oven, calendar.hourAt(startOfQuarter(sum.quarter))}];
        added += sum.added;
        stale += sum.stale;
    }
    for (const auto &[key, counts] : hours)
        figures.ovens.push_back(
            {key.first, key.second, counts.first, counts.second, rateOf(counts.second, counts.first)});
}

void ReportMaker::addBatches(Figures &figures, const Span &span)
{
    std::map<QString, BatchFigures> ovens;
    for (const ReportBatchRow &batch : m_store.batchesIn(span.from, span.to)) {
        BatchFigures &oven = ovens.try_emplace(batch.oven, BatchFigures{batch.oven, 0, 0, 0}).first->second;
        oven.baked = oven.baked + (batch.isBaked ? 1 : 0);
        oven.failed = oven.failed + (batch.isBaked ? 0 : 1);
        oven.lost = oven.lost + (batch.isBaked ? 0 : batch.pieces);
    }
    for (const auto &[name, oven] : ovens)
        figures.batches.push_back(oven);
}

}
