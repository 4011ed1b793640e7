// SPDX-License-Identifier: GPL-3.0-or-later
// One price version from the menu to the receipt: whoever ordered at another price is told, and prices change by plan.
#include "shared/testing/test_program.h"
#include "tests/scenarios/bread_shop.h"
#include "tests/table_top/table_listener.h"

#include <QTest>

namespace bakery::prices_test {

using namespace bakery::menu;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class PricesTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void carriesTheVersionFromMenuToReceipt();
    void refusesAnOutdatedPrice();
    void sellsAtAnOutdatedVersionWhatCostsTheSame();
    void setsAPriceWhenItsTimeComes();
    void setsTheLatestOfThoseThatCameDueWhileItWasOff();
    void setsNoPriceWhileTheClockIsUnsteady();
    void cancelsAScheduledPrice();
    void refusesToSchedule();
    void tellsAnewFollowerThePricesOfNow();
};

namespace {

ProductPrice euros(qint64 cents) { return {cents, u"EUR"_s}; }

qint64 versionOf(TableTopShop &shop, const QString &sku)
{
    return shop.request(shop.manager(), AskProduct{sku}).as<Product>().priceVersion;
}

orders::PlaceOrder at(qint64 priceVersion, orders::PlaceOrder order)
{
    order.priceVersion = priceVersion;
    return order;
}

}

void PricesTest::carriesTheVersionFromMenuToReceipt()
{
    BreadShop shop;
    shop.bakes(bread, 1);
    shop.bakes(donut, 1);
    const TableListener listener(shop);
    const Caller alice = shop.customerWith(1000);
    shop.sells(bread, 330);
    QCOMPARE(versionOf(shop, bread), 3);
    QCOMPARE(versionOf(shop, donut), 2);
    const orders::PlaceOrder order{.lines = {{bread, 1}, {donut, 1}}};
    const auto receipt = shop.request(alice, at(3, order)).as<orders::Receipt>();
    QCOMPARE(qint64(receipt.priceVersion), 3);
    QCOMPARE(qint64(receipt.lines[0].priceVersion), 3);
    QCOMPARE(qint64(receipt.lines[1].priceVersion), 2);
    QCOMPARE(qint64(listener.heard<orders::OrderPlaced>().at(0).lines[0].priceVersion), 3);
    const auto kept = shop.request(alice, orders::AskOrder{receipt.order}).as<orders::OrderView>();
    QCOMPARE(qint64(kept.lines[0].priceVersion), 3);
}

void PricesTest::refusesAnOutdatedPrice()
{
    BreadShop shop;
    shop.bakes(bread, 2);
    const Caller alice = shop.customerWith(1000);
    shop.sells(bread, 330);
    const Answer answer = shop.request(alice, at(2, one(bread)));
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.refusal(), u"price-changed"_s);
    QCOMPARE(answer.as<orders::PriceChanged>().total, (Price{330, u"EUR"_s}));
    QCOMPARE(qint64(answer.as<orders::PriceChanged>().priceVersion), 3);
    QCOMPARE(shop.balanceOf(alice), 1000);
    QCOMPARE(shop.request(alice, at(3, one(bread))).status, 200);
    QCOMPARE(shop.request(alice, one(bread)).status, 200); // without a version at the price of the moment
}

void PricesTest::sellsAtAnOutdatedVersionWhatCostsTheSame()
{
    BreadShop shop;
    shop.bakes(bread, 1);
    shop.bakes(donut, 1);
    const Caller alice = shop.customerWith(1000);
    shop.sells(bread, 330);
    QCOMPARE(shop.request(alice, at(2, one(donut))).status, 200); // another product has another price
    shop.sells(bread, 320);
    QCOMPARE(shop.request(alice, at(3, one(bread))).refusal(), u"price-changed"_s);
    QCOMPARE(shop.request(alice, at(2, one(bread))).status, 200); // it costs what it did
}

void PricesTest::setsAPriceWhenItsTimeComes()
{
    BreadShop shop;
    shop.bakes(bread, 2);
    const TableListener listener(shop);
    const Caller alice = shop.customerWith(1000);
    const Instant from = shop.now() + 2min;
    const Answer scheduled = shop.request(shop.manager(), SchedulePrice{bread, euros(350), from});
    QCOMPARE(scheduled.status, 200);
    QCOMPARE(scheduled.as<ScheduledPrice>().by, shop.manager().subject);
    const auto waiting = shop.request(shop.manager(), AskProduct{bread}).as<Product>();
    QCOMPARE(waiting.scheduledPrices.size(), 1u);
    QCOMPARE(waiting.scheduledPrices[0].from, from);
    QCOMPARE(shop.request(alice, AskProduct{bread}).as<Product>().scheduledPrices.size(), 0u);
    QCOMPARE(shop.request(alice, one(bread)).as<orders::Receipt>().total.amount.value, 320);

    shop.pass(2min + 2s);

    const auto now = shop.request(shop.manager(), AskProduct{bread}).as<Product>();
    QCOMPARE(now.price.amount.value, 350);
    QCOMPARE(qint64(now.priceVersion), 3);
    QCOMPARE(qint64(now.revision), 2);
    QCOMPARE(now.scheduledPrices.size(), 0u);
    QCOMPARE(shop.request(alice, at(2, one(bread))).refusal(), u"price-changed"_s);
    QCOMPARE(shop.request(alice, at(3, one(bread))).as<orders::Receipt>().total.amount.value, 350);
    const auto said = listener.heard<PriceSet>();
    QCOMPARE(said.size(), 1u);
    QCOMPARE(said[0].cause, PriceCause::Scheduled);
    QCOMPARE(said[0].regularPrice.amount.value, 350);
    const auto history = shop.request(shop.manager(), AskProductHistory{bread, {}, {}}).as<ProductHistory>();
    QCOMPARE(history.entries[0].change, Change::PriceSet);
    QCOMPARE(history.entries[0].by, shop.manager().subject);
    QCOMPARE(history.entries[0].price->amount.value, 350);
    QCOMPARE(history.entries[1].change, Change::PriceScheduled);
}

