// SPDX-License-Identifier: GPL-3.0-or-later
// From a plan to the shelf, and what people do to batches and ovens.
#include "shared/testing/test_program.h"
#include "tests/scenarios/bakehouse.h"

#include <QTest>

namespace bakery::baking_test {

using namespace bakery::production;
using namespace Qt::StringLiterals;

namespace {

constexpr auto inTheMiddle = 10min;

// A guest at a kiosk, who is on the way to the till.
void orderInCash(Bakehouse &shop, const QString &sku, qint64 quantity)
{
    orders::PlaceOrder order = one(sku, quantity);
    order.pay.method = orders::PaymentMethod::Cash;
    shop.send(Caller{shop.customerWith(0).subject, Role::Kiosk}, order);
    shop.pass(2s);
}

// Hears what ovens tell.
struct Thermometer final : BusListener {
    explicit Thermometer(MemoryBroker &broker) : bus(broker, u"thermometer"_s)
    {
        bus.open(*this, {{"bakery/main/production/telemetry/#"}}, {});
    }
    void busConnected() override { }
    void busLost() override { }
    void busArrived(std::vector<Message> messages) override
    {
        for (const Message &message : messages) {
            topics.insert(message.topic);
            isCasual &= message.quality == Quality::AtMostOnce && message.retention == Retention::Transient;
            readings.push_back(*decode<OvenTemperature>(*JsonDocument::parse(message.payload)));
        }
    }

    MemoryBus bus;
    std::set<QByteArray> topics;
    std::vector<OvenTemperature> readings;
    bool isCasual = true;
};

}

class BakingTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void bakesByPlan();
    void sellsWhatWasBaked();
    void bakesNoMoreThanIsUsuallySold();
    void bakesAnewWhenSomethingIsSold();
    void countsWhatIsSpokenForAsSold();
    void bakesFirstWhatIsSpokenFor();
    void bakesDonutsEveryMinuteInOneOven();
    void waitsForTheShelfBeforeItBakesAgain();
    void bakesAnewWhatWasBurnt();
    void plansAnewWhatAnOvenOutOfServiceWasToBake();
    void forgetsAPlan();
    void bakesForTheHoursOfTheShop();
    void stopsWithAProductThatIsWithdrawn();
    void refusesWhatItDoesNotKnow();
    void tellsHowHotAnOvenIs();
};

void BakingTest::bakesByPlan()
{
    Bakehouse shop;
    const Instant begun = shop.now();
    shop.mustDo(Bakehouse::loaves());
    shop.pass(inTheMiddle);

    QCOMPARE(shop.stockOf(bread), Stock(0, 0));
    const auto baking = shop.batchesIn(BatchState::Baking);
    QCOMPARE(baking.size(), 1u);
    QCOMPARE(baking[0].quantity.value, 5);
    QCOMPARE(baking[0].trays.value, 1);
    QVERIFY(baking[0].startsAt - begun < 2s);
    QCOMPARE(baking[0].doneAt - baking[0].startsAt, Milliseconds(20min));
    QCOMPARE(shop.oven().condition, OvenState::Baking);
    QCOMPARE(shop.oven().freeTrays.value, 3);

    shop.pass(inTheMiddle + 5s);
    QCOMPARE(shop.stockOf(bread), Stock(5, 0));
    QCOMPARE(shop.oven().condition, OvenState::Ready);
    QCOMPARE(shop.oven().batches.size(), 0u);

    shop.pass(70min); // at 8:00, 8:30, 9:00, 9:30
    QCOMPARE(shop.batchesIn(BatchState::Baked).size(), 3u);
    QCOMPARE(shop.batchesIn(BatchState::Baking).size(), 1u);
    QCOMPARE(shop.stockOf(bread), Stock(15, 0));
    QCOMPARE(shop.troubles(), QStringList());
}

void BakingTest::sellsWhatWasBaked()
{
    Bakehouse shop;
    shop.mustDo(Bakehouse::loaves());
    shop.pass(21min);
    const Batch batch = shop.batchesIn(BatchState::Baked).at(0);
    const Caller alice = shop.customerWith(1000);

    const auto receipt = shop.request(alice, one(bread)).as<orders::Receipt>();

    QCOMPARE(receipt.units.at(0).bakedAt, batch.doneAt);
    QCOMPARE(receipt.units.at(0).bestBefore, batch.doneAt + 24h);
    Store inventory(shop.stores().at(u"inventory"_s), Store::Access::ReadOnly);
    Statement unit(inventory, u"select batch, oven, state from units where unit = ?"_s);
    const auto [itsBatch, oven, state] = *unit.one<QString, QString, QString>(receipt.units.at(0).unit);
    QCOMPARE(itsBatch, batch.batch.text());
    QCOMPARE(oven, u"deck"_s);
    QCOMPARE(state, u"sold"_s);
}

