// SPDX-License-Identifier: GPL-3.0-or-later
// What people do to batches by hand, beside what the plan does.
#include "shared/testing/test_program.h"
#include "tests/scenarios/bakehouse.h"

#include <QTest>

namespace bakery::baking_by_hand_test {

using namespace bakery::production;
using namespace Qt::StringLiterals;

class BakingByHandTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void addsStartsAndSkipsByHand();
    void movesWhatIsPlanned();
    void refusesWhatAnOvenCannotDo();
    void bakesByHandWhereThePlanDoes();
};

void BakingByHandTest::addsStartsAndSkipsByHand()
{
    Bakehouse shop;
    const Instant noon = shop.now() + 1h;
    const AddBatch loaves{
        .sku = bread, .quantity = 12, .at = noon, .programme = u"loaves"_s, .unitsPerTray = Pieces(6)};
    const Batch first = shop.mustDo(loaves), second = shop.mustDo(loaves);
    QCOMPARE(first.startsAt, noon);
    QCOMPARE(first.trays.value, 2);
    QCOMPARE(first.addedBy, std::optional(shop.manager().subject));
    QCOMPARE(second.startsAt, noon); // both at once: they fit, and go in together
    shop.pass(20min);
    QCOMPARE(shop.batchesIn(BatchState::Planned).size(), 2u);

    QCOMPARE(shop.mustDo(StartBatch{first.batch}).state, BatchState::Baking);
    QCOMPARE(shop.request(shop.manager(), StartBatch{second.batch}).refusal(), QString()); // in the same minute
    shop.pass(21min);
    QCOMPARE(shop.stockOf(bread), Stock(24, 0));
    QCOMPARE(shop.request(shop.manager(), StartBatch{first.batch}).refusal(), u"wrong-batch-state"_s);

    const Batch third = shop.mustDo(loaves);
    QCOMPARE(shop.mustDo(SkipBatch{third.batch, u"no flour"_s}).note, std::optional<Reason>(u"no flour"_s));
    shop.pass(1h);
    QCOMPARE(shop.batchesIn(BatchState::Skipped).size(), 1u);
    QCOMPARE(shop.stockOf(bread), Stock(24, 0));
    QCOMPARE(shop.request(shop.manager(), SkipBatch{third.batch, u"again"_s}).refusal(), u"wrong-batch-state"_s);
}

void BakingByHandTest::movesWhatIsPlanned()
{
    Bakehouse shop;
    const Instant noon = shop.now() + 1h;
    const AddBatch loaves{
        .sku = bread, .quantity = 24, .at = noon, .programme = u"loaves"_s, .unitsPerTray = Pieces(6)};
    const Batch first = shop.mustDo(loaves), second = shop.mustDo(loaves);
    QCOMPARE(second.startsAt, noon + 20min); // the oven is full before
    shop.mustDo(PutOven{u"wood"_s, u"Wood oven"_s, 4});
    shop.mustDo(PutOven{u"small"_s, u"Small oven"_s, 1});

    QCOMPARE(shop.mustDo(MoveBatch{second.batch, noon + 10min, {}}).startsAt, noon + 20min); // there is no room sooner
    const Batch beside = shop.mustDo(MoveBatch{second.batch, noon, Sku(u"wood"_s)});
    QCOMPARE(beside.startsAt, noon);
    QCOMPARE(beside.doneAt, noon + 20min);
    QCOMPARE(beside.oven.value, u"wood"_s);
    QCOMPARE(shop.mustDo(MoveBatch{first.batch, noon + 3h, {}}).startsAt, noon + 3h);

    const auto refusalOf = [&shop](const auto &request) { return shop.request(shop.manager(), request).refusal(); };
    QCOMPARE(refusalOf(MoveBatch{first.batch, noon, Sku(u"small"_s)}), u"batch-too-large"_s);
    QCOMPARE(refusalOf(MoveBatch{first.batch, noon, Sku(u"kiln"_s)}), u"unknown-oven"_s);
    QCOMPARE(refusalOf(MoveBatch{shop.manager().subject, noon, {}}), u"unknown-batch"_s);
    shop.mustDo(PutOven{u"cold"_s, u"Cold oven"_s, 4});
    shop.mustDo(SetOvenService{.oven = u"cold"_s, .inService = false});
    QCOMPARE(refusalOf(MoveBatch{first.batch, noon, Sku(u"cold"_s)}), u"oven-out-of-service"_s);

    shop.pass(1h + 5min);
    QCOMPARE(refusalOf(MoveBatch{second.batch, noon + 1h, {}}), u"wrong-batch-state"_s);
    shop.pass(3h + 20min);
    QCOMPARE(shop.stockOf(bread), Stock(48, 0)); // it was put in when it was moved to
    QCOMPARE(shop.troubles(), QStringList());
}

void BakingByHandTest::refusesWhatAnOvenCannotDo()
{
    Bakehouse shop;
    const auto refusalOf = [&shop](const auto &request) { return shop.request(shop.manager(), request).refusal(); };
    AddBatch many{.sku = bread, .quantity = 25, .programme = u"loaves"_s, .unitsPerTray = Pieces(6)};
    QCOMPARE(refusalOf(many), u"batch-too-large"_s);
    PutPlan tooMuch = Bakehouse::loaves();
    tooMuch.batchSize = 25;
    QCOMPARE(refusalOf(tooMuch), u"batch-too-large"_s);

    many.quantity = 24;
    const Batch first = shop.mustDo(many);
    shop.pass(2s);
    many.at = shop.now() + 1h;
    const Batch second = shop.mustDo(many);
    const Answer full = shop.request(shop.manager(), StartBatch{second.batch});
    QCOMPARE(full.refusal(), u"oven-full"_s);
    QCOMPARE(full.as<OvenFull>().freeAt, shop.batchesIn(BatchState::Baking).at(0).doneAt);
    QCOMPARE(refusalOf(FailBatch{.batch = second.batch, .reason = FailureReason::Burnt}), u"wrong-batch-state"_s);

    shop.mustDo(SetOvenService{.oven = u"deck"_s, .inService = false, .reason = u"the door"_s});
    QCOMPARE(refusalOf(many), u"oven-out-of-service"_s);
    QCOMPARE(shop.batches({.state = BatchState::Baking}).at(0).batch, first.batch);
    const PutProgramme impossible{.programme = u"loaves"_s,
        .name = u"Loaves"_s,
        .minutes = 20,
        .peakCelsius = 250,
        .curve = Curve(std::vector<CurvePoint>{{0, 260}})};
    QCOMPARE(refusalOf(impossible), u"impossible-curve"_s);
}

void BakingByHandTest::bakesByHandWhereThePlanDoes()
{
    Bakehouse shop;
    shop.mustDo(PutOven{.oven = u"rack"_s, .name = u"Rack oven"_s, .trays = 8});
    PutPlan plan = Bakehouse::loaves();
    plan.oven = u"rack"_s;
    shop.mustDo(plan);
    shop.pass(2s);
    shop.mustDo(AddBatch{.sku = bread, .quantity = 4});
    shop.pass(2s);
    QCOMPARE(shop.oven(u"rack"_s).batches.size(), 2u);
    shop.mustDo(SetOvenService{.oven = u"rack"_s, .inService = false, .reason = u"the door"_s});
    shop.mustDo(AddBatch{.sku = bread, .quantity = 3});
    shop.pass(2s);
    QCOMPARE(shop.oven(u"deck"_s).batches.size(), 1u); // where there is room, then
}

BAKERY_TEST(BakingByHandTest)

}

#include "baking_by_hand_test.moc"
