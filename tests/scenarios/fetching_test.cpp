// SPDX-License-Identifier: GPL-3.0-or-later
// When somebody comes for an order, and where it is sent.
#include "shared/testing/test_program.h"
#include "tests/scenarios/bread_shop.h"
#include "tests/scenarios/reported_shop.h"

#include <QTest>

namespace bakery::fetching_test {

using namespace bakery::orders;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// Five loaves, and slots of a quarter of an hour for two orders.
struct SlotShop : BreadShop {
    SlotShop()
    {
        bakes(bread, 5);
        QCOMPARE(request(manager(), SetPickUp{{15, 2}}).status, 200);
    }
    PlaceOrder at(Instant when, qint64 loaves = 1) const
    {
        PlaceOrder order = one(bread, loaves);
        order.pickUpAt = when;
        return order;
    }
    QString problemWith(Instant when)
    {
        const Answer answer = request(alice, at(when));
        return answer.status == 200 ? QString() : enumText(answer.as<NoPickUpThen>().problem);
    }
    qint64 freeAt(Instant when) { return request(alice, AskPickUpTimes{when, {}}).as<PickUpTimes>().slots.at(0).free; }

    const Caller alice = customerWith(5000);
};

// Open from seven to seven in Berlin, but not on Sundays; slots of a quarter of an hour.
struct OpenShop : ReportedShop {
    OpenShop()
    {
        bakes(bread, 9);
        must(manager(), SetPickUp{{15, 2}});
    }
    Answer wantsItAt(const char *when)
    {
        pass(500ms);
        PlaceOrder order{.lines = {{bread, 1}}};
        order.pickUpAt = merchant::at(when);
        return request(alice, order);
    }
    std::optional<Instant> opensAfter(const char *when)
    {
        const Answer answer = wantsItAt(when);
        if (answer.status != 409 || answer.as<NoPickUpThen>().problem != PickUpProblem::Closed)
            qFatal("%d %s", answer.status, answer.body.constData());
        return answer.as<NoPickUpThen>().opensAt;
    }
    std::vector<Instant> offered(qint64 limit)
    {
        pass(500ms);
        std::vector<Instant> times;
        for (const PickUpSlot &slot : must(alice, AskPickUpTimes{{}, Integer<1, 100>(limit)}).slots)
            times.push_back(slot.from);
        return times;
    }
};

}

class FetchingTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void offersNoTimesUntilSomebodySetsThem();
    void servesSoManyInASlot();
    void freesTheSlotOfAnOrderThatIsNotSold();
    void knowsOnlyTimesToCome();
    void offersNoTimeInWhichTheShopIsClosed();
    void goesByExceptionsAndByWhoClosesEarlyOrOpensLate();
    void sendsAnOrderUntilItHasLeft();
};

void FetchingTest::offersNoTimesUntilSomebodySetsThem()
{
    BreadShop shop;
    shop.bakes(bread, 1);
    const Caller alice = shop.customerWith(1000);
    PlaceOrder order = one(bread);
    order.pickUpAt = shop.shopNow() + 1h;
    QCOMPARE(shop.request(alice, order).as<NoPickUpThen>().problem, PickUpProblem::NotOffered);
    QVERIFY(shop.request(alice, AskPickUpTimes{}).as<PickUpTimes>().slots.empty());
    QCOMPARE(shop.request(alice, SetPickUp{{15, 2}}).status, 403);
    QCOMPARE(shop.request(alice, one(bread)).status, 200);
}

void FetchingTest::servesSoManyInASlot()
{
    SlotShop shop;
    const Instant later = shop.shopNow() + 2h;
    QCOMPARE(shop.freeAt(later), 2);
    const Receipt receipt = shop.request(shop.alice, shop.at(later)).as<Receipt>();
    const auto view = shop.request(shop.alice, AskOrder{receipt.order}).as<OrderView>();
    QVERIFY(*view.pickUpAt <= later && later < *view.pickUpAt + 15min);
    QCOMPARE(shop.problemWith(*view.pickUpAt), QString());
    QCOMPARE(shop.freeAt(later), 0);
    QCOMPARE(shop.problemWith(later), u"full"_s);
    QCOMPARE(shop.problemWith(later + 15min), QString());
    QCOMPARE(shop.stockOf(bread), Stock(2, 0));
    QCOMPARE(shop.request(shop.alice, AskPickUpTimes{{}, Integer<1, 100>(3)}).as<PickUpTimes>().slots.size(), 3u);
}

