// SPDX-License-Identifier: GPL-3.0-or-later
// An order that is placed: settled with its goods and its money, or refused with nothing changed.
#include "shared/testing/test_program.h"
#include "tests/scenarios/bread_shop.h"

#include <QTest>

namespace bakery::buying_test {

using namespace bakery::orders;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class BuyingTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void buysALoaf();
    void addsUpLinesOfOneProduct();
    void refusesWhenStockIsShort();
    void refusesWhenTheMoneyIsShort();
    void refusesAnUnknownProduct();
    void refusesWhenThePriceHasChanged();
    void givesTenOfFortyBuyersADonut();
    void answersARepeatedIdAlike();
    void answersARepetitionAfterTheAnswerWasForgotten();
    void doesNothingAgainHoweverLateItIsRepeated();
    void refusesTheSameIdForAnotherOrder();
    void sellsTheOldestFirst();
    void finishesAnOrderWhenAServiceWasAway();
    void showsAnOrderToItsCustomerOnly();
};

void BuyingTest::buysALoaf()
{
    BreadShop shop;
    shop.bakes(bread, 5);
    const Caller alice = shop.customerWith(1000);

    const Answer answer = shop.request(alice, one(bread));

    QCOMPARE(answer.status, 200);
    const Receipt receipt = answer.as<Receipt>();
    QCOMPARE(receipt.status, OrderStatus::Completed);
    QCOMPARE(receipt.total, (Price{320, u"EUR"_s}));
    QCOMPARE(receipt.units.size(), 1u);
    QCOMPARE(receipt.number.value, u"A000"_s);
    QCOMPARE(shop.balanceOf(alice), 680);
    QCOMPARE(shop.stockOf(bread), Stock(4, 0));
    QCOMPARE(shop.statusOf(alice, receipt.order), OrderStatus::Completed);
}

void BuyingTest::addsUpLinesOfOneProduct()
{
    BreadShop shop;
    shop.bakes(bread, 3);
    const Caller alice = shop.customerWith(1000);
    const Receipt receipt = shop.request(alice, PlaceOrder{.lines = {{bread, 1}, {bread, 2}}}).as<Receipt>();
    QCOMPARE(receipt.lines.size(), 1u);
    QCOMPARE(receipt.lines[0].quantity.value, 3);
    QCOMPARE(receipt.units.size(), 3u);
    QCOMPARE(shop.balanceOf(alice), 40);
}

void BuyingTest::refusesWhenStockIsShort()
{
    BreadShop shop;
    shop.bakes(donut, 2);
    shop.bakes(bread, 1);
    const Caller alice = shop.customerWith(1000);

    const Answer answer = shop.request(alice, PlaceOrder{.lines = {{bread, 1}, {donut, 3}}});

    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.refusal(), u"insufficient-stock"_s);
    const auto refusal = answer.as<InsufficientStock>();
    QCOMPARE(refusal.lines.size(), 1u);
    QCOMPARE(refusal.lines[0].sku.value, donut);
    QCOMPARE(refusal.lines[0].requested.value, 3);
    QCOMPARE(refusal.lines[0].available.value, 2);
    QCOMPARE(shop.balanceOf(alice), 1000);
    QCOMPARE(shop.stockOf(donut), Stock(2, 0));
    QCOMPARE(shop.stockOf(bread), Stock(1, 0));
}

void BuyingTest::refusesWhenTheMoneyIsShort()
{
    BreadShop shop;
    shop.bakes(bread, 1);
    const Caller alice = shop.customerWith(319);
    const Answer answer = shop.request(alice, one(bread));
    QCOMPARE(answer.status, 402);
    QCOMPARE(answer.refusal(), u"payment-refused"_s);
    QCOMPARE(answer.as<PaymentRefused>().reason.value, u"insufficient-funds"_s);
    QCOMPARE(shop.balanceOf(alice), 319);
    QCOMPARE(shop.stockOf(bread), Stock(1, 0));
}

void BuyingTest::refusesAnUnknownProduct()
{
    BreadShop shop;
    const Answer answer = shop.request(shop.customerWith(1000), one(u"brioche"_s));
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.refusal(), u"unknown-product"_s);
    QCOMPARE(answer.as<UnknownProduct>().sku.value, u"brioche"_s);
}

void BuyingTest::refusesWhenThePriceHasChanged()
{
    BreadShop shop;
    shop.bakes(bread, 1);
    shop.sells(bread, 340);
    const Caller alice = shop.customerWith(1000);
    PlaceOrder order = one(bread);
    order.expectedTotal = Price{320, u"EUR"_s};
    const Answer answer = shop.request(alice, order);
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.refusal(), u"price-changed"_s);
    QCOMPARE(answer.as<PriceChanged>().total, (Price{340, u"EUR"_s}));
    order.expectedTotal = Price{340, u"EUR"_s};
    QCOMPARE(shop.request(alice, order).status, 200);
}

void BuyingTest::givesTenOfFortyBuyersADonut()
{
    BreadShop shop;
    shop.bakes(donut, 10);
    std::vector<Caller> buyers;
    for (int i = 0; i < 40; ++i)
        buyers.push_back(shop.customerWith(150));
    std::vector<QByteArray> ids;
    for (const Caller &buyer : buyers)
        ids.push_back(shop.send(buyer, one(donut)));
    shop.settle();

    int served = 0;
    for (size_t i = 0; i < ids.size(); ++i) {
        const Answer answer = shop.answerTo(ids[i]);
        QCOMPARE(shop.balanceOf(buyers[i]), answer.status == 200 ? 0 : 150);
        served += answer.status == 200;
        QVERIFY(answer.status == 200 || answer.refusal() == u"insufficient-stock"_s);
    }
    QCOMPARE(served, 10);
    QCOMPARE(shop.stockOf(donut), Stock(0, 0));
}

