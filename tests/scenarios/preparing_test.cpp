// SPDX-License-Identifier: GPL-3.0-or-later
// What is made when somebody has paid for it: it takes nothing off the shelf, is prepared, and fetched.
#include "shared/testing/test_program.h"
#include "tests/scenarios/bread_shop.h"
#include "tests/table_top/table_listener.h"

#include <QTest>

namespace bakery::preparing_test {

using namespace bakery::orders;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString coffee = u"coffee"_s;

// A bread shop that makes coffee at 2.40, and has three loaves.
struct CoffeeShop : BreadShop {
    CoffeeShop()
    {
        menu::PutProduct product{{coffee, coffee, {240, u"EUR"_s}, 5}, {}};
        product.kind = menu::ProductKind::MadeToOrder;
        QCOMPARE(request(manager(), product).status, 200);
        bakes(bread, 3);
    }
    Receipt sells(const PlaceOrder &order)
    {
        const Answer answer = request(alice, order);
        if (answer.status != 200)
            qFatal("not sold: %s", answer.body.constData());
        return answer.as<Receipt>();
    }
    std::optional<Fulfilment> fulfilmentOf(const Id &order)
    {
        return request(alice, AskOrder{order}).as<OrderView>().fulfilment;
    }
    OrdersToPrepare toPrepare(const AskToPrepare &which = {})
    {
        return request(manager(), which).as<OrdersToPrepare>();
    }
    Refunded refunds(const Id &order, std::optional<List<OrderLine, 1, 50>> lines)
    {
        return request(manager(), RefundOrder{.order = order, .lines = std::move(lines)}).as<Refunded>();
    }

    const Caller alice = customerWith(5000);
};

PlaceOrder breakfast() { return {.lines = {{bread, 1}, {coffee, 2}}}; }

}

class PreparingTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void sellsWhatIsMadeToOrderFromAnEmptyShelf();
    void preparesAnOrderUntilItIsFetched();
    void handsOverBakedGoodsAtOnce();
    void holdsNothingForACoffee();
    void showsStaffWhatIsToPrepare();
    void refundsWhatHasNoUnits();
    void preparesNothingThatIsPaidBack();
    void paysBackACoffeeThatNobodyFetched();
};

void PreparingTest::sellsWhatIsMadeToOrderFromAnEmptyShelf()
{
    CoffeeShop shop;
    const TableListener listener(shop);
    const Receipt receipt = shop.sells(one(coffee, 2));
    QCOMPARE(receipt.total.amount.value, 480);
    QVERIFY(receipt.units.empty());
    QCOMPARE(receipt.lines[0].kind, menu::ProductKind::MadeToOrder);
    QCOMPARE(receipt.fulfilment, Fulfilment::Preparing);
    QCOMPARE(shop.balanceOf(shop.alice), 5000 - 480);
    QVERIFY(listener.heard<inventory::StockReserved>().at(0).units.empty());
    QCOMPARE(listener.heard<OrderCompleted>().at(0).fulfilment, Fulfilment::Preparing);
}

void PreparingTest::preparesAnOrderUntilItIsFetched()
{
    CoffeeShop shop;
    const TableListener listener(shop);
    const Receipt receipt = shop.sells(breakfast());
    QCOMPARE(receipt.units.size(), 1u);
    QCOMPARE(shop.stockOf(bread), Stock(2, 0));
    QCOMPARE(shop.request(shop.manager(), MarkCollected{receipt.order}).refusal(), u"wrong-state"_s);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(
            shop.request(shop.manager(), MarkReady{receipt.order}).as<OrderFulfilment>().fulfilment, Fulfilment::Ready);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(shop.request(shop.manager(), MarkCollected{receipt.order}).as<OrderFulfilment>().fulfilment,
            Fulfilment::Collected);
    QCOMPARE(shop.fulfilmentOf(receipt.order), Fulfilment::Collected);
    const auto refusal = shop.request(shop.manager(), MarkReady{receipt.order}).as<WrongState>();
    QCOMPARE(refusal.fulfilment, Fulfilment::Collected);
    QCOMPARE(listener.heard<OrderReady>().size(), 1u);
    QCOMPARE(listener.heard<OrderReady>().at(0).number.value, receipt.number.value);
    QCOMPARE(listener.heard<OrderCollected>().size(), 1u);
}

void PreparingTest::handsOverBakedGoodsAtOnce()
{
    CoffeeShop shop;
    const TableListener listener(shop);
    const Receipt receipt = shop.sells(one(bread));
    QCOMPARE(receipt.fulfilment, Fulfilment::Ready);
    QVERIFY(!listener.heard<OrderCompleted>().at(0).fulfilment);
    QVERIFY(shop.toPrepare().orders.empty());
    QCOMPARE(shop.request(shop.manager(), MarkCollected{receipt.order}).status, 200);
}