void FetchingTest::freesTheSlotOfAnOrderThatIsNotSold()
{
    SlotShop shop;
    const Instant later = shop.shopNow() + 2h;
    QCOMPARE(shop.request(shop.alice, shop.at(later, 6)).refusal(), u"insufficient-stock"_s);
    QCOMPARE(shop.freeAt(later), 2);
    PlaceOrder order = shop.at(later, 2);
    order.pay.method = PaymentMethod::Cash;
    const QByteArray placing = shop.send(shop.alice, order);
    shop.pass(300ms);
    const Id first = shop.answerTo(placing).as<AwaitedPayment>().order;
    QCOMPARE(shop.freeAt(later), 1);
    const QByteArray changing = shop.send(shop.alice, ChangeItems{.order = first, .lines = {{bread, 1}}});
    shop.pass(300ms);
    QCOMPARE(shop.freeAt(later), 1); // the changed order has taken it over
    const Id second = shop.answerTo(changing).as<AwaitedPayment>().order;
    QCOMPARE(shop.request(shop.alice, CancelOrder{second}).status, 200);
    QCOMPARE(shop.freeAt(later), 2);
}

void FetchingTest::knowsOnlyTimesToCome()
{
    SlotShop shop;
    QCOMPARE(shop.problemWith(shop.shopNow() - 1h), u"past"_s);
    QCOMPARE(shop.problemWith(shop.shopNow() + 30 * 24h), u"too-far"_s);
    QCOMPARE(shop.problemWith(shop.shopNow()), QString());
}

void FetchingTest::offersNoTimeInWhichTheShopIsClosed()
{
    OpenShop shop;
    shop.comes(merchant::at("2026-11-20T17:20:00Z"));
    const std::vector<Instant> times = shop.offered(4);
    QCOMPARE(times.size(), 4u); // the last three of the day, and Saturday's first
    QCOMPARE(times[2], merchant::at("2026-11-20T17:45:00Z"));
    QCOMPARE(times[3], merchant::at("2026-11-21T06:00:00Z"));
    QCOMPARE(shop.wantsItAt("2026-11-20T17:50:00Z").status, 200);
    QCOMPARE(shop.opensAfter("2026-11-20T18:00:00Z"), merchant::at("2026-11-21T06:00:00Z"));
    QCOMPARE(shop.opensAfter("2026-11-22T10:00:00Z"), merchant::at("2026-11-23T06:00:00Z"));
}

void FetchingTest::goesByExceptionsAndByWhoClosesEarlyOrOpensLate()
{
    OpenShop shop;
    const Reason reason(u"a feast"_s);
    shop.comes(merchant::at("2026-11-20T08:00:00Z"));
    shop.must(shop.manager(), merchant::PutException{LocalDate(saturday), {}, reason});
    QCOMPARE(shop.opensAfter("2026-11-21T10:00:00Z"), merchant::at("2026-11-23T06:00:00Z"));
    shop.must(shop.manager(), merchant::RemoveException{LocalDate(saturday)});
    QCOMPARE(shop.wantsItAt("2026-11-21T10:00:00Z").status, 200);
    QCOMPARE(shop.wantsItAt("2026-11-20T14:00:00Z").status, 200);
    shop.must(shop.manager(), merchant::CloseEarly{u"15:00"_s, reason});
    QCOMPARE(shop.opensAfter("2026-11-20T14:00:00Z"), merchant::at("2026-11-21T06:00:00Z"));
    QCOMPARE(shop.wantsItAt("2026-11-20T13:45:00Z").status, 200);
    shop.comes(merchant::at("2026-11-21T05:00:00Z"));
    QCOMPARE(shop.offered(1).at(0), merchant::at("2026-11-21T06:00:00Z"));
    shop.must(shop.manager(), merchant::OpenLate{u"09:00"_s, reason});
    QCOMPARE(shop.offered(1).at(0), merchant::at("2026-11-21T08:00:00Z"));
}

void FetchingTest::sendsAnOrderUntilItHasLeft()
{
    SlotShop shop;
    const Id sold = shop.request(shop.alice, one(bread)).as<Receipt>().order;
    const ShipOrder ship{sold, Personal<ShippingDetails>{u"Baker Street 221b"_s}};
    QCOMPARE(shop.request(shop.customerWith(0), ship).refusal(), u"unknown-order"_s);
    QCOMPARE(shop.request(shop.alice, ship).status, 200);
    QCOMPARE(shop.request(shop.alice, AskOrder{sold}).as<OrderView>().shipping->value.value, u"Baker Street 221b"_s);
    QCOMPARE(shop.request(shop.manager(), MarkCollected{sold}).status, 200);
    QCOMPARE(shop.request(shop.alice, ShipOrder{sold, {}}).refusal(), u"wrong-state"_s);
}

BAKERY_TEST(FetchingTest)

}

#include "fetching_test.moc"
