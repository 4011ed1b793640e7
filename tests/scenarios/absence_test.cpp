// SPDX-License-Identifier: GPL-3.0-or-later
// Ovens go on while nobody is there: no batch is baked twice, none is invented, and what is told is so.
#include "shared/testing/test_program.h"
#include "tests/scenarios/bakehouse.h"

#include <QTest>

#include <algorithm>

namespace bakery::absence_test {

using namespace bakery::production;
using namespace Qt::StringLiterals;

namespace {

// By minutes, so that a data table can hold it.
Milliseconds minutes(int count) { return std::chrono::minutes(count); }

const AddBatch fiveLoaves{.sku = bread, .quantity = 5, .programme = u"loaves"_s, .unitsPerTray = Pieces(6)};

}

class AbsenceTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void aBatchInTheOven_data();
    void aBatchInTheOven();
    void aBatchThatWaits_data();
    void aBatchThatWaits();
    void losesWhatIsInTheOvenWhileItIsStopped();
    void fillsNoOvenTwiceThoughTheClockWasPutBack();
    void bakesOnceAfterANight();
    void isDueOnceHoweverOftenItWasMissed();
    void nothingComesOutWhileTheClockIsUnsteady();
    void anOvenIsColdAfterANight();
    void shelvesABatchOnceWhoeverWasAway();
    void bakesAtItsPaceHoweverOftenItIsKilled();
    void countsOnlyHoursWithSomethingToBuy();
};

// Begun at eight, done at twenty past.
void AbsenceTest::aBatchInTheOven_data()
{
    QTest::addColumn<int>("leaves"); // minutes after it went in
    QTest::addColumn<int>("away");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("back before it is done") << 5 << 10 << true;
    QTest::newRow("done meanwhile") << 15 << 10 << true;
    QTest::newRow("away at the very end") << 19 << 3 << true;
    QTest::newRow("just long enough") << 5 << 29 << true;
    QTest::newRow("half an hour and more") << 5 << 32 << false;
    QTest::newRow("long, from the beginning") << 0 << 60 << false;
    QTest::newRow("long, at the very end") << 19 << 60 << false;
}

void AbsenceTest::aBatchInTheOven()
{
    QFETCH(int, leaves);
    QFETCH(int, away);
    QFETCH(bool, isGood);
    Bakehouse shop;
    shop.mustDo(fiveLoaves);
    shop.pass(2s);
    const Batch begun = shop.batchesIn(BatchState::Baking).at(0);
    shop.pass(minutes(leaves));

    shop.awayFor("production", minutes(away));
    shop.pass(21min);

    const Batch ended = shop.batches().at(0);
    QCOMPARE(ended.batch, begun.batch);
    QCOMPARE(shop.stockOf(bread), isGood ? Stock(5, 0) : Stock(0, 0));
    QCOMPARE(ended.state, isGood ? BatchState::Baked : BatchState::Failed);
    QCOMPARE(ended.doneAt, begun.doneAt);
    QCOMPARE(ended.reason, isGood ? std::nullopt : std::optional<Reason>(u"power-cut"_s));
    QCOMPARE(shop.oven().condition, OvenState::Ready);
    QCOMPARE(shop.batches().size(), 1u);
    QCOMPARE(shop.troubles(), QStringList());
    if (!isGood)
        return;
    Store inventory(shop.stores().at(u"inventory"_s), Store::Access::ReadOnly);
    Statement bakedAt(inventory, u"select distinct baked_at from units"_s);
    QCOMPARE(std::get<0>(*bakedAt.one<Instant>()), begun.doneAt);
}

// Planned for nine.
void AbsenceTest::aBatchThatWaits_data()
{
    QTest::addColumn<int>("away"); // from half past eight
    QTest::addColumn<BatchState>("state"); // when somebody is back
    QTest::newRow("back in time") << 20 << BatchState::Planned;
    QTest::newRow("late") << 80 << BatchState::Baking;
    QTest::newRow("too late") << 100 << BatchState::Skipped;
}

