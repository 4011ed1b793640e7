// SPDX-License-Identifier: GPL-3.0-or-later
// A batch that nobody may eat: it leaves sale at once, and who has some of it is found.
#include "shared/testing/test_program.h"
#include "tests/scenarios/bakehouse.h"
#include "tests/scenarios/told_events.h"

#include <QTest>

namespace bakery::recall_test {

using namespace bakery::inventory;
using namespace bakery::orders;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using OnShelf = std::pair<qint64, qint64>; // available, reserved
const auto early = u"early"_s;
const RecallBatch glass{early, u"glass in the flour"_s};

// Five loaves of the early batch stand in front.
struct Shop : BreadShop {
    Shop() { bakesEarly(5); }
    Answer bakesEarly(qint64 quantity)
    {
        AddUnits add{.sku = bread, .quantity = quantity, .bakedAt = shopNow() - 1h};
        add.batch = BatchName(early);
        return request(manager(), add);
    }
    RecalledBatch recalls() { return request(manager(), glass).as<RecalledBatch>(); }
    Recall recall(const AskRecall &question = {early}) { return request(manager(), question).as<Recall>(); }
};

}

class RecallTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void takesABatchOffTheShelf();
    void swapsWhatIsReserved();
    void refusesOpenlyWhatCannotBeSwapped();
    void takesWhatComesOfTheBatchLater();
    void findsTheBuyers();
    void neverPutsBackWhatWasRecalled();
    void recallsOnceWhatIsKnown();
};

void RecallTest::takesABatchOffTheShelf()
{
    Shop shop;
    shop.bakes(bread, 2);
    const RecalledBatch recalled = shop.recalls();
    QCOMPARE(recalled.sku.value, bread);
    QCOMPARE(recalled.discarded, 5);
    QCOMPARE(shop.stockOf(bread), OnShelf(2, 0));
    const auto discarded = told<UnitsDiscarded>(shop);
    QCOMPARE(discarded.size(), 1u);
    QCOMPARE(discarded[0].reason, DiscardReason::Recalled);
    QCOMPARE(discarded[0].note->value, glass.reason.value);
    const Caller alice = shop.customerWith(1000);
    QVERIFY(!shop.request(alice, one(bread, 2)).as<Receipt>().units[0].batch);
    QCOMPARE(shop.request(alice, one(bread)).refusal(), u"insufficient-stock"_s);
}

void RecallTest::swapsWhatIsReserved()
{
    Shop shop;
    shop.bakes(bread, 3);
    const Caller alice = shop.customerWith(1000);
    shop.hold("bank");
    const QByteArray placing = shop.send(alice, one(bread, 3), {}, 120s);
    shop.settle();
    const RecalledBatch recalled = shop.recalls();
    QCOMPARE(recalled.discarded, 5);
    QCOMPARE(recalled.swapped, 1);
    QCOMPARE(recalled.refused, 0);
    QCOMPARE(shop.stockOf(bread), OnShelf(0, 3));
    const auto swapped = told<UnitsSwapped>(shop);
    QCOMPARE(swapped.size(), 1u);
    QCOMPARE(swapped[0].lost.size(), 3u);
    shop.letGo("bank");
    shop.settle();
    const Receipt receipt = shop.answerTo(placing).as<Receipt>();
    QCOMPARE(receipt.units.size(), 3u);
    for (const HandedUnit &unit : receipt.units)
        QVERIFY(!unit.batch);
    QCOMPARE(shop.balanceOf(alice), 1000 - 3 * 320);
    QCOMPARE(shop.stockOf(bread), OnShelf(0, 0));
}

void RecallTest::refusesOpenlyWhatCannotBeSwapped()
{
    Shop shop;
    shop.bakes(bread, 1);
    const Caller alice = shop.customerWith(1000);
    shop.hold("bank");
    const QByteArray placing = shop.send(alice, one(bread, 2), {}, 120s);
    shop.settle();
    const RecalledBatch recalled = shop.recalls();
    QCOMPARE(recalled.swapped, 0);
    QCOMPARE(recalled.refused, 1);
    QCOMPARE(shop.answerTo(placing).refusal(), u"order-cancelled"_s);
    QVERIFY(shop.answerTo(placing).body.contains("\"recalled\""));
    QCOMPARE(told<StockReleased>(shop)[0].reason, ReleaseReason::Recalled);
    QCOMPARE(shop.stockOf(bread), OnShelf(1, 0));
    shop.letGo("bank");
    shop.settle();
    QCOMPARE(shop.balanceOf(alice), 1000);
}

