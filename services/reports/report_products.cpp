// SPDX-License-Identifier: GPL-3.0-or-later
// What a report tells of each product: sold by orders' word, left the shelf by inventory's, wanted by menu's.
#include "services/reports/report_maker.h"

#include "services/reports/sales_parts.h"

using namespace bakery::reports;

namespace bakery {

using Period = ReportsStore::Period;

const ReportProductRow *ReportMaker::product(const QString &sku) { return m_store.products.find(sku); }

// How long each product could not be had while the shop was open, as far as is known.
std::map<QString, qint64> ReportMaker::soldOutMinutes(const Period &period, const Calendar &calendar, const Span &span)
{
    const Span known = common(span, {span.from, m_days.knownTo()});
    std::map<QString, std::vector<Span>> gaps;
    for (const ReportsStore::Gap &gap : m_store.gapsIn(known.from, known.to)) {
        const ReportProductRow *row = product(gap.sku);
        const Instant end =
            std::min(gap.until.value_or(known.to), row ? row->withdrawnAt.value_or(known.to) : known.to);
        if (const Span part = common({gap.from, end}, known); !part.isEmpty())
            gaps[gap.sku].push_back(part);
    }
    std::vector<Span> open;
    for (QString date = period.from; date <= period.to; date = dateAfter(date, 1))
        for (const Span &hours : calendar.openOn(date))
            open.push_back(hours);
    std::map<QString, qint64> minutes;
    for (const auto &[sku, spans] : gaps) {
        std::vector<Span> closedToBuyers;
        for (const Span &gap : spans)
            for (const Span &hours : open)
                closedToBuyers.push_back(common(gap, hours));
        if (const qint64 time = covered(std::move(closedToBuyers)).count() / 60'000; time > 0)
            minutes[sku] = time;
    }
    return minutes;
}

void ReportMaker::addProducts(
    Figures &figures, const Period &period, const ShelfSums &sums, const Calendar &calendar, const Span &span)
{
    std::map<QString, ProductFigures> products;
    const auto of = [&](const QString &sku) -> ProductFigures & {
        const auto [found, isNew] = products.try_emplace(sku);
        if (isNew) {
            const ReportProductRow *row = product(sku);
            found->second.sku = sku;
            found->second.name = row ? row->name : sku;
            found->second.gross = found->second.refunded = price(0);
        }
        return found->second;
    };
    for (const ProductSalesRow &row : m_store.productSalesIn(period)) {
        ProductFigures &figure = of(row.sku);
        figure.sold = row.sold;
        figure.gross = price(row.gross);
        figure.returned = row.returned;
        figure.refunded = price(row.refunded);
    }
    std::map<qint64, qint64> allAges;
    qint64 handedOver = 0, wasted = 0, soldOut = 0;
    for (const SumOfProduct &sum : sums.products) {
        ProductFigures &figure = of(sum.sku);
        figure.added = sum.added;
        figure.handedOver = sum.handedOver;
        figure.wasted = sum.wasted;
        figure.sellThrough = rateOf(sum.handedOver, sum.handedOver + sum.wasted);
        std::map<qint64, qint64> ages;
        for (const AgeCount &age : sum.ages) {
            ages[age.minutes] += age.pieces;
            allAges[age.minutes] += age.pieces;
        }
        figure.medianAge = medianOf(ages);
        handedOver += sum.handedOver;
        wasted += sum.wasted;
    }
    for (const auto &[sku, minutes] : soldOutMinutes(period, calendar, span)) {
        of(sku).soldOut = minutes;
        soldOut += minutes;
    }
    const auto taps = m_store.tapsIn(span.from, span.to);
    for (const TapRow &tap : taps)
        of(tap.sku).taps = of(tap.sku).taps + 1;
    figures.sellThrough = rateOf(handedOver, handedOver + wasted);
    figures.medianAge = medianOf(allAges);
    figures.soldOut = soldOut;
    figures.taps = qint64(taps.size());
    std::vector<ProductFigures> sorted;
    for (auto &[sku, figure] : products)
        sorted.push_back(std::move(figure));
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const ProductFigures &a, const ProductFigures &b) { return a.gross.amount > b.gross.amount; });
    sorted.resize(std::min<size_t>(sorted.size(), mostProducts));
    figures.products = std::move(sorted);
}

}
