// SPDX-License-Identifier: GPL-3.0-or-later
// Freshest or cheapest: what stands on the shelf by bake, orders that want one of them, and the units one by one.
#include "shared/testing/test_program.h"
#include "tests/scenarios/bakehouse.h"
#include "tests/scenarios/told_events.h"

#include <QTest>

namespace bakery::shelf_test {

using namespace bakery::inventory;
using namespace bakery::orders;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using OnShelf = std::pair<qint64, qint64>; // available, reserved
const auto early = u"early"_s, late = u"late"_s;

// Two early loaves, an hour old, and three late ones.
struct Shop : BreadShop {
    Shop()
    {
        bakesBatch(early, 2, shopNow() - 1h);
        bakesBatch(late, 3, shopNow());
        alice = customerWith(10'000);
    }
    void bakesBatch(const QString &batch, qint64 quantity, Instant bakedAt)
    {
        AddUnits add{.sku = bread, .quantity = quantity, .bakedAt = bakedAt};
        add.batch = BatchName(batch);
        if (request(manager(), add).status != 200)
            qFatal("not baked");
    }
    static OrderLine of(const QString &batch, qint64 quantity)
    {
        OrderLine line{bread, quantity};
        line.batch = BatchName(batch);
        return line;
    }
    std::vector<Bake> shelf()
    {
        AskShelf question;
        question.sku = bread;
        return request(alice, question).as<ShelfPage>().products[0].bakes;
    }
    std::map<QString, int> batchesOf(const Receipt &receipt)
    {
        std::map<QString, int> batches;
        for (const HandedUnit &unit : receipt.units)
            ++batches[unit.batch->value];
        return batches;
    }
    Caller alice;
};
using Batches = std::map<QString, int>;

}

class ShelfTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void tellsTheBakesOnTheShelfWithTheirAge();
    void sellsOfTheBatchThatALineAsksFor();
    void refusesWhatTheBatchHasNot();
    void replacesOnlyByTheBatchThatWasAskedFor();
    void refundsALineOfItsBatch();
    void tellsBatchAndOvenOnTheReceipt();
    void findsUnitsPageByPage();
    void listsBatchesWithWhatBecameOfThem();
};

void ShelfTest::tellsTheBakesOnTheShelfWithTheirAge()
{
    Shop shop;
    shop.bakes(bread, 1, shop.shopNow() + 30s); // stale before the others
    shop.pass(5min);
    const auto bakes = shop.shelf();
    QCOMPARE(bakes.size(), 2u);
    QCOMPARE(bakes[0].batch->value, late);
    QCOMPARE(bakes[0].ageMinutes, 5);
    QCOMPARE(bakes[0].available, 3);
    QCOMPARE(bakes[1].batch->value, early);
    QCOMPARE(bakes[1].ageMinutes, 65);
    QCOMPARE(bakes[1].available, 2);
    shop.bakes(donut, 1);
    AskShelf question{.limit = 1};
    const auto first = shop.request(shop.alice, question).as<ShelfPage>();
    QCOMPARE(first.products[0].sku.value, bread);
    question.after = first.next;
    const auto second = shop.request(shop.alice, question).as<ShelfPage>();
    QCOMPARE(second.products[0].sku.value, donut);
    QVERIFY(!second.products[0].bakes[0].batch);
}

void ShelfTest::sellsOfTheBatchThatALineAsksFor()
{
    Shop shop;
    const PlaceOrder freshest{.lines = {Shop::of(late, 2)}};
    QCOMPARE(shop.batchesOf(shop.request(shop.alice, freshest).as<Receipt>()), (Batches{{late, 2}}));
    // Beside one of the last late one the oldest, as ever.
    const PlaceOrder mixed{.lines = {{bread, 1}, Shop::of(late, 1)}};
    const Receipt receipt = shop.request(shop.alice, mixed).as<Receipt>();
    QCOMPARE(shop.batchesOf(receipt), (Batches{{early, 1}, {late, 1}}));
    QCOMPARE(receipt.lines.size(), 2u);
    QCOMPARE(receipt.lines[1].batch->value, late);
    QCOMPARE(shop.stockOf(bread), OnShelf(1, 0));
}

void ShelfTest::refusesWhatTheBatchHasNot()
{
    Shop shop;
    const Answer answer = shop.request(shop.alice, PlaceOrder{.lines = {{bread, 2}, Shop::of(early, 3)}});
    QCOMPARE(answer.refusal(), u"insufficient-stock"_s);
    const InsufficientStock refused = answer.as<InsufficientStock>();
    QCOMPARE(refused.lines.size(), 1u);
    QCOMPARE(refused.lines[0].batch->value, early);
    QCOMPARE(refused.lines[0].available, 2);
    QCOMPARE(
        shop.request(shop.alice, PlaceOrder{.lines = {Shop::of(u"none"_s, 1)}}).refusal(), u"insufficient-stock"_s);
    OrderLine wrongProduct = Shop::of(early, 1);
    wrongProduct.sku = donut;
    QCOMPARE(shop.request(shop.alice, PlaceOrder{.lines = {wrongProduct}}).refusal(), u"insufficient-stock"_s);
    // Together: all five, and nobody counts a loaf twice.
    QCOMPARE(shop.request(shop.alice, PlaceOrder{.lines = {Shop::of(early, 1), {bread, 5}}}).refusal(),
        u"insufficient-stock"_s);
    QCOMPARE(shop.request(shop.alice, PlaceOrder{.lines = {Shop::of(early, 1), {bread, 4}}}).status, 200);
}

