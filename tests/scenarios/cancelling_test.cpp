// SPDX-License-Identifier: GPL-3.0-or-later
// An order that ends before the hand-over, because somebody says so or because time has run out.
#include "shared/testing/test_program.h"
#include "tests/scenarios/bread_shop.h"

#include <QTest>

namespace bakery::cancelling_test {

using namespace bakery::orders;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class CancellingTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void cancelsBeforeTheHandOver();
    void doesNotCancelWhatWasHandedOver();
    void releasesAnExpiredReservation();
    void holdsAReservationAsLongAsTheShopWants();
    void cancelsWhatIsNotSettledInTime();
};

void CancellingTest::cancelsBeforeTheHandOver()
{
    BreadShop shop;
    shop.bakes(bread, 1);
    const Caller alice = shop.customerWith(1000);
    shop.hold("bank");
    const QByteArray placing = shop.send(alice, one(bread));
    shop.settle();
    const Id order = shop.request(alice, AskOrders{}).as<OrderPage>().orders[0].order;
    const QByteArray cancelling = shop.send(alice, CancelOrder{order});
    shop.settle();
    QCOMPARE(shop.answerTo(cancelling).as<OrderState>().status, OrderStatus::Cancelled);
    QCOMPARE(shop.answerTo(placing).refusal(), u"order-cancelled"_s);
    QCOMPARE(shop.stockOf(bread), Stock(1, 0));
    shop.letGo("bank");
    shop.settle();
    QCOMPARE(shop.balanceOf(alice), 1000);
    QCOMPARE(shop.statusOf(alice, order), OrderStatus::Cancelled);
}

void CancellingTest::doesNotCancelWhatWasHandedOver()
{
    BreadShop shop;
    shop.bakes(bread, 1);
    const Caller alice = shop.customerWith(1000);
    const Receipt receipt = shop.request(alice, one(bread)).as<Receipt>();
    const Answer answer = shop.request(alice, CancelOrder{receipt.order});
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.refusal(), u"wrong-state"_s);
}

void CancellingTest::releasesAnExpiredReservation()
{
    BreadShop shop;
    shop.bakes(bread, 1);
    const Caller alice = shop.customerWith(1000);
    shop.hold("bank");
    const QByteArray placing = shop.send(alice, one(bread), {}, 120s);
    shop.settle();
    QCOMPARE(shop.stockOf(bread), Stock(0, 1));
    shop.pass(119s);
    QCOMPARE(shop.stockOf(bread), Stock(0, 1));
    shop.pass(3s);
    QCOMPARE(shop.stockOf(bread), Stock(1, 0));
    QCOMPARE(shop.answerTo(placing).refusal(), u"order-cancelled"_s);
    shop.letGo("bank");
    shop.pass(3s);
    QCOMPARE(shop.balanceOf(alice), 1000);
}

void CancellingTest::holdsAReservationAsLongAsTheShopWants()
{
    BreadShop shop({.reservation = 20s});
    shop.bakes(bread, 1);
    shop.hold("bank");
    shop.send(shop.customerWith(0), one(bread), {}, 120s);
    shop.settle();
    shop.pass(19s);
    QCOMPARE(shop.stockOf(bread), Stock(0, 1));
    shop.pass(3s);
    QCOMPARE(shop.stockOf(bread), Stock(1, 0));
}

void CancellingTest::cancelsWhatIsNotSettledInTime()
{
    BreadShop shop;
    shop.bakes(bread, 1);
    const Caller alice = shop.customerWith(1000);
    shop.hold("inventory");
    const QByteArray placing = shop.send(alice, one(bread), "slow");
    shop.pass(11s);
    QCOMPARE(shop.answerTo(placing).status, 503);
    QCOMPARE(shop.answerTo(placing).refusal(), u"not-settled-in-time"_s);
    shop.letGo("inventory");
    shop.pass(3s);
    // Which way it went is inventory's word; the customer is told it, and the account agrees.
    const Answer final = shop.request(alice, one(bread), "slow");
    QVERIFY(final.status == 200 || final.refusal() == u"order-cancelled"_s);
    QCOMPARE(shop.balanceOf(alice), final.status == 200 ? 680 : 1000);
}

BAKERY_TEST(CancellingTest)

}

#include "cancelling_test.moc"
