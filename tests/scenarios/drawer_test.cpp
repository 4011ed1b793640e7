// SPDX-License-Identifier: GPL-3.0-or-later
// The drawer of the till: what customers bring, what people put in and take out, and what they find when they count it.
#include "shared/testing/test_program.h"
#include "tests/scenarios/bread_shop.h"
#include "tests/table_top/table_listener.h"

#include <QTest>

namespace bakery::drawer_test {

using namespace bakery::bank;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// A bread shop with three loaves, a kiosk and somebody at the till.
struct TillShop : BreadShop {
    TillShop()
    {
        bakes(bread, 3);
        kiosk.subject = customerWith(0).subject;
        cashier.subject = customerWith(0).subject;
    }
    Answer moves(CashPurpose purpose, qint64 amount, const QString &reason = u"change"_s)
    {
        return request(cashier, MoveCash{purpose, {amount, u"EUR"_s}, reason});
    }
    DrawerCount counts(qint64 counted) { return request(cashier, CountDrawer{{counted, u"EUR"_s}}).as<DrawerCount>(); }
    Answer opens(const QString &reason) { return request(cashier, OpenDrawer{reason}); }
    Drawer drawer() { return request(manager(), AskDrawer{}).as<Drawer>(); }
    std::vector<CashDue> due() { return request(cashier, AskCashDue{}).as<AskCashDue::Answer>().due; }
    QByteArray placesInCash(const QString &sku = bread)
    {
        orders::PlaceOrder order = one(sku);
        order.pay.method = orders::PaymentMethod::Cash;
        const QByteArray placing = send(kiosk, order);
        pass(300ms);
        return placing;
    }
    Id reservedBy(const QByteArray &placing) { return answersTo(placing).at(0).as<orders::AwaitedPayment>().order; }
    Answer takes(const Id &order, qint64 given, const std::optional<Sku> &into = {})
    {
        return request(cashier, TakeCash{order, {given, u"EUR"_s}, into});
    }
    qint64 expectedIn(const char *name)
    {
        return request(manager(), AskDrawer{Sku(QString::fromLatin1(name))}).as<Drawer>().expected.amount;
    }
    // Money comes for an eclair, into a drawer by the window; the eclair is not good any more.
    Id paysForWhatIsGone()
    {
        sells(u"eclair"_s, 250);
        bakes(u"eclair"_s, 1, now() + 30s);
        const Id order = reservedBy(placesInCash(u"eclair"_s));
        pass(1min);
        takes(order, 250, window);
        pass(1s);
        return order;
    }

    const Sku window{u"window"_s};
    Caller kiosk{{}, Role::Kiosk};
    Caller cashier{{}, Role::Cashier};
};

}

class DrawerTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void holdsWhatCustomersBring();
    void holdsWhatPeoplePutInAndTakeOut();
    void isCountedBlind();
    void tellsWhoOpenedItWithoutABooking();
    void goesOnFromWhatWasCounted();
    void owesWhatWasNotHandedOver();
    void keepsDrawersApart();
    void paysBackOutOfTheDrawerAtHand();
    void handsBackOutOfTheDrawerAtHand();
    void opensOnlySoManyDrawers();
    void listensToWhoHandlesCash();
};

void DrawerTest::holdsWhatCustomersBring()
{
    TillShop shop;
    const Id order = shop.reservedBy(shop.placesInCash());
    QCOMPARE(shop.drawer().expected.amount, 0);
    QCOMPARE(shop.takes(order, 500).status, 200); // 1.80 of it goes back
    shop.pass(1s);
    QCOMPARE(shop.drawer().expected.amount, 320);
    QCOMPARE(shop.request(shop.cashier, orders::RefundOrder{.order = order}).status, 200);
    QCOMPARE(shop.drawer().expected.amount, 0);
}

