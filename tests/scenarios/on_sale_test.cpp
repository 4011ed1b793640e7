// SPDX-License-Identifier: GPL-3.0-or-later
// The staff takes a product off sale, or all kiosks, for a while or until somebody says otherwise.
#include "shared/testing/test_program.h"
#include "tests/scenarios/bread_shop.h"
#include "tests/table_top/table_listener.h"

#include <QTest>

namespace bakery::on_sale_test {

using namespace bakery::menu;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class OnSaleTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void sellsNothingThatIsMarkedSoldOut();
    void sellsAgainWhenTheTimeHasCome();
    void staysOffSaleWhileTheClockIsUnsteady();
    void sellsAgainBeforeMenuHasSaidSo();
    void pausesAProductUntilSomebodyResumesIt();
    void refusesToPause();
    void pausesTheKiosksAlone();
    void letsKiosksGoOnWhenTheTimeHasCome();
    void leavesItToStaff();
    void sellsAProductInItsHours();
};

namespace {

const Reason because(u"the oven is cold"_s);

}

void OnSaleTest::sellsNothingThatIsMarkedSoldOut()
{
    BreadShop shop;
    shop.bakes(bread, 1);
    const TableListener listener(shop);
    const Caller alice = shop.customerWith(1000), baker{shop.customerWith(0).subject, Role::Baker};
    const Instant until = shop.now() + 10min;
    const Answer marked = shop.request(baker, MarkSoldOut{bread, until, because});
    QCOMPARE(marked.status, 200);
    QCOMPARE(marked.as<AvailabilityNow>().by, baker.subject);
    const Answer answer = shop.request(alice, one(bread));
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.refusal(), u"not-for-sale"_s);
    const auto refusal = answer.as<orders::NotForSale>();
    QCOMPARE(refusal.sku.value, bread);
    QCOMPARE(refusal.reason, orders::Obstacle::SoldOut);
    QCOMPARE(refusal.until, until);
    QCOMPARE(shop.stockOf(bread), Stock(1, 0));
    const auto said = listener.heard<AvailabilityChanged>();
    QCOMPARE(said.size(), 1u);
    QCOMPARE(said[0].state, Availability::SoldOut);
    QCOMPARE(said[0].reason, because);
    const auto product = shop.request(alice, AskProduct{bread}).as<Product>();
    QCOMPARE(product.availability.state, Availability::SoldOut);
    QCOMPARE(qint64(product.revision), 1); // the product itself is as it was
    const auto history = shop.request(baker, AskProductHistory{bread, {}, {}}).as<ProductHistory>();
    QCOMPARE(history.entries[0].change, Change::SoldOut);
    QCOMPARE(history.entries[0].by, baker.subject);
    QCOMPARE(history.entries[0].reason, because);
}

void OnSaleTest::sellsAgainWhenTheTimeHasCome()
{
    BreadShop shop;
    shop.bakes(bread, 1);
    const TableListener listener(shop);
    const Caller alice = shop.customerWith(1000);
    QCOMPARE(shop.request(shop.manager(), MarkSoldOut{bread, shop.now() + 2min, because}).status, 200);
    shop.pass(2min + 2s);
    const auto said = listener.heard<AvailabilityChanged>();
    QCOMPARE(said.size(), 2u);
    QCOMPARE(said[1].state, Availability::OnSale);
    QVERIFY(!said[1].by); // nobody had to say so
    QCOMPARE(shop.request(alice, one(bread)).status, 200);
    const auto history = shop.request(shop.manager(), AskProductHistory{bread, {}, {}}).as<ProductHistory>();
    QCOMPARE(history.entries[0].change, Change::Resumed);
    QVERIFY(!history.entries[0].by);
}

void OnSaleTest::staysOffSaleWhileTheClockIsUnsteady()
{
    BreadShop shop;
    const auto state = [&] { return shop.request(shop.manager(), AskProduct{bread}).as<Product>().availability.state; };
    QCOMPARE(shop.request(shop.manager(), MarkSoldOut{bread, shop.shopNow() + 5min, because}).status, 200);
    shop.stepClock(10min);
    shop.pass(10s);
    QCOMPARE(state(), Availability::SoldOut);
    shop.pass(60s);
    QCOMPARE(state(), Availability::OnSale);
}

void OnSaleTest::sellsAgainBeforeMenuHasSaidSo()
{
    BreadShop shop;
    shop.bakes(bread, 1);
    const Caller alice = shop.customerWith(1000);
    QCOMPARE(shop.request(shop.manager(), PauseProduct{bread, shop.now() + 2min, because}).status, 200);
    shop.stop("menu");
    shop.pass(1min);
    QCOMPARE(shop.request(alice, one(bread)).refusal(), u"not-for-sale"_s);
    shop.pass(2min);
    QCOMPARE(shop.request(alice, one(bread)).status, 200);
}

void OnSaleTest::pausesAProductUntilSomebodyResumesIt()
{
    BreadShop shop;
    shop.bakes(bread, 1);
    const TableListener listener(shop);
    const Caller alice = shop.customerWith(1000);
    QCOMPARE(shop.request(shop.manager(), PauseProduct{bread, {}, because}).status, 200);
    shop.pass(5min);
    const auto refusal = shop.request(alice, one(bread)).as<orders::NotForSale>();
    QCOMPARE(refusal.reason, orders::Obstacle::Paused);
    QVERIFY(!refusal.until);
    // Paused is not sold out, and the last word holds.
    QCOMPARE(shop.request(shop.manager(), MarkSoldOut{bread, {}, because}).status, 200);
    QCOMPARE(shop.request(alice, one(bread)).as<orders::NotForSale>().reason, orders::Obstacle::SoldOut);
    QCOMPARE(shop.request(shop.manager(), ResumeProduct{bread}).status, 200);
    QCOMPARE(shop.request(shop.manager(), ResumeProduct{bread}).status, 200); // which is no news
    QCOMPARE(listener.heard<AvailabilityChanged>().size(), 3u);
    QCOMPARE(shop.request(alice, one(bread)).status, 200);
}