// A reserved unit that went stale is not replaced by one that was not asked for.
void ShelfTest::replacesOnlyByTheBatchThatWasAskedFor()
{
    Shop shop;
    AddUnits add{.sku = bread, .quantity = 1, .bestBefore = shop.shopNow() + 30s};
    add.batch = BatchName(u"short"_s);
    QCOMPARE(shop.request(shop.manager(), add).status, 200);
    shop.hold("bank");
    const QByteArray placing = shop.send(shop.alice, PlaceOrder{.lines = {Shop::of(u"short"_s, 1)}}, {}, 120s);
    shop.settle();
    shop.hold("inventory");
    shop.letGo("bank");
    shop.pass(60s);
    shop.letGo("inventory");
    shop.pass(2s);
    QCOMPARE(shop.answerTo(placing).refusal(), u"order-cancelled"_s);
    QCOMPARE(shop.balanceOf(shop.alice), 10'000);
    QCOMPARE(shop.stockOf(bread), OnShelf(5, 0));
}

void ShelfTest::refundsALineOfItsBatch()
{
    Shop shop;
    const PlaceOrder mixed{.lines = {{bread, 1}, Shop::of(late, 2)}};
    const Receipt receipt = shop.request(shop.alice, mixed).as<Receipt>();
    RefundOrder back{.order = receipt.order};
    back.lines = List<OrderLine, 1, 50>{Shop::of(late, 2)};
    const Refunded refunded = shop.request(shop.manager(), back).as<Refunded>();
    QCOMPARE(refunded.units.size(), 2u);
    for (const HandedUnit &unit : receipt.units)
        QCOMPARE(std::count(refunded.units.begin(), refunded.units.end(), unit.unit) == 1, unit.batch->value == late);
    QCOMPARE(shop.request(shop.manager(), back).refusal(), u"nothing-to-refund"_s);
}

void ShelfTest::tellsBatchAndOvenOnTheReceipt()
{
    Bakehouse shop;
    shop.mustDo(Bakehouse::loaves());
    shop.pass(2s);
    const auto batch = shop.batches().front();
    shop.comes(batch.doneAt);
    shop.pass(5s);
    const Receipt receipt = shop.request(shop.customerWith(1000), one(bread)).as<Receipt>();
    QCOMPARE(receipt.units[0].batch->value, batch.batch.text());
    QCOMPARE(receipt.units[0].oven->value, u"deck"_s);
    QCOMPARE(receipt.units[0].bakedAt, batch.doneAt);
}

void ShelfTest::findsUnitsPageByPage()
{
    Shop shop;
    const Receipt receipt = shop.request(shop.alice, one(bread, 3)).as<Receipt>(); // both early ones and a late one
    const auto unitsOf = [&](AskUnits question) {
        std::vector<UnitView> units;
        do {
            const auto page = shop.request(shop.manager(), question).as<UnitPage>();
            units.insert(units.end(), page.units.begin(), page.units.end());
            question.after = page.next;
        } while (question.after);
        return units;
    };
    for (const int limit : {1, 2, 50}) {
        QCOMPARE(unitsOf({.limit = limit}).size(), 5u);
        QCOMPARE(unitsOf({.batch = BatchName(late), .limit = limit}).size(), 3u);
        QCOMPARE(unitsOf({.state = UnitState::Sold, .limit = limit}).size(), 3u);
        QCOMPARE(unitsOf({.sku = donut, .limit = limit}).size(), 0u);
        QCOMPARE(
            unitsOf({.sku = bread, .batch = BatchName(late), .state = UnitState::Sold, .limit = limit}).size(), 1u);
    }
    const UnitView sold = shop.request(shop.manager(), AskUnit{receipt.units[0].unit}).as<UnitView>();
    QCOMPARE(*sold.order, receipt.order);
    QCOMPARE(sold.state, UnitState::Sold);
    QCOMPARE(sold.batch->value, early);
    QCOMPARE(shop.request(shop.manager(), AskUnit{shop.alice.subject}).refusal(), u"unknown-unit"_s);
    QCOMPARE(shop.request(shop.manager(), AskUnits{.after = Cursor(u"nowhere"_s)}).refusal(), u"bad-cursor"_s);
    QCOMPARE(shop.request(shop.alice, AskUnits{}).status, 403);
}

void ShelfTest::listsBatchesWithWhatBecameOfThem()
{
    Shop shop;
    QCOMPARE(shop.request(shop.alice, one(bread, 3)).status, 200);
    for (const int limit : {1, 2, 50}) {
        AskBatches question{.limit = limit};
        std::vector<BatchView> batches;
        do {
            const auto page = shop.request(shop.manager(), question).as<BatchesPage>();
            batches.insert(batches.end(), page.batches.begin(), page.batches.end());
            question.after = page.next;
        } while (question.after);
        QCOMPARE(batches.size(), 2u);
        QCOMPARE(batches[0].batch.value, late);
        QCOMPARE(batches[0].available, 2);
        QCOMPARE(batches[0].sold, 1);
        QCOMPARE(batches[1].batch.value, early);
        QCOMPARE(batches[1].sold, 2);
    }
    AskBatches donuts;
    donuts.sku = donut;
    QVERIFY(shop.request(shop.manager(), donuts).as<BatchesPage>().batches.empty());
    QCOMPARE(shop.request(shop.manager(), AskBatches{.after = Cursor(u"nowhere"_s)}).refusal(), u"bad-cursor"_s);
    AddUnits other{.sku = donut, .quantity = 1};
    other.batch = BatchName(early);
    QCOMPARE(shop.request(shop.manager(), other).refusal(), u"batch-of-another-product"_s);
}

BAKERY_TEST(ShelfTest)

}

#include "shelf_test.moc"
