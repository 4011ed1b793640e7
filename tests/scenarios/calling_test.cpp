// SPDX-License-Identifier: GPL-3.0-or-later
// The board above the counter: who is being served, and whose order can be fetched.
#include "shared/testing/test_program.h"
#include "tests/scenarios/corner_shop.h"
#include "tests/table_top/table_listener.h"

#include <QTest>

namespace bakery::calling_test {

using namespace bakery::orders;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString coffee = u"coffee"_s;

// A corner shop that makes coffee and has a board.
struct ShopWithBoard : merchant::CornerShop {
    ShopWithBoard()
    {
        menu::PutProduct product{{coffee, coffee, {240, u"EUR"_s}, 5}, {}};
        product.kind = menu::ProductKind::MadeToOrder;
        if (request(manager(), product).status != 200)
            qFatal("no coffee");
        sells(u"bread"_s, 320);
        bakes(u"bread"_s, 3);
    }
    Receipt sells(const Caller &caller, const QString &sku)
    {
        const Answer answer = request(caller, PlaceOrder{.lines = {{sku, 1}}});
        if (answer.status != 200)
            qFatal("not sold: %s", answer.body.constData());
        return answer.as<Receipt>();
    }
    using CornerShop::sells;
    PickUpBoard shown()
    {
        pass(300ms);
        return screen.shown<PickUpBoard>().value();
    }
    OrdersToPrepare readyOrders() { return request(manager(), AskToPrepare{.ready = true}).as<OrdersToPrepare>(); }

    TableListener screen{*this};
    const Caller alice = customerWith(5000);
};

}

class CallingTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void callsANumberUntilItIsFetched();
    void showsNothingThatIsInTheHandAlready();
    void leavesANumberThatNobodyFetches();
    void takesOffWhatIsPaidBack();
    void beginsANewDayEmpty();
    void showsAgainAfterOrdersHasDied();
};

void CallingTest::callsANumberUntilItIsFetched()
{
    ShopWithBoard shop;
    QVERIFY(shop.shown().preparing.empty());
    const Receipt first = shop.sells(shop.alice, coffee);
    shop.pass(1s);
    const Receipt second = shop.sells(shop.alice, coffee);
    QCOMPARE(shop.shown().preparing.size(), 2u);
    QCOMPARE(shop.shown().preparing[0].value, first.number.value);
    QCOMPARE(shop.request(shop.manager(), MarkReady{first.order}).status, 200);
    shop.pass(2s);
    QCOMPARE(shop.request(shop.manager(), MarkReady{second.order}).status, 200);
    const PickUpBoard board = shop.shown();
    QVERIFY(board.preparing.empty());
    QCOMPARE(board.ready.size(), 2u);
    QCOMPARE(board.ready[0].number.value, second.number.value); // the newest
    QCOMPARE(shop.readyOrders().orders.size(), 2u);
    QCOMPARE(shop.readyOrders().orders[0].order, second.order);
    QVERIFY(shop.readyOrders().orders[0].readyAt);
    QCOMPARE(shop.request(shop.manager(), MarkCollected{second.order}).status, 200);
    QCOMPARE(shop.shown().ready.size(), 1u);
    QCOMPARE(shop.readyOrders().orders.size(), 1u);
}

void CallingTest::showsNothingThatIsInTheHandAlready()
{
    ShopWithBoard shop;
    shop.sells(shop.alice, u"bread"_s);
    QVERIFY(shop.shown().preparing.empty());
    QVERIFY(shop.shown().ready.empty());
}

void CallingTest::leavesANumberThatNobodyFetches()
{
    ShopWithBoard shop;
    const Receipt receipt = shop.sells(shop.alice, coffee);
    shop.request(shop.manager(), MarkReady{receipt.order});
    shop.pass(19min);
    QCOMPARE(shop.shown().ready.size(), 1u);
    shop.pass(1min + 11s);
    QVERIFY(shop.shown().ready.empty());
    QCOMPARE(shop.request(shop.manager(), MarkCollected{receipt.order}).status, 200); // somebody comes after all
}

void CallingTest::takesOffWhatIsPaidBack()
{
    ShopWithBoard shop;
    const Receipt receipt = shop.sells(shop.alice, coffee);
    QCOMPARE(shop.shown().preparing.size(), 1u);
    QCOMPARE(shop.request(shop.manager(), RefundOrder{.order = receipt.order}).status, 200);
    QVERIFY(shop.shown().preparing.empty());
}

void CallingTest::beginsANewDayEmpty()
{
    ShopWithBoard shop;
    shop.sells(shop.alice, coffee);
    const Receipt ready = shop.sells(shop.alice, coffee);
    shop.request(shop.manager(), MarkReady{ready.order});
    shop.comes(merchant::at("2026-11-20T18:05:00Z")); // the shop has closed, and people still wait
    QCOMPARE(shop.shown().preparing.size(), 1u);
    shop.comes(merchant::at("2026-11-21T06:05:00Z"));
    QVERIFY(shop.shown().preparing.empty());
    QVERIFY(shop.shown().ready.empty());
}

void CallingTest::showsAgainAfterOrdersHasDied()
{
    ShopWithBoard shop;
    shop.killAt("orders", TurnStep::Committed);
    const QByteArray placing = shop.send(shop.alice, PlaceOrder{.lines = {{coffee, 1}}});
    shop.pass(5s);
    QCOMPARE(shop.deaths(), 1);
    QCOMPARE(shop.answerTo(placing).status, 200);
    QCOMPARE(shop.shown().preparing.size(), 1u);
}

BAKERY_TEST(CallingTest)

}

#include "calling_test.moc"