// Ten an hour, and stale after an hour: what is begun now sells until an hour and twenty minutes from now.
void BakingTest::bakesNoMoreThanIsUsuallySold()
{
    Bakehouse shop;
    shop.sells(bread, 320, 60);
    shop.bakes(bread, 9);
    shop.mustDo(Bakehouse::loaves());
    shop.pass(2min);
    QCOMPARE(shop.batches().size(), 0u);
    QCOMPARE(shop.decisionAbout(bread), Decision::WouldNotSell);

    shop.request(shop.customerWith(1000), one(bread));
    shop.pass(2min);
    QCOMPARE(shop.batchesIn(BatchState::Baking).size(), 1u);
    QCOMPARE(shop.decisionAbout(bread), Decision::Planned);
}

void BakingTest::bakesAnewWhenSomethingIsSold()
{
    Bakehouse shop;
    PutPlan plan = Bakehouse::loaves();
    plan.atMost = 9;
    shop.mustDo(plan);
    shop.pass(1h);
    QCOMPARE(shop.stockOf(bread), Stock(5, 0));
    QCOMPARE(shop.decisionAbout(bread), Decision::EnoughOnShelf);

    shop.request(shop.customerWith(1000), one(bread));
    shop.pass(22min);
    QCOMPARE(shop.stockOf(bread), Stock(9, 0));
}

void BakingTest::countsWhatIsSpokenForAsSold()
{
    Bakehouse shop;
    PutPlan plan = Bakehouse::loaves();
    plan.atMost = 9;
    shop.mustDo(plan);
    shop.pass(1h);
    QCOMPARE(shop.decisionAbout(bread), Decision::EnoughOnShelf);

    orderInCash(shop, bread, 5);
    QCOMPARE(shop.stockOf(bread), Stock(0, 5));
    QCOMPARE(shop.batchesIn(BatchState::Baking).size(), 1u);

    shop.pass(1h); // nobody came to the till: they are free again
    QCOMPARE(shop.stockOf(bread), Stock(10, 0));
    QCOMPARE(shop.decisionAbout(bread), Decision::EnoughOnShelf);
}

// Both have been on the shelf, and donuts have been due for longer.
void BakingTest::bakesFirstWhatIsSpokenFor()
{
    Bakehouse shop;
    shop.mustDo(SetOvenService{.oven = u"deck"_s, .inService = false, .reason = u"swept"_s});
    shop.bakes(donut, 2);
    shop.bakes(bread, 2);
    shop.mustDo(
        PutPlan{.sku = donut, .programme = u"donuts"_s, .intervalMinutes = 5, .batchSize = 4, .unitsPerTray = 1});
    shop.pass(1min);
    shop.mustDo(Bakehouse::loaves());
    orderInCash(shop, bread, 2);

    shop.mustDo(SetOvenService{.oven = u"deck"_s, .inService = true});
    shop.pass(2s);
    const auto baking = shop.batchesIn(BatchState::Baking);
    QCOMPARE(baking.size(), 1u);
    QCOMPARE(baking[0].sku.value, bread);
}

void BakingTest::bakesDonutsEveryMinuteInOneOven()
{
    Bakehouse shop;
    shop.mustDo(PutOven{.oven = u"deck"_s, .name = u"Deck oven"_s, .trays = 20});
    shop.mustDo(
        PutPlan{.sku = donut, .programme = u"donuts"_s, .intervalMinutes = 1, .batchSize = 1, .unitsPerTray = 1});
    shop.pass(1h + 5s);
    QCOMPARE(shop.oven().batches.size(), 10u); // one for each minute that it takes
    QVERIFY(shop.stockOf(donut).first >= 50);
    QCOMPARE(shop.troubles(), QStringList());
}

