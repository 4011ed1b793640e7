// SPDX-License-Identifier: GPL-3.0-or-later
// The orders, refunds, units, batches and moments behind the figures of a report.
#include "shared/testing/test_program.h"
#include "tests/scenarios/reported_shop.h"

#include <QTest>

namespace bakery::evidence_test {

using namespace bakery::reports;
using namespace Qt::StringLiterals;

namespace {

const auto bread = u"bread"_s, donut = u"donut"_s;

}

class EvidenceTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatIsBehindAFigure();
    void readsEvidencePageByPage();
};

void EvidenceTest::tellsWhatIsBehindAFigure()
{
    ReportedShop shop;
    shop.livesThroughADay();
    const reports::Figures day = shop.day(friday);
    const AskWhy question{.from = LocalDate(friday), .to = LocalDate(friday)};
    const auto why = [&](Figure figure, auto narrow) {
        AskWhy asked = question;
        asked.figure = figure;
        narrow(asked);
        return shop.behind(asked);
    };
    const auto everything = [](AskWhy &) {};
    const auto breadOnly = [](AskWhy &asked) { asked.sku = Sku(bread); };
    qint64 gross = 0, pieces = 0;
    for (const Evidence &sale : why(Figure::Sales, breadOnly)) {
        gross += sale.amount->amount;
        pieces += sale.pieces;
        QCOMPARE(qint64(sale.units.size()), sale.pieces.value);
    }
    QCOMPARE(gross, product(day, bread).gross.amount);
    QCOMPARE(pieces, product(day, bread).sold);
    QCOMPARE(why(Figure::Refunds, everything).at(0).amount, std::optional(day.refunded));
    const auto stale = why(Figure::Waste, [](AskWhy &asked) { asked.reason = Word(u"stale"_s); });
    QCOMPARE(stale.size(), 1u);
    QCOMPARE(qint64(stale[0].units.size()), waste(day, u"stale"_s).units.value);
    QCOMPARE(why(Figure::HandedOver, everything).size(), 3u);
    const auto ofDeck = [](AskWhy &asked) { asked.oven = Word(u"deck"_s); };
    const auto fromDeck = why(Figure::Waste, ofDeck);
    QCOMPARE(fromDeck.size(), 1u);
    QCOMPARE(fromDeck[0].pieces, 3); // of the six that it baked three were sold; two by hand went stale
    QCOMPARE(fromDeck[0].units.size(), 3u);
    QCOMPARE(why(Figure::Batches, ofDeck).at(0).reason->value, u"baked"_s);
    QCOMPARE(why(Figure::Batches, everything).at(0).pieces, 6);
    QVERIFY(why(Figure::Batches, [](AskWhy &asked) { asked.oven = Word(u"other"_s); }).empty());
    QCOMPARE(why(Figure::Added, ofDeck).at(0).pieces, 6);
    QCOMPARE(why(Figure::SoldOut, [](AskWhy &asked) { asked.sku = Sku(donut); }).at(0).until->text().left(16),
        "2026-11-20T11:10"_ba);
    QCOMPARE(why(Figure::Taps, everything).size(), 1u);
    QVERIFY(why(Figure::Sales, [](AskWhy &asked) { asked.method = Word(u"cash"_s); }).empty());
}

void EvidenceTest::readsEvidencePageByPage()
{
    ReportedShop shop;
    shop.bakes(bread, 9);
    for (int i = 0; i < 7; ++i)
        shop.buys("bread", 1);
    for (const Figure figure : {Figure::Sales, Figure::HandedOver}) {
        AskWhy question{.figure = figure, .from = LocalDate(friday), .to = LocalDate(friday)};
        const auto all = shop.behind(question);
        question.limit = 2;
        const auto paged = shop.behind(question);
        QCOMPARE(all.size(), 7u);
        QCOMPARE(paged.size(), 7u);
        for (size_t i = 0; i < 7; ++i)
            QCOMPARE(encode(paged[i]), encode(all[i]));
    }
}

BAKERY_TEST(EvidenceTest)

}

#include "evidence_test.moc"