void PricesTest::setsTheLatestOfThoseThatCameDueWhileItWasOff()
{
    BreadShop shop;
    shop.bakes(bread, 1);
    for (const int cents : {350, 360, 370})
        QCOMPARE(
            shop.request(shop.manager(), SchedulePrice{bread, euros(cents), shop.now() + 1min * (cents - 340)}).status,
            200);
    QCOMPARE(shop.request(shop.manager(), SchedulePrice{donut, euros(150), shop.now() + 5min}).status, 200);
    shop.stop("menu");
    shop.pass(21min); // 370 is to come
    shop.start("menu");
    shop.pass(5s);
    const auto product = shop.request(shop.manager(), AskProduct{bread}).as<Product>();
    QCOMPARE(product.price.amount.value, 360);
    QCOMPARE(qint64(product.priceVersion), 3); // set once
    QCOMPARE(product.scheduledPrices.size(), 1u);
    QCOMPARE(versionOf(shop, donut), 2); // it costs what it did
    const auto receipt = shop.request(shop.customerWith(1000), one(bread)).as<orders::Receipt>();
    QCOMPARE(receipt.total.amount.value, 360);
}

void PricesTest::setsNoPriceWhileTheClockIsUnsteady()
{
    BreadShop shop;
    const auto price = [&] { return shop.request(shop.manager(), AskProduct{bread}).as<Product>().price.amount.value; };
    QCOMPARE(shop.request(shop.manager(), SchedulePrice{bread, euros(350), shop.shopNow() + 5min}).status, 200);
    shop.stepClock(10min);
    shop.pass(10s);
    QCOMPARE(price(), 320);
    shop.pass(60s);
    QCOMPARE(price(), 350);
}

void PricesTest::cancelsAScheduledPrice()
{
    BreadShop shop;
    const TableListener listener(shop);
    const Instant from = shop.now() + 1min;
    QCOMPARE(shop.request(shop.manager(), SchedulePrice{bread, euros(350), from}).status, 200);
    QCOMPARE(shop.request(shop.manager(), SchedulePrice{bread, euros(355), from}).status, 200); // a better idea
    const CancelScheduledPrice cancel{bread, from};
    QCOMPARE(shop.request(shop.manager(), cancel).as<ScheduledPrice>().price.amount.value, 355);
    QCOMPARE(shop.request(shop.manager(), cancel).refusal(), u"unknown-scheduled-price"_s);
    shop.pass(90s);
    QCOMPARE(shop.request(shop.manager(), AskProduct{bread}).as<Product>().price.amount.value, 320);
    QCOMPARE(listener.heard<PriceScheduled>().size(), 2u);
    QCOMPARE(listener.heard<ScheduledPriceCancelled>().size(), 1u);
    QCOMPARE(listener.heard<PriceSet>().size(), 0u);
}

void PricesTest::refusesToSchedule()
{
    BreadShop shop;
    const Caller manager = shop.manager();
    const Instant soon = shop.now() + 1h;
    QCOMPARE(shop.request(manager, SchedulePrice{u"pie"_s, euros(1), soon}).refusal(), u"unknown-product"_s);
    QCOMPARE(shop.request(manager, SchedulePrice{bread, {1, u"SEK"_s}, soon}).refusal(), u"other-currency"_s);
    const Answer late = shop.request(manager, SchedulePrice{bread, euros(1), shop.now()});
    QCOMPARE(late.refusal(), u"in-the-past"_s);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(shop.request(manager, SchedulePrice{bread, euros(i), soon + 1min * i}).status, 200);
    QCOMPARE(shop.request(manager, SchedulePrice{bread, euros(1), soon + 1h}).refusal(), u"too-many-scheduled"_s);
    QCOMPARE(shop.request(manager, SchedulePrice{bread, euros(7), soon}).status, 200); // in place of another
}

void PricesTest::tellsAnewFollowerThePricesOfNow()
{
    BreadShop shop;
    shop.sells(bread, 330);
    QCOMPARE(shop.request(shop.manager(), MarkSoldOut{donut, {}, Reason(u"the last one fell"_s)}).status, 200);
    QCOMPARE(shop.request(shop.manager(), PauseKiosks{{}, Reason(u"no paper"_s)}).status, 200);
    shop.pass(5s); // all followers have told how far they are
    QCOMPARE(shop.TableTopShop::statusOf("bakery/main/menu/do/prune-journal", "{}",
                 shop.tokenOf({shop.manager().subject, Role::Administrator})),
        200);
    shop.startAnew("orders");
    shop.pass(5s);
    shop.bakes(bread, 1);
    const Caller alice = shop.customerWith(1000);
    QCOMPARE(shop.request(alice, one(donut)).refusal(), u"not-for-sale"_s);
    QCOMPARE(shop.request({alice.subject, Role::Kiosk}, one(bread)).refusal(), u"kiosks-paused"_s);
    QCOMPARE(qint64(shop.request(alice, at(3, one(bread))).as<orders::Receipt>().priceVersion), 3);
}

BAKERY_TEST(PricesTest)

}

#include "prices_test.moc"