void AbsenceTest::aBatchThatWaits()
{
    QFETCH(int, away);
    QFETCH(BatchState, state);
    Bakehouse shop;
    AddBatch request = fiveLoaves;
    request.at = shop.now() + 1h;
    shop.mustDo(request);
    shop.pass(30min);

    shop.awayFor("production", minutes(away));

    const Batch batch = shop.batches().at(0);
    QCOMPARE(batch.state, state);
    if (state == BatchState::Baking) // nobody put it in while nobody was there
        QVERIFY2(shop.now() - batch.startsAt <= 1min, batch.startsAt.text().constData());
    if (state == BatchState::Skipped)
        QCOMPARE(batch.reason, std::optional<Reason>(u"too-late"_s));
    shop.pass(1h);
    QCOMPARE(shop.stockOf(bread), state == BatchState::Skipped ? Stock(0, 0) : Stock(5, 0));
    QCOMPARE(shop.troubles(), QStringList());
}

// A process that is stopped and goes on later has not looked either.
void AbsenceTest::losesWhatIsInTheOvenWhileItIsStopped()
{
    Bakehouse shop;
    shop.mustDo(fiveLoaves);
    shop.pass(10min);
    shop.hold("production");
    shop.pass(40min);
    shop.letGo("production");
    shop.pass(5s);
    QCOMPARE(shop.batches().at(0).state, BatchState::Failed);
    QCOMPARE(shop.batches().at(0).reason, std::optional<Reason>(u"power-cut"_s));
    QCOMPARE(shop.stockOf(bread), Stock(0, 0));
}

void AbsenceTest::fillsNoOvenTwiceThoughTheClockWasPutBack()
{
    Bakehouse shop;
    AddBatch whole = fiveLoaves;
    whole.quantity = 24; // all four trays
    shop.mustDo(whole);
    shop.pass(10s);
    QCOMPARE(shop.oven().freeTrays.value, 0);
    shop.stepClock(-1h);
    shop.pass(70s); // until it is steady
    QCOMPARE(shop.mustDo(fiveLoaves).state, BatchState::Planned);
    shop.pass(10s);
    QCOMPARE(shop.batchesIn(BatchState::Baking).size(), 1u);
    QCOMPARE(shop.batchesIn(BatchState::Planned).size(), 1u);
}

void AbsenceTest::bakesOnceAfterANight()
{
    Bakehouse shop;
    shop.mustDo(Bakehouse::loaves());
    shop.pass(15min);

    shop.switchOffFor(10h);

    QCOMPARE(shop.stockOf(bread), Stock(0, 0));
    QCOMPARE(shop.batchesIn(BatchState::Failed).size(), 1u);
    QCOMPARE(shop.batchesIn(BatchState::Baking).size(), 1u); // and not the twenty that the night would have had
    QCOMPARE(shop.batches().size(), 2u);
    shop.pass(50min);
    QCOMPARE(shop.batches().size(), 3u);
    QCOMPARE(shop.stockOf(bread), Stock(10, 0));
    QCOMPARE(shop.troubles(), QStringList());
}

// Of a programme that others may share, so that no oven is in the way.
void AbsenceTest::isDueOnceHoweverOftenItWasMissed()
{
    Bakehouse shop;
    shop.mustDo(
        PutPlan{.sku = donut, .programme = u"donuts"_s, .intervalMinutes = 60, .batchSize = 6, .unitsPerTray = 12});
    shop.pass(15min);
    QCOMPARE(shop.stockOf(donut), Stock(6, 0));
    shop.switchOffFor(10h);
    shop.pass(30min);
    QCOMPARE(shop.batches().size(), 2u);
    shop.pass(45min);
    QCOMPARE(shop.batches().size(), 3u);
    QCOMPARE(shop.troubles(), QStringList());
}

void AbsenceTest::nothingComesOutWhileTheClockIsUnsteady()
{
    Bakehouse shop;
    shop.mustDo(fiveLoaves);
    shop.pass(5s);
    shop.stepClock(25min);
    shop.pass(30s);
    QCOMPARE(shop.batchesIn(BatchState::Baking).size(), 1u);
    shop.pass(40s);
    QCOMPARE(shop.stockOf(bread), Stock(5, 0));
    QCOMPARE(shop.troubles(), QStringList());
}

