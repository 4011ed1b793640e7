// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/shelf_tally.h"

#include "services/reports/heard.h"
#include "services/reports/sales_parts.h"
#include "shared/contracts/stored.h"
#include "shared/testing/test_program.h"

#include <QTest>

namespace bakery::shelf_tally_test {

using namespace Qt::StringLiterals;

namespace {

const Instant seven = *Instant::parse("2026-11-20T07:00:00.000Z");
const auto bread = u"bread"_s;
const Id anyUnit = *Id::parse(std::string_view("0196f3a2-5b1c-7d4e-8a90-1b2c3d4e5f60"));

Instant minutesAfterSeven(int minutes) { return seven + std::chrono::minutes(minutes); }

HandoverRow handover(const std::vector<int> &ages)
{
    told::HandedUnits units;
    for (const int age : ages)
        units.push_back({anyUnit, bread, minutesAfterSeven(-age)});
    return {.at = seven, .pieces = qint64(ages.size()), .units = encodeStored(units)};
}

ReportDiscardRow discard(const QString &reason, qint64 pieces, std::optional<qint64> price, const Origins &origins = {})
{
    return {.at = seven,
        .sku = bread,
        .reason = reason,
        .pieces = pieces,
        .price = price,
        .origins = encodeStored(origins)};
}

ReportUnitRow unit(const QString &oven, Instant bakedAt) { return {.sku = bread, .oven = oven, .bakedAt = bakedAt}; }

std::optional<qint64> medianAge(const ShelfTally &tally)
{
    std::map<qint64, qint64> ages;
    const ShelfSums sums = tally.sums();
    for (const AgeCount &age : sums.products.at(0).ages)
        ages[age.minutes] = age.pieces;
    const auto median = medianOf(ages);
    return median ? std::optional<qint64>(median->value) : std::nullopt;
}

}

class ShelfTallyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheAgeInTheMiddle_data()
    {
        QTest::addColumn<QList<int>>("ages");
        QTest::addColumn<int>("median");
        QTest::newRow("one") << QList<int>{7} << 7;
        QTest::newRow("odd") << QList<int>{9, 1, 5} << 5;
        QTest::newRow("even: the younger") << QList<int>{9, 1, 5, 3} << 3;
        QTest::newRow("many of one age") << QList<int>{1, 30, 30, 30, 90} << 30;
        QTest::newRow("baked after it was handed over: a clock was put back") << QList<int>{-5} << 0;
    }
    void findsTheAgeInTheMiddle()
    {
        QFETCH(QList<int>, ages);
        ShelfTally tally;
        tally.add(handover({ages.begin(), ages.end()}));
        QTEST(int(medianAge(tally).value()), "median");
    }

    void hasNoMedianOfNothing() { QVERIFY(!medianOf({})); }

    void keepsApartWhatHadNoPrice()
    {
        ShelfTally tally;
        tally.add(discard(u"stale"_s, 3, 320));
        tally.add(discard(u"stale"_s, 2, {}));
        tally.add(discard(u"something-new"_s, 1, 100));
        const ShelfSums sums = tally.sums();
        QCOMPARE(sums.waste.size(), 2u);
        QCOMPARE(sums.waste[0].reason.value, u"something-new"_s);
        QCOMPARE(sums.waste[1].pieces, 5);
        QCOMPARE(sums.waste[1].priced, 3);
        QCOMPARE(sums.waste[1].value, 960);
        QCOMPARE(sums.products[0].wasted, 6);
    }

    void knowsWhichOvenGoesStale()
    {
        ShelfTally tally;
        tally.add(AdditionRow{.sku = bread, .oven = u"deck"_s, .bakedAt = seven, .pieces = 4});
        const Origins origins =
            originsOf({unit(u"deck"_s, seven), unit(u"deck"_s, minutesAfterSeven(1)), unit({}, seven)});
        QCOMPARE(origins.size(), 2u);
        tally.add(discard(u"stale"_s, 3, {}, origins));
        tally.add(discard(u"closing"_s, 1, {}, originsOf({unit(u"deck"_s, seven)})));
        const ShelfSums sums = tally.sums();
        QCOMPARE(sums.ovens.size(), 2u);
        QCOMPARE(sums.ovens[0].oven.value, QString());
        QCOMPARE(sums.ovens[1].added, 4);
        QCOMPARE(sums.ovens[1].stale, 2);
        QCOMPARE(sums.ovens[1].quarter, quarterOf(seven));
    }

    // A report over days adds up documents, and must say what the rows would.
    void addsUpToTheSameFromDocuments()
    {
        ShelfTally first, second, whole, parts;
        for (ShelfTally *tally : {&first, &whole}) {
            tally->add(handover({1, 2, 2}));
            tally->add(discard(u"stale"_s, 2, 320, originsOf({unit(u"deck"_s, seven)})));
        }
        for (ShelfTally *tally : {&second, &whole}) {
            tally->add(handover({2, 9}));
            tally->add(AdditionRow{.sku = u"donut"_s, .oven = u"deck"_s, .bakedAt = seven, .pieces = 4});
        }
        parts.add(decodeStored<ShelfSums>(encodeStored(second.sums())));
        parts.add(decodeStored<ShelfSums>(encodeStored(first.sums())));
        QCOMPARE(encodeStored(parts.sums()), encodeStored(whole.sums()));
    }
};

BAKERY_TEST(ShelfTallyTest)

}

#include "shelf_tally_test.moc"