void RecallTest::takesWhatComesOfTheBatchLater()
{
    Bakehouse shop;
    shop.mustDo(Bakehouse::loaves());
    shop.pass(2s);
    const auto baking = shop.batches();
    QVERIFY(!baking.empty());
    const Id batch = baking.front().batch;
    AddUnits first{.sku = bread, .quantity = 1};
    first.batch = BatchName(batch.text()); // the first loaf, taken out by hand
    QCOMPARE(shop.request(shop.manager(), first).status, 200);
    QCOMPARE(shop.request(shop.manager(), RecallBatch{first.batch.value(), u"raw"_s}).status, 200);
    QCOMPARE(shop.request(shop.manager(), first).refusal(), u"batch-recalled"_s);
    shop.comes(baking.front().doneAt);
    shop.pass(5s);
    QCOMPARE(shop.stockOf(bread), OnShelf(0, 0));
    const Recall recall = shop.request(shop.manager(), AskRecall{first.batch.value()}).as<Recall>();
    QCOMPARE(recall.batch.discarded, 1 + baking.front().quantity);
    QVERIFY(recall.batch.recalled);
}

void RecallTest::findsTheBuyers()
{
    Shop shop;
    const Caller alice = shop.customerWith(2000), bob = shop.customerWith(1000);
    const Id first = shop.request(alice, one(bread)).as<Receipt>().order;
    const Id second = shop.request(bob, one(bread, 2)).as<Receipt>().order;
    const Id third = shop.request(alice, one(bread, 1)).as<Receipt>().order;
    shop.bakes(bread, 1);
    QCOMPARE(shop.request(shop.manager(), RefundOrder{.order = third}).status, 200);
    QVERIFY(!shop.recall().reason);
    shop.recalls();
    const Recall all = shop.recall();
    QCOMPARE(all.reason->value, glass.reason.value);
    QCOMPARE(*all.by, shop.manager().subject);
    QCOMPARE(all.batch.sold, 3);
    QCOMPARE(all.batch.returned, 1);
    QCOMPARE(all.batch.discarded, 1);
    std::map<Id, std::pair<qint64, qint64>> bought;
    AskRecall question{.batch = early, .limit = 1};
    for (int pages = 1;; ++pages) {
        QVERIFY(pages < 10);
        const Recall page = shop.recall(question);
        for (const Buyer &buyer : page.orders)
            bought[buyer.order] = {buyer.units, buyer.returned};
        question.after = page.next;
        if (!page.next)
            break;
    }
    using Bought = std::pair<qint64, qint64>;
    QCOMPARE(bought, (std::map<Id, Bought>{{first, Bought(1, 0)}, {second, Bought(2, 0)}, {third, Bought(1, 1)}}));
    QCOMPARE(shop.request(shop.manager(), AskOrder{second}).as<OrderView>().customer, bob.subject);
    QCOMPARE(shop.request(alice, AskRecall{early}).status, 403);
}

void RecallTest::neverPutsBackWhatWasRecalled()
{
    Shop shop;
    DiscardUnits dropped{.reason = DiscardReason::Dropped, .sku = bread, .quantity = 1};
    const auto before = shop.request(shop.manager(), dropped).as<DiscardedUnits>().units;
    shop.recalls();
    QCOMPARE(shop.request(shop.manager(), UndoDiscard{before}).refusal(), u"unit-recalled"_s);
    const auto recalled = told<UnitsDiscarded>(shop).back().units;
    QCOMPARE(shop.request(shop.manager(), UndoDiscard{recalled}).refusal(), u"unit-recalled"_s);
}

void RecallTest::recallsOnceWhatIsKnown()
{
    Shop shop;
    QCOMPARE(shop.request(shop.manager(), RecallBatch{u"erly"_s, u"a typo"_s}).refusal(), u"no-such-batch"_s);
    QCOMPARE(shop.request(shop.manager(), AskRecall{u"erly"_s}).refusal(), u"no-such-batch"_s);
    QCOMPARE(shop.request(shop.customerWith(0), glass).status, 403);
    shop.recalls();
    QCOMPARE(shop.request(shop.manager(), glass).refusal(), u"batch-recalled"_s);
    QCOMPARE(shop.bakesEarly(1).refusal(), u"batch-recalled"_s);
    QCOMPARE(told<BatchRecalled>(shop).size(), 1u);
}

BAKERY_TEST(RecallTest)

}

#include "recall_test.moc"