void AbsenceTest::anOvenIsColdAfterANight()
{
    Bakehouse shop;
    shop.mustDo(fiveLoaves);
    shop.pass(15min);
    QVERIFY(shop.oven().celsius.value_or(0) > 190);
    shop.switchOffFor(10h);
    QVERIFY(shop.oven().celsius.value_or(1000) < 40);

    shop.mustDo(fiveLoaves);
    shop.pass(15min);
    const qint64 before = shop.oven().celsius.value_or(0);
    shop.awayFor("production", 10s);
    const qint64 after = shop.oven().celsius.value_or(0);
    QVERIFY2(std::abs(before - after) < 10, qPrintable(u"%1 and %2"_s.arg(before).arg(after)));
}

void AbsenceTest::shelvesABatchOnceWhoeverWasAway()
{
    Bakehouse shop;
    shop.mustDo(fiveLoaves);
    shop.pass(19min);
    shop.stop("inventory"); // before it is done
    shop.pass(3min);
    shop.stop("production"); // and after
    shop.start("inventory");
    shop.pass(10s);
    QCOMPARE(shop.stockOf(bread), Stock(0, 0)); // who could tell it?
    shop.start("production");
    shop.pass(10s);
    QCOMPARE(shop.stockOf(bread), Stock(5, 0));
    for (const char *service : {"inventory", "production", "inventory"})
        shop.awayFor(service, 10s);
    QCOMPARE(shop.stockOf(bread), Stock(5, 0));
    QCOMPARE(shop.troubles(), QStringList());
}

// A baker's day with somebody who pulls plugs: away for minutes at any stage, for longer now and then.
void AbsenceTest::bakesAtItsPaceHoweverOftenItIsKilled()
{
    Bakehouse shop;
    shop.mustDo(Bakehouse::loaves());
    const Instant begun = shop.now();
    for (int i = 0; i < 16; ++i) {
        shop.pass(minutes(3 + i * 7 % 13));
        if (i % 3 != 0)
            shop.awayFor(i % 2 ? "production" : "inventory", minutes(i % 8 == 7 ? 45 : 1 + i * 5 % 11));
        else
            shop.switchOffFor(minutes(i % 2 ? 40 : 2));
    }
    shop.pass(21min);
    QCOMPARE(shop.troubles(), QStringList());

    std::vector<Batch> batches = shop.batches({.limit = 100});
    std::reverse(batches.begin(), batches.end());
    int baked = 0, failed = 0;
    std::optional<Instant> mayBeginAt;
    for (const Batch &batch : batches) {
        QVERIFY(!batch.addedBy);
        if (mayBeginAt && batch.state != BatchState::Skipped)
            QVERIFY(batch.startsAt >= *mayBeginAt);
        baked += batch.state == BatchState::Baked;
        failed += batch.state == BatchState::Failed;
        mayBeginAt = batch.startsAt + (batch.state == BatchState::Failed ? 0min : 30min);
    }
    QVERIFY(failed >= 1);
    QVERIFY(baked >= 4);
    QVERIFY((baked - 1) * 30min <= shop.now() - begun);
}

// An hour in which there was nothing to buy says nothing of what people want.
void AbsenceTest::countsOnlyHoursWithSomethingToBuy()
{
    Bakehouse shop;
    PutPlan plan = Bakehouse::loaves();
    plan.atMost = 9;
    shop.mustDo(plan);
    shop.pass(30min);
    const Caller alice = shop.customerWith(10'000);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(shop.request(alice, one(bread)).status, 200);
    shop.pass(1h);
    Store production(shop.stores().at(u"production"_s), Store::Access::ReadOnly);
    Statement sales(production, u"select sold from sales where sku = 'bread' order by hour"_s);
    std::vector<qint64> sold;
    for (const auto &[pieces] : sales.all<qint64>())
        sold.push_back(pieces);
    QCOMPARE(sold, (std::vector<qint64>{5, 0}));
    shop.switchOffFor(5h);
    shop.pass(1h);
    QCOMPARE(sales.all<qint64>().size(), 4u); // eight, nine, half past two, and three: not the hours between
}

BAKERY_TEST(AbsenceTest)

}

#include "absence_test.moc"
