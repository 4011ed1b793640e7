// SPDX-License-Identifier: GPL-3.0-or-later
// How a business day ends: no more orders, what is open settles, what is left is thrown out, and then the totals stand.
#include "shared/testing/test_program.h"
#include "tests/scenarios/corner_shop.h"
#include "tests/scenarios/told_events.h"

#include <QTest>

namespace bakery::closing_test {

using namespace bakery::merchant;
using namespace bakery::orders;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const auto bread = u"bread"_s;
const auto friday = u"2026-11-20"_s, saturday = u"2026-11-21"_s;
const Instant closing = at("2026-11-20T18:00:00Z"), nextOpening = at("2026-11-21T06:00:00Z");

using Stock = std::pair<qint64, qint64>; // available, reserved

PlaceOrder one(qint64 quantity = 1) { return {.lines = {{bread, quantity}}}; }
Price euros(qint64 cents) { return {cents, u"EUR"_s}; }

// The corner shop sells bread at 3.20.
struct Shop : CornerShop {
    explicit Shop(const HoursOfWeek &hours = weekdays(u"07:00"_s, u"19:00"_s)) : CornerShop(hours)
    {
        sells(bread, 320);
        alice = customerWith(100'00);
    }
    OrderView orderOf(const Receipt &receipt) { return request(alice, AskOrder{receipt.order}).as<OrderView>(); }
    Caller alice;
};

}

class ClosingTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void sellsWhileItIsOpenOnly();
    void closesWithItsTotals();
    void letsOpenOrdersSettleFirst();
    void throwsOutWhatAnOrderGivesBack();
    void theOrderOfTheLastSecondFindsItsUnits();
    void clearsALargeShelfInPortions();
    void countsARefundOnTheDayOnWhichItIsMade();
    void opensWhileTheDayBeforeIsClosing();
    void tellsItsTotalsToStaffOnly();
    void sellsRoundTheClockWithoutHours();
    void neverSellsOnADayThatHasEnded();
};