void DrawerTest::holdsWhatPeoplePutInAndTakeOut()
{
    TillShop shop;
    const TableListener listener(shop);
    QCOMPARE(shop.moves(CashPurpose::OpeningFloat, 10'000).status, 200);
    const auto out = shop.moves(CashPurpose::PaidOut, 2'550, u"flowers"_s).as<CashMove>();
    QCOMPARE(out.by, shop.cashier.subject);
    QCOMPARE(shop.moves(CashPurpose::PaidIn, 50).status, 200);
    const Drawer drawer = shop.drawer();
    QCOMPARE(drawer.expected.amount, 7'500);
    QCOMPARE(drawer.moves.size(), 3u);
    QCOMPARE(drawer.moves[1].reason.value, u"flowers"_s);
    const auto told = listener.heard<CashMoved>();
    QCOMPARE(told.size(), 3u);
    QCOMPARE(told[1].amount.amount, 2'550);
    QCOMPARE(shop.request(shop.cashier, MoveCash{CashPurpose::PaidIn, {50, u"USD"_s}, u"tip"_s}).refusal(),
        u"wrong-currency"_s);
    QCOMPARE(shop.drawer().expected.amount, 7'500);
}

void DrawerTest::isCountedBlind()
{
    TillShop shop;
    const TableListener listener(shop);
    shop.moves(CashPurpose::OpeningFloat, 10'000);
    QCOMPARE(shop.request(shop.cashier, AskDrawer{}).status, 403); // nobody sees before what there should be
    const DrawerCount count = shop.counts(9'880);
    QCOMPARE(count.expected.amount, 10'000);
    QCOMPARE(count.difference.amount, -120);
    QCOMPARE(listener.heard<DrawerCounted>().at(0).difference.amount, -120);
    QCOMPARE(shop.drawer().expected.amount, 9'880);
    QCOMPARE(shop.drawer().lastCount->counted.amount, 9'880);
}

void DrawerTest::tellsWhoOpenedItWithoutABooking()
{
    TillShop shop;
    const TableListener listener(shop);
    QCOMPARE(shop.opens(u"to change a note"_s).status, 200);
    shop.pass(1s);
    QCOMPARE(shop.opens(u"to look"_s).as<DrawerOpening>().by, shop.cashier.subject);
    const auto told = listener.heard<DrawerOpened>();
    QCOMPARE(told.size(), 2u);
    QCOMPARE(told[0].reason.value, u"to change a note"_s);
    QCOMPARE(told[0].by, shop.cashier.subject);
    QCOMPARE(shop.drawer().openings.size(), 2u);
    QCOMPARE(shop.drawer().openings[0].reason.value, u"to look"_s); // the newest first
    QCOMPARE(shop.drawer().expected.amount, 0);
    QCOMPARE(shop.request(shop.cashier, OpenDrawer{u"to look"_s, shop.window}).status, 200); // is another one
    shop.pass(1s);
    QCOMPARE(shop.counts(0).openings, 2);
    QCOMPARE(shop.drawer().lastCount->openings, 2);
    QVERIFY(shop.drawer().openings.empty()); // of that no more is said
    const auto drawers = shop.request(shop.manager(), AskDrawers{}).as<AskDrawers::Answer>().drawers;
    QCOMPARE(drawers.at(0).openings, 0);
    QCOMPARE(drawers.at(1).openings, 1);
    QCOMPARE(shop.request(shop.cashier, OpenDrawer{}).status, 422); // for no reason
}

void DrawerTest::goesOnFromWhatWasCounted()
{
    TillShop shop;
    shop.moves(CashPurpose::OpeningFloat, 10'000);
    shop.pass(1s);
    QCOMPARE(shop.counts(10'200).difference.amount, 200);
    shop.pass(1s);
    QCOMPARE(shop.counts(10'200).difference.amount, 0);
    shop.pass(1s);
    shop.moves(CashPurpose::PaidOut, 10'000, u"to the safe"_s);
    QCOMPARE(shop.drawer().moves.size(), 1u);
    QCOMPARE(shop.counts(200).difference.amount, 0);
    QCOMPARE(shop.request(shop.cashier, CountDrawer{{1, u"USD"_s}}).refusal(), u"wrong-currency"_s);
}

// The money has come, and the eclair is not good any more.
void DrawerTest::owesWhatWasNotHandedOver()
{
    TillShop shop;
    const TableListener listener(shop);
    shop.sells(u"eclair"_s, 250);
    shop.bakes(u"eclair"_s, 1, shop.now() + 30s);
    const Id order = shop.reservedBy(shop.placesInCash(u"eclair"_s));
    shop.pass(1min);
    QCOMPARE(shop.takes(order, 250).status, 200);
    shop.pass(1s);
    QCOMPARE(shop.due().size(), 1u);
    QCOMPARE(shop.due()[0].order, order);
    QCOMPARE(shop.due()[0].amount.amount, 250);
    QCOMPARE(shop.drawer().expected.amount, 250); // the ledger has given it back, the drawer not yet
    QCOMPARE(shop.drawer().dueBack.amount, 250);
    QCOMPARE(shop.counts(250).difference.amount, 0);
    QCOMPARE(shop.request(shop.cashier, HandBackCash{order}).as<CashDue>().amount.amount, 250);
    QCOMPARE(shop.request(shop.cashier, HandBackCash{order}).refusal(), u"nothing-due"_s);
    QVERIFY(shop.due().empty());
    QCOMPARE(shop.drawer().expected.amount, 0);
    QCOMPARE(listener.heard<CashHandedBack>().size(), 1u);
}

void DrawerTest::keepsDrawersApart()
{
    TillShop shop;
    const TableListener listener(shop);
    shop.moves(CashPurpose::OpeningFloat, 10'000);
    const MoveCash floating{CashPurpose::OpeningFloat, {5'000, u"EUR"_s}, u"morning"_s, shop.window};
    QCOMPARE(shop.request(shop.cashier, floating).status, 200);
    const Id order = shop.reservedBy(shop.placesInCash());
    QCOMPARE(shop.takes(order, 500, shop.window).status, 200);
    shop.pass(1s);
    QCOMPARE(shop.expectedIn("main"), 10'000);
    QCOMPARE(shop.expectedIn("window"), 5'320);
    QCOMPARE(shop.expectedIn("cellar"), 0); // that there is not
    const auto count = shop.request(shop.cashier, CountDrawer{{5'300, u"EUR"_s}, shop.window}).as<DrawerCount>();
    QCOMPARE(count.difference.amount, -20);
    QCOMPARE(listener.heard<DrawerCounted>().at(0).drawer, shop.window);
    shop.pass(1s);
    const auto drawers = shop.request(shop.manager(), AskDrawers{}).as<AskDrawers::Answer>().drawers;
    QCOMPARE(drawers.size(), 2u);
    QCOMPARE(drawers[0].drawer.value, u"main"_s);
    QCOMPARE(drawers[0].expected.amount, 10'000);
    QVERIFY(!drawers[0].lastCount);
    QCOMPARE(drawers[1].expected.amount, 5'300);
    QCOMPARE(drawers[1].lastCount->counted.amount, 5'300);
    QCOMPARE(shop.drawer().moves.size(), 1u);
    QCOMPARE(shop.request(shop.cashier, AskDrawers{}).status, 403);
}

void DrawerTest::paysBackOutOfTheDrawerAtHand()
{
    TillShop shop;
    const Id order = shop.reservedBy(shop.placesInCash()), other = shop.reservedBy(shop.placesInCash());
    QCOMPARE(shop.takes(order, 320).status, 200);
    QCOMPARE(shop.takes(other, 320).status, 200);
    shop.pass(1s);
    QCOMPARE(shop.request(shop.cashier, orders::RefundOrder{.order = order, .drawer = shop.window}).status, 200);
    QCOMPARE(shop.expectedIn("main"), 640);
    QCOMPARE(shop.expectedIn("window"), -320); // until somebody puts a float in
    QCOMPARE(shop.request(shop.cashier, orders::RefundOrder{.order = other}).status, 200);
    QCOMPARE(shop.expectedIn("main"), 320); // out of the one into which it was paid
}

void DrawerTest::handsBackOutOfTheDrawerAtHand()
{
    TillShop shop;
    const Id order = shop.paysForWhatIsGone();
    QCOMPARE(shop.expectedIn("window"), 250);
    QCOMPARE(shop.request(shop.manager(), AskDrawer{shop.window}).as<Drawer>().dueBack.amount, 250);
    QCOMPARE(shop.drawer().dueBack.amount, 0);
    shop.moves(CashPurpose::OpeningFloat, 1'000);
    QCOMPARE(shop.request(shop.cashier, HandBackCash{order, Sku(u"main"_s)}).status, 200);
    shop.pass(1s);
    QCOMPARE(shop.expectedIn("window"), 250); // it lies there still
    QCOMPARE(shop.expectedIn("main"), 750);
}

void DrawerTest::opensOnlySoManyDrawers()
{
    TillShop shop;
    const auto counts = [&](int number) {
        return shop.request(shop.cashier, CountDrawer{{0, u"EUR"_s}, Sku(u"drawer-%1"_s.arg(number))});
    };
    for (int number = 1; number < mostDrawers; ++number) // "main" is there already
        QCOMPARE(counts(number).status, 200);
    QCOMPARE(counts(mostDrawers).refusal(), u"too-many-drawers"_s);
    QCOMPARE(counts(1).status, 200);
}

void DrawerTest::listensToWhoHandlesCash()
{
    TillShop shop;
    const Caller baker{shop.cashier.subject, Role::Baker};
    QCOMPARE(shop.request(baker, CountDrawer{{1, u"EUR"_s}}).status, 403);
    QCOMPARE(shop.request(baker, OpenDrawer{u"to look"_s}).status, 403);
    QCOMPARE(shop.request(shop.kiosk, MoveCash{CashPurpose::PaidIn, {1, u"EUR"_s}, u"x"_s}).status, 403);
    QCOMPARE(shop.request(shop.cashier, HandBackCash{shop.kiosk.subject}).refusal(), u"nothing-due"_s);
}

BAKERY_TEST(DrawerTest)

}

#include "drawer_test.moc"