void BuyingTest::answersARepeatedIdAlike()
{
    BreadShop shop;
    shop.bakes(bread, 5);
    const Caller alice = shop.customerWith(1000);
    const Answer first = shop.request(alice, one(bread), "breakfast");
    const Answer second = shop.request(alice, one(bread), "breakfast");
    QCOMPARE(first.status, 200);
    QCOMPARE(second.status, 200);
    QCOMPARE(second.body, first.body);
    QCOMPARE(shop.balanceOf(alice), 680);
    // Another's request of that id is another request.
    const Caller bob = shop.customerWith(1000);
    QVERIFY(shop.request(bob, one(bread), "breakfast").body != first.body);
    QCOMPARE(shop.balanceOf(bob), 680);
}

void BuyingTest::answersARepetitionAfterTheAnswerWasForgotten()
{
    BreadShop shop;
    shop.bakes(bread, 5);
    const Caller alice = shop.customerWith(1000);
    const Receipt first = shop.request(alice, one(bread), "breakfast").as<Receipt>();
    shop.takesADayOff();
    const Answer again = shop.request(alice, one(bread), "breakfast");
    QCOMPARE(again.status, 200);
    QCOMPARE(again.as<Receipt>().order, first.order);
    QCOMPARE(again.as<Receipt>().units.size(), 1u);
    QCOMPARE(shop.balanceOf(alice), 680);
}

// What a request has created is never created again, also when nobody remembers what it was told.
void BuyingTest::doesNothingAgainHoweverLateItIsRepeated()
{
    BreadShop shop;
    shop.sells(bread, 320, 7 * 24 * 60);
    const Caller alice = shop.customerWith(0), manager = shop.manager();
    const bank::TopUp gift{alice.subject, {1000, u"EUR"_s}};
    const inventory::AddUnits batch{.sku = bread, .quantity = 5};
    QCOMPARE(shop.request(manager, gift, "gift").status, 200);
    QCOMPARE(shop.request(manager, batch, "batch").status, 200);
    const RefundOrder refund{
        .order = shop.request(alice, one(bread, 2), "breakfast").as<Receipt>().order, .lines = {{{bread, 1}}}};
    QCOMPARE(shop.request(manager, refund, "refund").status, 200);
    shop.hold("bank");
    shop.send(alice, one(bread), "supper");
    shop.settle();
    const CancelOrder cancel{shop.request(alice, AskOrders{}).as<OrderPage>().orders[0].order};
    QCOMPARE(shop.request(alice, cancel, "cancel").status, 200);
    shop.letGo("bank");

    shop.takesADayOff();

    const auto forgotten = u"answer-forgotten"_s;
    QCOMPARE(shop.request(manager, gift, "gift").refusal(), forgotten);
    QCOMPARE(shop.request(manager, batch, "batch").refusal(), forgotten);
    QCOMPARE(shop.request(manager, refund, "refund").refusal(), forgotten);
    QCOMPARE(shop.request(alice, cancel, "cancel").as<OrderState>().status, OrderStatus::Cancelled);
    QCOMPARE(shop.request(alice, one(bread), "supper").refusal(), u"order-cancelled"_s);
    QCOMPARE(shop.balanceOf(alice), 1000 - 320);
    QCOMPARE(shop.stockOf(bread), Stock(3, 0));
}

void BuyingTest::refusesTheSameIdForAnotherOrder()
{
    BreadShop shop;
    shop.bakes(bread, 5);
    const Caller alice = shop.customerWith(1000);
    QCOMPARE(shop.request(alice, one(bread), "breakfast").status, 200);
    const Answer answer = shop.request(alice, one(bread, 2), "breakfast");
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.refusal(), u"id-reused"_s);
    QCOMPARE(shop.balanceOf(alice), 680);
}

void BuyingTest::sellsTheOldestFirst()
{
    BreadShop shop;
    shop.bakes(bread, 1);
    shop.pass(10min);
    shop.bakes(bread, 1);
    const Caller alice = shop.customerWith(1000);
    const Receipt first = shop.request(alice, one(bread)).as<Receipt>();
    const Receipt second = shop.request(alice, one(bread)).as<Receipt>();
    QVERIFY(first.units[0].bakedAt < second.units[0].bakedAt);
}

void BuyingTest::finishesAnOrderWhenAServiceWasAway()
{
    for (const char *service : {"orders", "inventory", "bank"}) {
        BreadShop shop;
        shop.bakes(bread, 1);
        const Caller alice = shop.customerWith(1000);
        shop.hold(service); // what it is told reaches it, and dies with it
        const QByteArray id = QByteArray("with-") + service + "-away";
        shop.send(alice, one(bread), id, 60s);
        shop.settle();
        shop.stop(service);
        shop.pass(5s);
        shop.start(service);
        shop.pass(10s);
        const Answer answer = shop.request(alice, one(bread), id);
        QVERIFY2(answer.status == 200, service);
        QCOMPARE(shop.balanceOf(alice), 680);
        QCOMPARE(shop.stockOf(bread), Stock(0, 0));
    }
}

void BuyingTest::showsAnOrderToItsCustomerOnly()
{
    BreadShop shop;
    shop.bakes(bread, 1);
    const Caller alice = shop.customerWith(1000);
    const Receipt receipt = shop.request(alice, one(bread)).as<Receipt>();
    QCOMPARE(shop.request(shop.customerWith(0), AskOrder{receipt.order}).status, 404);
    QCOMPARE(shop.request(shop.manager(), AskOrder{receipt.order}).status, 200);
}

BAKERY_TEST(BuyingTest)

}

#include "buying_test.moc"