void ClosingTest::sellsWhileItIsOpenOnly()
{
    HoursOfWeek hours{{Weekday::Friday, u"10:00"_s, u"12:00"_s}, {Weekday::Friday, u"13:00"_s, u"19:00"_s}};
    Shop shop(hours);
    shop.bakes(bread, 10);
    QCOMPARE(shop.request(shop.alice, one()).refusal(), u"shop-closed"_s);
    shop.comes(at("2026-11-20T09:00:00Z"));
    QCOMPARE(shop.orderOf(shop.request(shop.alice, one()).as<Receipt>()).date.value, friday);
    shop.comes(at("2026-11-20T11:00:00Z"));
    const Answer pause = shop.request(shop.alice, one());
    QCOMPARE(pause.refusal(), u"shop-closed"_s);
    QVERIFY(pause.body.contains("\"opensAt\":\"2026-11-20T12:00:00.000Z\""));
    shop.comes(at("2026-11-20T12:00:00Z"));
    QCOMPARE(shop.request(shop.alice, one()).status, 200);
    shop.comes(closing);
    QCOMPARE(shop.request(shop.alice, one()).refusal(), u"shop-closed"_s);
    QCOMPARE(shop.balanceOf(shop.alice), 100'00 - 2 * 320);
}

void ClosingTest::closesWithItsTotals()
{
    Shop shop;
    shop.bakes(bread, 1, at("2026-11-20T12:00:00Z")); // goes stale in the afternoon
    shop.bakes(bread, 5);
    shop.comes(at("2026-11-20T14:00:00Z"));
    shop.pass(6s);
    const Receipt receipt = shop.request(shop.alice, one(2)).as<Receipt>();
    QCOMPARE(shop.request(shop.alice, one()).status, 200);
    QCOMPARE(shop.request(shop.manager(), RefundOrder{.order = receipt.order}).status, 200);
    shop.comes(closing);
    const Day day = shop.day(friday);
    QCOMPARE(day.status, DayStatus::Closed);
    QCOMPARE(day.sales->orders, 2);
    QCOMPARE(day.sales->gross, euros(960));
    QCOMPARE(day.sales->refunded, euros(640));
    QCOMPARE(day.sales->means.size(), 1u);
    QCOMPARE(day.sales->means[0].gross, euros(960));
    QCOMPARE(day.waste->units, 3);
    QCOMPARE(day.waste->value, euros(960));
    QCOMPARE(day.waste->reasons.size(), 2u);
    QCOMPARE(day.waste->reasons[0].units, 1); // stale
    QCOMPARE(day.waste->reasons[1].units, 2); // closing
    QCOMPARE(shop.stockOf(bread), Stock(0, 0));
    shop.pass(10s);
    QCOMPARE(shop.told(), (QStringList{u"opened "_s + friday, u"closing "_s + friday, u"closed "_s + friday}));
}

void ClosingTest::letsOpenOrdersSettleFirst()
{
    Shop shop;
    shop.bakes(bread, 3);
    shop.hold("bank");
    const QByteArray placing = shop.send(shop.alice, one(), {}, 120s);
    shop.comes(closing);
    QCOMPARE(shop.day(friday).status, DayStatus::Closing);
    QCOMPARE(shop.stockOf(bread), Stock(0, 1)); // what nobody has a right to is thrown out at once
    QCOMPARE(shop.request(shop.alice, one()).refusal(), u"shop-closed"_s);
    shop.letGo("bank");
    shop.settle();
    QCOMPARE(shop.answerTo(placing).status, 200);
    const Day day = shop.day(friday);
    QCOMPARE(day.status, DayStatus::Closed);
    QCOMPARE(day.sales->gross, euros(320));
    QCOMPARE(day.waste->units, 2);
}

void ClosingTest::throwsOutWhatAnOrderGivesBack()
{
    Shop shop;
    shop.bakes(bread, 1);
    shop.hold("bank");
    const QByteArray placing = shop.send(shop.alice, one(), {}, 120s);
    shop.comes(closing);
    const Id order = shop.request(shop.alice, AskOrders{}).as<OrderPage>().orders[0].order;
    QCOMPARE(shop.request(shop.alice, CancelOrder{order}).status, 200);
    QCOMPARE(shop.answerTo(placing).refusal(), u"order-cancelled"_s);
    QCOMPARE(shop.stockOf(bread), Stock(0, 0));
    const Day day = shop.day(friday);
    QCOMPARE(day.status, DayStatus::Closed);
    QCOMPARE(day.sales->orders, 0);
    QCOMPARE(day.waste->units, 1);
    QCOMPARE(day.waste->reasons[0].reason, inventory::DiscardReason::Closing);
    shop.letGo("bank");
    shop.settle();
    QCOMPARE(shop.balanceOf(shop.alice), 100'00);
}

void ClosingTest::theOrderOfTheLastSecondFindsItsUnits()
{
    Shop shop;
    shop.bakes(bread, 1);
    shop.hold("inventory");
    const QByteArray placing = shop.send(shop.alice, one(), {}, 60s);
    shop.comes(closing);
    shop.letGo("inventory");
    shop.pass(2s);
    QCOMPARE(shop.answerTo(placing).status, 200);
    QCOMPARE(shop.day(friday).status, DayStatus::Closed);
    QCOMPARE(shop.day(friday).waste->units, 0);
}

void ClosingTest::clearsALargeShelfInPortions()
{
    Shop shop;
    for (int i = 0; i < 3; ++i)
        shop.bakes(bread, 1000);
    shop.comes(closing);
    QCOMPARE(shop.stockOf(bread), Stock(0, 0)); // one after the other, without a pause
    const auto portions = told<inventory::UnitsDiscarded>(shop);
    QCOMPARE(portions.size(), 6u);
    for (const auto &portion : portions)
        QCOMPARE(portion.units.size(), 500u); // no turn takes longer than a customer may notice
    QCOMPARE(shop.day(friday).waste->units, 3000);
    QCOMPARE(shop.day(friday).status, DayStatus::Closed);
}

void ClosingTest::countsARefundOnTheDayOnWhichItIsMade()
{
    Shop shop;
    shop.bakes(bread, 2);
    const Receipt first = shop.request(shop.alice, one()).as<Receipt>();
    const Receipt second = shop.request(shop.alice, one()).as<Receipt>();
    shop.comes(closing);
    QCOMPARE(shop.request(shop.manager(), RefundOrder{.order = first.order}).status, 200); // in the evening
    QCOMPARE(shop.day(friday).sales->refunded, euros(0));
    shop.comes(nextOpening);
    QCOMPARE(shop.request(shop.manager(), RefundOrder{.order = second.order}).status, 200);
    shop.comes(at("2026-11-21T18:00:00Z"));
    QCOMPARE(shop.day(friday).sales->gross, euros(640));
    QCOMPARE(shop.day(friday).sales->refunded, euros(0));
    QCOMPARE(shop.day(saturday).sales->gross, euros(0));
    QCOMPARE(shop.day(saturday).sales->refunded, euros(640));
}

void ClosingTest::opensWhileTheDayBeforeIsClosing()
{
    Shop shop;
    shop.bakes(bread, 1);
    shop.hold("inventory");
    const QByteArray placing = shop.send(shop.alice, one(), {}, 60s);
    shop.comes(closing);
    shop.comes(nextOpening);
    QCOMPARE(shop.day().date.value, saturday);
    QCOMPARE(shop.day().status, DayStatus::Open);
    QCOMPARE(shop.day(friday).status, DayStatus::Closing);
    shop.letGo("inventory");
    shop.pass(2s);
    QCOMPARE(shop.answerTo(placing).status, 200);
    shop.bakes(bread, 1);
    QCOMPARE(shop.request(shop.alice, one()).status, 200);
    shop.comes(at("2026-11-21T18:00:00Z"));
    QCOMPARE(shop.day(friday).sales->orders, 1);
    QCOMPARE(shop.day(saturday).sales->orders, 1);
    QCOMPARE(shop.told(),
        (QStringList{u"opened "_s + friday, u"closing "_s + friday, u"opened "_s + saturday, u"closed "_s + friday,
            u"closing "_s + saturday, u"closed "_s + saturday}));
}

void ClosingTest::tellsItsTotalsToStaffOnly()
{
    Shop shop;
    shop.comes(closing);
    QVERIFY(shop.day(friday).sales);
    const Day seen = shop.request(shop.alice, AskDay{LocalDate(friday)}).as<Day>();
    QCOMPARE(seen.status, DayStatus::Closed);
    QVERIFY(!seen.sales && !seen.waste);
    QCOMPARE(shop.request(shop.alice, AskDays{}).status, 403);
    QVERIFY(shop.request(shop.manager(), AskDays{}).as<DayPage>().days[0].waste);
}

void ClosingTest::sellsRoundTheClockWithoutHours()
{
    Shop shop(noHours);
    shop.bakes(bread, 3);
    const Receipt receipt = shop.request(shop.alice, one()).as<Receipt>();
    QCOMPARE(shop.orderOf(receipt).date.value, friday);
    shop.comes(at("2026-11-20T23:30:00Z")); // half past midnight in Berlin
    const Receipt night = shop.request(shop.alice, one()).as<Receipt>();
    QCOMPARE(shop.orderOf(night).date.value, saturday);
    QCOMPARE(night.number.value, u"A000"_s);
    QCOMPARE(shop.stockOf(bread), Stock(1, 0)); // and nothing is thrown out
    QCOMPARE(shop.told(), QStringList());
}

void ClosingTest::neverSellsOnADayThatHasEnded()
{
    Shop shop;
    QCOMPARE(shop.request(shop.manager(), CloseEarly{u"10:00"_s, u"we move"_s}).status, 200);
    shop.comes(at("2026-11-20T09:00:00Z"));
    QCOMPARE(shop.day(friday).status, DayStatus::Closed);
    shop.keepsHours({});
    shop.bakes(bread, 1);
    QCOMPARE(shop.orderOf(shop.request(shop.alice, one()).as<Receipt>()).date.value, saturday);
    QCOMPARE(shop.day(friday).sales->orders, 0);
}

BAKERY_TEST(ClosingTest)

}

#include "closing_test.moc"
