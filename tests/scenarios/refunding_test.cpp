// SPDX-License-Identifier: GPL-3.0-or-later
// An order that was paid: other goods, or the money back.
#include "shared/testing/test_program.h"
#include "tests/scenarios/bread_shop.h"

#include <QTest>

namespace bakery::refunding_test {

using namespace bakery::orders;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class RefundingTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void swapsAUnitThatWentStale();
    void givesTheMoneyBackWhenNothingGoodIsLeft();
    void refundsAnOrderWholeAndInPart();
    void refundsNothingTwice();
};

void RefundingTest::swapsAUnitThatWentStale()
{
    BreadShop shop;
    shop.bakes(bread, 1, shop.now() + 30s);
    shop.bakes(bread, 1);
    const Caller alice = shop.customerWith(1000);
    shop.hold("bank");
    const QByteArray placing = shop.send(alice, one(bread), {}, 120s);
    shop.settle();
    shop.hold("inventory");
    shop.letGo("bank");
    shop.pass(60s);
    shop.letGo("inventory");
    shop.pass(2s);
    const Answer answer = shop.answerTo(placing);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.as<Receipt>().units[0].bestBefore > shop.now());
    QCOMPARE(shop.stockOf(bread), Stock(0, 0)); // the stale one was thrown out
}

void RefundingTest::givesTheMoneyBackWhenNothingGoodIsLeft()
{
    BreadShop shop;
    shop.bakes(bread, 1, shop.now() + 30s);
    const Caller alice = shop.customerWith(1000);
    shop.hold("bank");
    const QByteArray placing = shop.send(alice, one(bread), {}, 120s);
    shop.settle();
    shop.hold("inventory");
    shop.letGo("bank");
    shop.pass(60s);
    QCOMPARE(shop.balanceOf(alice), 680);
    shop.letGo("inventory");
    shop.pass(2s);
    QCOMPARE(shop.answerTo(placing).status, 409);
    QCOMPARE(shop.answerTo(placing).refusal(), u"order-cancelled"_s);
    QCOMPARE(shop.balanceOf(alice), 1000);
}

void RefundingTest::refundsAnOrderWholeAndInPart()
{
    BreadShop shop;
    shop.bakes(bread, 3);
    const Caller alice = shop.customerWith(1000);
    const Receipt receipt = shop.request(alice, one(bread, 3)).as<Receipt>();
    RefundOrder part{.order = receipt.order};
    part.lines = List<OrderLine, 1, 50>{{bread, 1}};
    const Refunded first = shop.request(shop.manager(), part).as<Refunded>();
    QCOMPARE(first.refunded, (Price{320, u"EUR"_s}));
    QCOMPARE(first.units.size(), 1u);
    QCOMPARE(shop.balanceOf(alice), 360);
    const Refunded rest = shop.request(shop.manager(), RefundOrder{.order = receipt.order}).as<Refunded>();
    QCOMPARE(rest.refunded, (Price{640, u"EUR"_s}));
    QCOMPARE(shop.balanceOf(alice), 1000);
    QCOMPARE(shop.statusOf(alice, receipt.order), OrderStatus::Refunded);
}

void RefundingTest::refundsNothingTwice()
{
    BreadShop shop;
    shop.bakes(bread, 1);
    const Caller alice = shop.customerWith(1000);
    const Receipt receipt = shop.request(alice, one(bread)).as<Receipt>();
    QCOMPARE(shop.request(shop.manager(), RefundOrder{.order = receipt.order}, "oops").status, 200);
    QCOMPARE(shop.request(shop.manager(), RefundOrder{.order = receipt.order}, "oops").status, 200);
    QCOMPARE(shop.request(shop.manager(), RefundOrder{.order = receipt.order}).refusal(), u"nothing-to-refund"_s);
    QCOMPARE(shop.request(alice, RefundOrder{.order = receipt.order}).status, 403);
    QCOMPARE(shop.balanceOf(alice), 1000);
}

BAKERY_TEST(RefundingTest)

}

#include "refunding_test.moc"
