// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/backoffice/reports/report_topics.h"

#include <algorithm>

namespace bakery::office {
namespace {

constexpr size_t mostBars = 40;

using Topics = ReportTopics;
using Figures = reports::Figures;
using Measured = std::optional<qint64> (*)(const Figures &);

template <typename T>
std::optional<qint64> plain(const std::optional<T> &value)
{
    return value ? std::optional<qint64>(value->value) : std::nullopt;
}

template <typename Rows, typename ValueOf>
qint64 sumOver(const Rows &rows, ValueOf valueOf)
{
    qint64 sum = 0;
    for (const auto &row : rows)
        sum += valueOf(row);
    return sum;
}

// Of two periods the rows that go by the same word; what is worth nothing in this one is not drawn.
template <typename Rows, typename WordOf, typename ValueOf, typename CountOf>
std::vector<Topics::Bar> barsFrom(const Rows &now, const Rows &before, WordOf wordOf, ValueOf valueOf, CountOf countOf)
{
    std::map<QString, qint64> earlier;
    for (const auto &row : before)
        earlier[wordOf(row)] += valueOf(row);
    std::vector<Topics::Bar> bars;
    for (const auto &row : now)
        if (const qint64 value = valueOf(row); value > 0)
            bars.push_back({wordOf(row), value, earlier[wordOf(row)], countOf(row)});
    std::stable_sort(bars.begin(), bars.end(),
        [](const Topics::Bar &one, const Topics::Bar &other) { return one.value > other.value; });
    if (bars.size() > mostBars)
        bars.resize(mostBars);
    return bars;
}

const auto skuOf = [](const reports::ProductFigures &of) { return of.sku.value; };
const auto noCount = [](const auto &) { return std::optional<qint64>(); };

}

std::vector<Topics::Told> ReportTopics::figuresOf(Topic topic, const Figures &now, const Figures &before)
{
    std::vector<Told> figures;
    const bool isCompared = before.days > 0;
    const auto tell = [&](Measure measure, Form form, Better better, Behind behind, Measured measured) {
        figures.push_back({measure, form, better, behind, measured(now), isCompared ? measured(before) : std::nullopt});
    };
    const auto amount = Form::Amount, number = Form::Number;
    switch (topic) {
    case Sales:
        tell(Takings, amount, Better::More, BehindSales,
            [](const Figures &of) { return std::optional<qint64>(of.gross.amount - of.refunded.amount); });
        tell(Orders, number, Better::More, BehindSales,
            [](const Figures &of) { return std::optional<qint64>(of.completed); });
        tell(AverageOrder, amount, Better::More, Nothing, [](const Figures &of) {
            return of.completed > 0 ? std::optional<qint64>(of.gross.amount / of.completed) : std::nullopt;
        });
        tell(TurnedAway, number, Better::Less, BehindRefused,
            [](const Figures &of) { return std::optional<qint64>(of.refused); });
        break;
    case Waste:
        tell(ThrownValue, amount, Better::Less, BehindWaste,
            [](const Figures &of) { return std::optional<qint64>(of.wasteValue.amount); });
        tell(Thrown, number, Better::Less, BehindWaste,
            [](const Figures &of) { return std::optional<qint64>(of.wasted); });
        tell(ThrownCost, amount, Better::Less, Nothing,
            [](const Figures &of) { return std::optional<qint64>(of.wasteCost.amount); });
        tell(SellThrough, Form::Rate, Better::More, BehindHandedOver,
            [](const Figures &of) { return plain(of.sellThrough); });
        break;
    case Freshness:
        tell(MedianAge, Form::Minutes, Better::Less, BehindHandedOver,
            [](const Figures &of) { return plain(of.medianAge); });
        tell(SellThrough, Form::Rate, Better::More, BehindHandedOver,
            [](const Figures &of) { return plain(of.sellThrough); });
        tell(SoldOut, Form::Minutes, Better::Less, BehindSoldOut,
            [](const Figures &of) { return std::optional<qint64>(of.soldOut); });
        tell(Asked, number, Better::Less, BehindTaps, [](const Figures &of) { return std::optional<qint64>(of.taps); });
        break;
    case Payments:
        tell(Taken, amount, Better::More, BehindSales, [](const Figures &of) {
            return std::optional(sumOver(of.means, [](const auto &means) { return means.taken.amount.value; }));
        });
        tell(GivenBack, amount, Better::Less, Nothing, [](const Figures &of) {
            return std::optional(sumOver(of.means, [](const auto &means) { return means.givenBack.amount.value; }));
        });
        tell(PaidBack, amount, Better::Less, BehindRefunds,
            [](const Figures &of) { return std::optional<qint64>(of.refunded.amount); });
        break;
    case Taxes:
        tell(Net, amount, Better::More, Nothing, [](const Figures &of) {
            return std::optional(sumOver(of.taxes, [](const auto &tax) { return tax.net.amount.value; }));
        });
        tell(Tax, amount, Better::Neither, Nothing, [](const Figures &of) {
            return std::optional(sumOver(of.taxes, [](const auto &tax) { return tax.tax.amount.value; }));
        });
        tell(Takings, amount, Better::More, BehindSales, [](const Figures &of) {
            return std::optional(sumOver(of.taxes, [](const auto &tax) { return tax.gross.amount.value; }));
        });
        break;
    case Drawers:
        if (now.drawers.empty())
            break;
        tell(InDrawers, amount, Better::Neither, BehindDrawers, [](const Figures &of) {
            return std::optional(sumOver(of.drawers, [](const auto &drawer) { return drawer.atEnd.amount.value; }));
        });
        tell(CountedOff, amount, Better::Neither, BehindDrawers, [](const Figures &of) {
            return std::optional(
                sumOver(of.drawers, [](const auto &drawer) { return drawer.difference.amount.value; }));
        });
        break;
    }
    return figures;
}

std::vector<Topics::Bars> ReportTopics::barsOf(Topic topic, const Figures &now, const Figures &before)
{
    using reports::MeansFigures;
    using reports::ProductFigures;
    using reports::TaxFigures;
    using reports::WasteFigures;
    switch (topic) {
    case Sales:
        return {{Form::Amount, Narrow::Product, BehindSales,
            barsFrom(
                now.products, before.products, skuOf, [](const ProductFigures &of) { return of.gross.amount.value; },
                [](const ProductFigures &of) { return std::optional<qint64>(of.sold); })}};
    case Waste:
        return {{Form::Amount, Narrow::Reason, BehindWaste,
                    barsFrom(
                        now.waste, before.waste, [](const WasteFigures &of) { return of.reason.value; },
                        [](const WasteFigures &of) { return of.value.amount.value; },
                        [](const WasteFigures &of) { return std::optional<qint64>(of.units); })},
            {Form::Number, Narrow::Product, BehindWaste,
                barsFrom(
                    now.products, before.products, skuOf, [](const ProductFigures &of) { return of.wasted.value; },
                    noCount)}};
    case Freshness:
        return {{Form::Minutes, Narrow::Product, BehindHandedOver,
                    barsFrom(
                        now.products, before.products, skuOf,
                        [](const ProductFigures &of) { return of.medianAge ? of.medianAge->value : 0; },
                        [](const ProductFigures &of) { return std::optional<qint64>(of.handedOver); })},
            {Form::Minutes, Narrow::Product, BehindSoldOut,
                barsFrom(
                    now.products, before.products, skuOf, [](const ProductFigures &of) { return of.soldOut.value; },
                    [](const ProductFigures &of) { return std::optional<qint64>(of.taps); })}};
    case Payments:
        return {{Form::Amount, Narrow::Means, BehindSales,
            barsFrom(
                now.means, before.means, [](const MeansFigures &of) { return of.method.value; },
                [](const MeansFigures &of) { return of.gross.amount.value; },
                [](const MeansFigures &of) { return std::optional<qint64>(of.orders); })}};
    case Taxes:
        return {{Form::Amount, Narrow::Nothing, Nothing,
            barsFrom(
                now.taxes, before.taxes, [](const TaxFigures &of) { return of.taxClass.value; },
                [](const TaxFigures &of) { return of.tax.amount.value; }, noCount)}};
    case Drawers:
        return {};
    }
    return {};
}

std::optional<int> ReportTopics::changeOf(const Told &told)
{
    if (!told.now || !told.before || *told.before <= 0)
        return std::nullopt;
    return int((*told.now - *told.before) * 100 / *told.before);
}

}
