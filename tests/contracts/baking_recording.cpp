// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contracts/baking_recording.h"

#include "shared/contracts/production_contract.h"
#include "tests/table_top/table_top_shop.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {

void recordBaking(TableTopShop &shop, const Caller &somebody)
{
    using namespace production;
    const Caller baker = shop.manager();
    const auto statusOf = [&](const auto &request) { return shop.request(baker, request).status; };
    const auto refusalOf = [&](const auto &request) { return shop.request(baker, request).refusal(); };
    const auto bread = u"bread"_s, deck = u"deck"_s, loaves = u"loaves"_s;
    QCOMPARE(statusOf(PutOven{deck, u"Deck oven"_s, 4}), 200);
    QCOMPARE(statusOf(PutProgramme{.programme = loaves, .name = u"Loaves"_s, .minutes = 2, .peakCelsius = 220}), 200);
    PutPlan plan{
        .sku = bread, .programme = loaves, .intervalMinutes = 5, .batchSize = 6, .unitsPerTray = 6, .atMost = 50};
    QCOMPARE(statusOf(plan), 200);
    const AddBatch four{.sku = bread, .quantity = 4, .at = shop.now() + 1h};
    const Batch first = shop.request(baker, four).as<Batch>(), second = shop.request(baker, four).as<Batch>();
    QCOMPARE(statusOf(MoveBatch{first.batch, shop.now() + 2h, {}}), 200);
    QCOMPARE(statusOf(SkipBatch{first.batch, u"no flour"_s}), 200);
    QCOMPARE(statusOf(StartBatch{second.batch}), 200);
    QCOMPARE(statusOf(FailBatch{.batch = second.batch, .reason = FailureReason::Burnt}), 200);
    shop.pass(4min);
    QCOMPARE(statusOf(AskOvens{}), 200);
    QCOMPARE(statusOf(AskProgrammes{}), 200);
    QCOMPARE(statusOf(AskPlans{}), 200);
    QCOMPARE(statusOf(AskBatches{}), 200);

    AddBatch large = four;
    large.quantity = 1000;
    QCOMPARE(refusalOf(large), u"batch-too-large"_s);
    large.quantity = 24;
    shop.request(baker, large); // for later
    const Batch third = shop.request(baker, large).as<Batch>();
    large.at.reset();
    const Batch fourth = shop.request(baker, large).as<Batch>();
    shop.pass(5min);
    QCOMPARE(refusalOf(StartBatch{fourth.batch}), u"wrong-batch-state"_s);
    shop.request(baker, large);
    shop.pass(2s);
    QCOMPARE(refusalOf(StartBatch{third.batch}), u"oven-full"_s);
    QCOMPARE(statusOf(RemovePlan{bread}), 200);
    QCOMPARE(refusalOf(RemovePlan{bread}), u"unknown-plan"_s);
    QCOMPARE(statusOf(SetOvenService{deck, false, Reason(u"the door"_s)}), 200);
    large.programme = loaves;
    large.unitsPerTray = Pieces(6);
    QCOMPARE(refusalOf(large), u"oven-out-of-service"_s);

    QCOMPARE(refusalOf(StartBatch{somebody.subject}), u"unknown-batch"_s);
    QCOMPARE(refusalOf(SetOvenService{u"wood"_s}), u"unknown-oven"_s);
    plan.programme = u"air"_s;
    QCOMPARE(refusalOf(plan), u"unknown-programme"_s);
    const PutProgramme impossible{.programme = loaves,
        .name = u"Loaves"_s,
        .minutes = 2,
        .peakCelsius = 220,
        .curve = Curve(std::vector<CurvePoint>{{3, 200}})};
    QCOMPARE(refusalOf(impossible), u"impossible-curve"_s);
}

}