void BakingTest::waitsForTheShelfBeforeItBakesAgain()
{
    Bakehouse shop;
    PutPlan plan = Bakehouse::loaves();
    plan.atMost = 5;
    shop.mustDo(plan);
    shop.stop("inventory");
    shop.pass(1h);
    QCOMPARE(shop.batches().size(), 1u); // baked, and nobody has said that it is on the shelf
    QCOMPARE(shop.batches()[0].state, BatchState::Baked);

    shop.start("inventory");
    shop.pass(5s);
    QCOMPARE(shop.stockOf(bread), Stock(5, 0));
    QCOMPARE(shop.troubles(), QStringList());
}

void BakingTest::bakesAnewWhatWasBurnt()
{
    Bakehouse shop;
    shop.mustDo(Bakehouse::loaves());
    shop.pass(inTheMiddle);
    const Batch batch = shop.batchesIn(BatchState::Baking).at(0);
    const Batch burnt =
        shop.mustDo(FailBatch{.batch = batch.batch, .reason = FailureReason::Burnt, .note = u"the fan"_s});
    QCOMPARE(burnt.state, BatchState::Failed);
    QCOMPARE(burnt.reason, std::optional<Reason>(u"burnt"_s));
    shop.pass(5s);
    QCOMPARE(shop.batchesIn(BatchState::Baking).size(), 1u); // and does not wait for half past
    shop.pass(21min);
    QCOMPARE(shop.stockOf(bread), Stock(5, 0));
    QCOMPARE(shop.troubles(), QStringList());
}

void BakingTest::plansAnewWhatAnOvenOutOfServiceWasToBake()
{
    Bakehouse shop;
    const AddBatch donuts{.sku = donut, .quantity = 4, .programme = u"donuts"_s, .unitsPerTray = Pieces(4)};
    shop.mustDo(donuts);
    shop.pass(2s);
    shop.mustDo(Bakehouse::loaves()); // has to wait for the donuts
    shop.pass(2s);
    const Batch waiting = shop.batchesIn(BatchState::Planned).at(0);
    QCOMPARE(waiting.startsAt, shop.batchesIn(BatchState::Baking).at(0).doneAt);
    shop.mustDo(PutOven{.oven = u"rack"_s, .name = u"Rack oven"_s, .trays = 8});

    shop.mustDo(SetOvenService{.oven = u"deck"_s, .inService = false, .reason = u"the door"_s});
    shop.pass(5s);
    QCOMPARE(shop.batchesIn(BatchState::Skipped).at(0).batch, waiting.batch);
    QCOMPARE(shop.batchesIn(BatchState::Skipped).at(0).reason, std::optional<Reason>(u"oven-out-of-service"_s));
    QCOMPARE(shop.oven(u"rack"_s).batches.size(), 1u);
    QCOMPARE(shop.oven().condition, OvenState::OutOfService);
    QCOMPARE(shop.oven().reason, std::optional<Reason>(u"the door"_s));
    shop.pass(21min);
    QCOMPARE(shop.stockOf(donut), Stock(4, 0)); // what was in it has been seen to
    QCOMPARE(shop.stockOf(bread), Stock(5, 0));

    shop.mustDo(SetOvenService{.oven = u"deck"_s, .inService = true});
    QCOMPARE(shop.oven().condition, OvenState::Ready);
    shop.mustDo(AddBatch{.sku = bread, .quantity = 48, .at = shop.now() + 1h});
    shop.mustDo(PutOven{.oven = u"rack"_s, .name = u"Rack oven"_s, .trays = 2});
    QCOMPARE(shop.batchesIn(BatchState::Skipped).at(0).reason, std::optional<Reason>(u"oven-too-small"_s));
}

void BakingTest::forgetsAPlan()
{
    Bakehouse shop;
    shop.mustDo(AddBatch{.sku = donut, .quantity = 4, .programme = u"donuts"_s, .unitsPerTray = Pieces(4)});
    shop.pass(2s);
    shop.mustDo(Bakehouse::loaves());
    shop.pass(2s);
    QCOMPARE(shop.batchesIn(BatchState::Planned).size(), 1u);
    shop.mustDo(RemovePlan{bread});
    QCOMPARE(shop.batchesIn(BatchState::Skipped).at(0).reason, std::optional<Reason>(u"plan-removed"_s));
    shop.pass(1h);
    QCOMPARE(shop.stockOf(bread), Stock(0, 0));
    QCOMPARE(shop.request(shop.manager(), RemovePlan{bread}).refusal(), u"unknown-plan"_s);
}

