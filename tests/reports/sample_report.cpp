// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reports/sample_report.h"

using namespace bakery::reports;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

const Currency euro(u"EUR"_s);

Price euros(qint64 cents) { return {cents, euro}; }

ProductFigures product(const char *sku, const QString &name, qint64 sold, qint64 price)
{
    ProductFigures figures{QString::fromLatin1(sku), name, sold, euros(sold * price), 0, euros(0), sold + 4, sold, 4};
    figures.sellThrough = Rate(sold * 10'000 / (sold + 4));
    figures.medianAge = Minutes(35 + sold % 50);
    figures.soldOut = sold % 3 == 0 ? 75 : 0;
    figures.taps = sold % 3 == 0 ? 6 : 0;
    return figures;
}

Figures emptyDay(const QString &date)
{
    Figures figures{.from = date, .to = date, .currency = euro};
    figures.gross = figures.refunded = figures.wasteValue = figures.wasteCost = euros(0);
    return figures;
}

Figures day()
{
    Figures figures = emptyDay(u"2026-11-20"_s);
    figures.days = 1;
    figures.isFinal = true;
    figures.agrees = true;
    figures.placed = 412;
    figures.completed = 398;
    figures.refused = 11;
    figures.cancelled = 3;
    figures.refunds = 2;
    figures.refunded = euros(850);
    figures.wasted = 41;
    figures.wasteValue = euros(7'420);
    figures.wasteCost = euros(1'980);
    figures.sellThrough = Rate(9412);
    figures.medianAge = Minutes(47);
    figures.soldOut = 215;
    figures.taps = 18;
    figures.products = {product("sourdough", u"Sourdough loaf"_s, 122, 490), product("rye", u"Rye bread"_s, 61, 420),
        product("croissant", u"Butter croissant"_s, 204, 190),
        product("pain-au-chocolat", u"Pain au chocolat with hazelnut cream and candied orange peel, large"_s, 96, 260),
        product("pretzel", u"Laugenbrezel"_s, 87, 120), product("medivnyk", u"Медівник, кусок"_s, 33, 390),
        product("msemen", u"مسمن"_s, 21, 240), product("donut", u"Donut"_s, 30, 150)};
    for (const ProductFigures &of : figures.products) {
        figures.pieces = figures.pieces + of.sold;
        figures.gross = euros(figures.gross.amount + of.gross.amount);
    }
    for (int hour = 7; hour < 19; ++hour)
        figures.hours.push_back({hour, 20 + hour % 5, 52 + hour % 7, euros(15'000 + 731 * hour)});
    figures.means = {{u"account"_s, 90, euros(41'250), 1, euros(490), euros(41'250), euros(490)},
        {u"card"_s, 231, euros(98'700), 1, euros(360), euros(98'700), euros(360)},
        {u"cash"_s, 77, euros(21'490), 0, euros(0), euros(21'490), euros(0)}};
    figures.taxes = {{u"reduced"_s, 700, {140'411, euro}, {9'829, euro}, {150'240, euro}},
        {u"standard"_s, 1900, {9'412, euro}, {1'788, euro}, {11'200, euro}}};
    figures.waste = {{u"closing"_s, 29, euros(5'410), euros(1'400), 0}, {u"dropped"_s, 2, euros(380), euros(90), 0},
        {u"stale"_s, 10, euros(1'630), euros(490), 3}};
    for (int hour = 5; hour < 12; ++hour)
        figures.ovens.push_back({u"deck"_s, hour, 60 + hour, hour - 5, Rate((hour - 5) * 10'000 / (60 + hour))});
    figures.ovens.push_back({u"by-hand"_s, 6, 12, 0, Rate(0)});
    figures.batches = {{u"deck"_s, 22, 1, 24}};
    figures.drawers = {{u"main"_s, {0, euro}, euros(15'000), euros(2'000), euros(20'000), euros(18'430), euros(360), 2,
                           euros(14'950), {-120, euro}, {14'950, euro}, 3},
        {u"window"_s, {5'000, euro}, euros(0), euros(0), euros(0), euros(3'060), euros(0), 0, {}, {0, euro},
            {8'060, euro}}};
    return figures;
}

}

Report sampleReport()
{
    Report report;
    report.shop = {u"Bäckerei Ähre GmbH"_s, {u"Marktstraße 3"_s, u"10115 Berlin"_s}, Text<1, 64>(u"DE 123 456 789"_s),
        u"Am Markt"_s, u"Europe/Berlin"_s};
    report.state = DayState::Closed;
    report.knownTo = *Instant::parse("2026-11-20T18:00:03.250Z");
    report.period = day();
    report.before = emptyDay(u"2026-11-19"_s);
    report.before.gross = euros(151'000);
    report.before.completed = 371;
    report.before.pieces = 600;
    report.before.medianAge = Minutes(61);
    return report;
}

Report longReport()
{
    Report report = sampleReport();
    report.period.isFinal = false;
    report.period.agrees = false;
    for (int i = 0; i < 120; ++i)
        report.period.products.push_back(
            product(qPrintable(u"product-%1"_s.arg(i)), u"Product number %1"_s.arg(i), 90'000 + i, 1'000));
    return report;
}

}