void PreparingTest::holdsNothingForACoffee()
{
    CoffeeShop shop;
    shop.hold("bank");
    const QByteArray placing = shop.send(shop.alice, breakfast());
    shop.settle();
    QCOMPARE(shop.stockOf(bread), Stock(2, 1));
    const Id order = shop.request(shop.alice, AskOrders{}).as<OrderPage>().orders[0].order;
    QCOMPARE(shop.request(shop.manager(), MarkReady{order}).refusal(), u"wrong-state"_s);
    QCOMPARE(shop.request(shop.alice, CancelOrder{order}).status, 200);
    shop.letGo("bank");
    shop.settle();
    QCOMPARE(shop.answerTo(placing).refusal(), u"order-cancelled"_s);
    QCOMPARE(shop.stockOf(bread), Stock(3, 0));
    QVERIFY(shop.toPrepare().orders.empty());
    PlaceOrder tooMuch = breakfast();
    tooMuch.lines[0].quantity = 4;
    QCOMPARE(shop.request(shop.alice, tooMuch).as<InsufficientStock>().lines.size(), 1u);
}

void PreparingTest::showsStaffWhatIsToPrepare()
{
    CoffeeShop shop;
    const Receipt first = shop.sells(breakfast());
    shop.pass(1s);
    const Receipt second = shop.sells(one(coffee));
    shop.sells(one(bread));
    const OrdersToPrepare all = shop.toPrepare();
    QCOMPARE(all.orders.size(), 2u);
    QCOMPARE(all.orders[0].order, first.order);
    QCOMPARE(all.orders[0].number.value, first.number.value);
    QCOMPARE(all.orders[0].lines.size(), 1u); // nobody has to prepare a loaf
    QCOMPARE(all.orders[0].lines[0].quantity.value, 2);
    const OrdersToPrepare page = shop.toPrepare({.limit = Integer<1, 100>(1)});
    QVERIFY(page.next);
    QCOMPARE(shop.toPrepare({.after = page.next}).orders.at(0).order, second.order);
    QCOMPARE(shop.request(shop.manager(), AskToPrepare{.after = Cursor(u"x"_s)}).refusal(), u"bad-cursor"_s);
    QCOMPARE(shop.request(shop.alice, AskToPrepare{}).status, 403);
    shop.request(shop.manager(), MarkReady{first.order});
    QCOMPARE(shop.toPrepare().orders.size(), 1u);
}

void PreparingTest::refundsWhatHasNoUnits()
{
    CoffeeShop shop;
    const TableListener listener(shop);
    const Receipt receipt = shop.sells(breakfast());
    const Refunded one = shop.refunds(receipt.order, List<OrderLine, 1, 50>{{coffee, 1}});
    QCOMPARE(one.refunded.amount.value, 240);
    QVERIFY(one.units.empty());
    QCOMPARE(listener.heard<OrderRefunded>().at(0).lines->at(0).sku.value, coffee);
    const RefundOrder two{.order = receipt.order, .lines = List<OrderLine, 1, 50>{{coffee, 2}}};
    QCOMPARE(shop.request(shop.manager(), two).refusal(), u"nothing-to-refund"_s);
    const Refunded rest = shop.refunds(receipt.order, std::nullopt);
    QCOMPARE(rest.refunded.amount.value, 320 + 240);
    QCOMPARE(rest.units.size(), 1u);
    QCOMPARE(shop.balanceOf(shop.alice), 5000);
}

void PreparingTest::preparesNothingThatIsPaidBack()
{
    CoffeeShop shop;
    const TableListener listener(shop);
    const Receipt receipt = shop.sells(breakfast());
    shop.refunds(receipt.order, List<OrderLine, 1, 50>{{coffee, 1}});
    QCOMPARE(shop.toPrepare().orders.at(0).lines[0].quantity.value, 1);
    shop.refunds(receipt.order, List<OrderLine, 1, 50>{{coffee, 1}});
    QVERIFY(shop.toPrepare().orders.empty());
    QCOMPARE(shop.fulfilmentOf(receipt.order), Fulfilment::Ready); // the loaf is
    QCOMPARE(listener.heard<OrderReady>().size(), 1u);
}

void PreparingTest::paysBackACoffeeThatNobodyFetched()
{
    CoffeeShop shop;
    const Receipt receipt = shop.sells(one(coffee));
    shop.refunds(receipt.order, std::nullopt);
    QCOMPARE(shop.fulfilmentOf(receipt.order), Fulfilment::CalledOff);
    QCOMPARE(shop.request(shop.manager(), MarkReady{receipt.order}).refusal(), u"wrong-state"_s);
    QCOMPARE(shop.request(shop.manager(), MarkCollected{receipt.order}).refusal(), u"wrong-state"_s);
    QVERIFY(shop.toPrepare().orders.empty());
}

BAKERY_TEST(PreparingTest)

}

#include "preparing_test.moc"