// From seven to ten in Berlin; it is nine o'clock there.
void BakingTest::bakesForTheHoursOfTheShop()
{
    Bakehouse shop;
    shop.keepsHours(u"07:00"_s, u"10:00"_s);
    PutPlan plan = Bakehouse::loaves();
    plan.leadMinutes = 40;
    const Instant closes = shop.now() + 1h, opens = closes + 21h;
    shop.mustDo(plan);
    shop.pass(1h);
    const auto today = shop.batches();
    QVERIFY(!today.empty());
    for (const Batch &batch : today)
        QVERIFY(batch.doneAt < closes);
    shop.pass(1h);
    shop.comes(opens - 42min);
    QCOMPARE(shop.batches().size(), today.size());
    QCOMPARE(shop.decisionAbout(bread), Decision::NotDue);

    shop.pass(4min);
    QCOMPARE(shop.batchesIn(BatchState::Baking).size(), 1u);
    shop.pass(38min);
    QCOMPARE(shop.stockOf(bread), Stock(5, 0));
    QCOMPARE(shop.troubles(), QStringList());
}

void BakingTest::stopsWithAProductThatIsWithdrawn()
{
    Bakehouse shop;
    shop.mustDo(Bakehouse::loaves());
    shop.pass(5min);
    shop.mustDo(menu::WithdrawProduct{bread});
    shop.pass(2h);
    QCOMPARE(shop.mustDo(AskPlans{}).plans.size(), 0u);
    QCOMPARE(shop.batches().size(), 1u); // what was in the oven
}

void BakingTest::refusesWhatItDoesNotKnow()
{
    Bakehouse shop;
    const auto refusalOf = [&shop](const auto &request) { return shop.request(shop.manager(), request).refusal(); };
    const Sku tart = u"tart"_s, wood = u"wood"_s;
    PutPlan plan = Bakehouse::loaves();
    plan.sku = tart;
    QCOMPARE(refusalOf(plan), u"unknown-product"_s);
    plan = Bakehouse::loaves();
    plan.programme = tart;
    QCOMPARE(refusalOf(plan), u"unknown-programme"_s);
    plan = Bakehouse::loaves();
    plan.oven = wood;
    QCOMPARE(refusalOf(plan), u"unknown-oven"_s);
    QCOMPARE(refusalOf(AddBatch{.sku = tart, .quantity = 1}), u"unknown-product"_s);
    QCOMPARE(refusalOf(AddBatch{.sku = bread, .quantity = 1}), u"unknown-plan"_s);
    QCOMPARE(refusalOf(AddBatch{.sku = bread, .quantity = 1, .programme = tart, .unitsPerTray = Pieces(1)}),
        u"unknown-programme"_s);
    QCOMPARE(refusalOf(AddBatch{.sku = bread, .quantity = 1, .oven = wood}), u"unknown-oven"_s);
    QCOMPARE(refusalOf(SetOvenService{.oven = wood}), u"unknown-oven"_s);
    const Id nobody = shop.manager().subject;
    QCOMPARE(refusalOf(StartBatch{nobody}), u"unknown-batch"_s);
    QCOMPARE(refusalOf(SkipBatch{nobody, u"why"_s}), u"unknown-batch"_s);
    QCOMPARE(refusalOf(FailBatch{.batch = nobody}), u"unknown-batch"_s);
    QCOMPARE(refusalOf(AskBatches{.after = Cursor(u"nowhere"_s)}), u"bad-cursor"_s);
}

void BakingTest::tellsHowHotAnOvenIs()
{
    Bakehouse shop;
    const Thermometer thermometer(shop.broker());
    shop.mustDo(Bakehouse::loaves());
    shop.pass(21min);
    QCOMPARE(thermometer.topics, std::set<QByteArray>{"bakery/main/production/telemetry/oven/deck"});
    QVERIFY(thermometer.isCasual);
    qint64 hottest = 0;
    for (const OvenTemperature &reading : thermometer.readings)
        hottest = std::max(hottest, reading.celsius.value);
    QVERIFY2(hottest > 220 && hottest <= 250, QByteArray::number(hottest).constData());
    QVERIFY(thermometer.readings.front().celsius < 60);
    QVERIFY(shop.oven().celsius.value_or(0) > 150);
    shop.mustDo(RemovePlan{bread});
    shop.pass(2h);
    QVERIFY(shop.oven().celsius.value_or(1000) < 60);
}

BAKERY_TEST(BakingTest)

}

#include "baking_test.moc"