void OnSaleTest::refusesToPause()
{
    BreadShop shop;
    const Caller manager = shop.manager();
    QCOMPARE(shop.request(manager, PauseProduct{u"pie"_s, {}, because}).refusal(), u"unknown-product"_s);
    QCOMPARE(shop.request(manager, MarkSoldOut{u"pie"_s, {}, because}).refusal(), u"unknown-product"_s);
    QCOMPARE(shop.request(manager, ResumeProduct{u"pie"_s}).refusal(), u"unknown-product"_s);
    QCOMPARE(shop.request(manager, PauseProduct{bread, shop.now(), because}).refusal(), u"in-the-past"_s);
    QCOMPARE(shop.request(manager, MarkSoldOut{bread, shop.now(), because}).refusal(), u"in-the-past"_s);
    QCOMPARE(shop.request(manager, PauseKiosks{shop.now(), because}).refusal(), u"in-the-past"_s);
    QCOMPARE(shop.request(manager, WithdrawProduct{bread, {}, {}}).status, 200);
    QCOMPARE(shop.request(manager, PauseProduct{bread, {}, because}).refusal(), u"product-withdrawn"_s);
    QCOMPARE(shop.request(manager, MarkSoldOut{bread, {}, because}).refusal(), u"product-withdrawn"_s);
    QCOMPARE(shop.request(manager, ResumeProduct{bread}).refusal(), u"product-withdrawn"_s);
}

void OnSaleTest::pausesTheKiosksAlone()
{
    BreadShop shop;
    shop.bakes(bread, 2);
    const TableListener listener(shop);
    const Caller alice = shop.customerWith(1000), kiosk{alice.subject, Role::Kiosk};
    const KiosksNow paused = shop.request(shop.manager(), PauseKiosks{{}, because}).as<KiosksNow>();
    QVERIFY(paused.paused);
    const Answer answer = shop.request(kiosk, one(bread));
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.refusal(), u"kiosks-paused"_s);
    QCOMPARE(answer.as<orders::KiosksPaused>().reason, because);
    QCOMPARE(shop.request(alice, one(bread)).status, 200);
    QVERIFY(!shop.request(shop.manager(), ResumeKiosks{}).as<KiosksNow>().paused);
    QCOMPARE(shop.request(kiosk, one(bread)).refusal(), u"customer-token-needed"_s);
    QCOMPARE(listener.heard<menu::KiosksPaused>().size(), 1u);
    QCOMPARE(listener.heard<KiosksResumed>().at(0).by, shop.manager().subject);
}

void OnSaleTest::letsKiosksGoOnWhenTheTimeHasCome()
{
    BreadShop shop;
    shop.bakes(bread, 2);
    const TableListener listener(shop);
    const Caller kiosk{shop.customerWith(1000).subject, Role::Kiosk};
    const Instant until = shop.now() + 1min;
    QCOMPARE(shop.request(shop.manager(), PauseKiosks{until, because}).status, 200);
    QCOMPARE(shop.request(kiosk, one(bread)).as<orders::KiosksPaused>().until, until);
    shop.pass(62s);
    QVERIFY(!listener.heard<KiosksResumed>().at(0).by);
    QCOMPARE(shop.request(kiosk, one(bread)).refusal(), u"customer-token-needed"_s);
}

void OnSaleTest::leavesItToStaff()
{
    BreadShop shop;
    const Caller alice = shop.customerWith(0);
    for (const Caller &caller : {alice, Caller{alice.subject, Role::Kiosk}}) {
        QCOMPARE(shop.request(caller, MarkSoldOut{bread, {}, because}).status, 403);
        QCOMPARE(shop.request(caller, PauseProduct{bread, {}, because}).status, 403);
        QCOMPARE(shop.request(caller, ResumeProduct{bread}).status, 403);
        QCOMPARE(shop.request(caller, PauseKiosks{{}, because}).status, 403);
        QCOMPARE(shop.request(caller, ResumeKiosks{}).status, 403);
    }
    const Caller cashier{alice.subject, Role::Cashier};
    QCOMPARE(shop.request(cashier, PauseKiosks{{}, because}).status, 200);
    QCOMPARE(shop.request(cashier, SchedulePrice{bread, {1, u"EUR"_s}, shop.now() + 1h}).status, 403);
}

void OnSaleTest::sellsAProductInItsHours()
{
    BreadShop shop; // at eight o'clock
    PutProduct quiche{{u"quiche"_s, u"Quiche"_s, {450, u"EUR"_s}, 480}, {}};
    quiche.availableFrom = u"08:01"_s;
    quiche.availableUntil = u"08:03"_s;
    QCOMPARE(shop.request(shop.manager(), quiche).status, 200);
    shop.bakes(u"quiche"_s, 2);
    const Caller alice = shop.customerWith(1000);
    const auto early = shop.request(alice, one(u"quiche"_s)).as<orders::NotForSale>();
    QCOMPARE(early.reason, orders::Obstacle::OutsideHours);
    QCOMPARE(early.until, Instant::parse("2026-11-20T08:01:00.000Z"));
    shop.comes(*early.until);
    QCOMPARE(shop.request(alice, one(u"quiche"_s)).status, 200);
    shop.comes(*Instant::parse("2026-11-20T08:03:00.000Z"));
    QCOMPARE(shop.request(alice, one(u"quiche"_s)).refusal(), u"not-for-sale"_s);
}

BAKERY_TEST(OnSaleTest)

}

#include "on_sale_test.moc"
