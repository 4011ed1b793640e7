// SPDX-License-Identifier: GPL-3.0-or-later
// What happens at the till, and on the board above it, with the shop as it is.
#include "shared/testing/test_program.h"
#include "tests/kiosk/till_at_the_table.h"

#include <QSignalSpy>
#include <QTest>

namespace bakery::till_test {

using namespace bakery::kiosk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QString roleOf(const QAbstractItemModel &model, int row, const char *name)
{
    return model.data(model.index(row, 0), model.roleNames().key(name)).toString();
}

struct Carl : TillAtTheTable { // is at the till
    Carl() { signsIn(carl, pinOf(carl)); }

    bank::Drawer drawer() { return shop.request(shop.manager(), bank::AskDrawer{}).as<bank::Drawer>(); }
    void sellsInCash(const QStringList &skus, qint64 given)
    {
        sells(skus);
        sale().payInCash(given);
        passes(3s);
    }
};

}

class TillTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("dialect"); // a till does not know the store
        QTest::newRow("sqlite") << int(Dialect::Sqlite);
    }
    void letsStaffInByPin();
    void changesWhoIsThere();
    void sellsInCashAndSaysTheChange();
    void sellsByCard();
    void tellsWhatBecameOfASaleWhenItHadDied();
    void parksASaleThatSurvivesARestart();
    void preparesUntilItIsFetched();
    void takesCashForAnOrderFromTheKiosk();
    void handsBackWhatCouldNotBeHandedOver();
    void paysBackWithAManagersPin();
    void countsTheDrawerBlind();
    void readsAScanner();
    void callsOnTheBoard();
    void staysWithTheBoardThatItHad();
};

void TillTest::letsStaffInByPin()
{
    TillAtTheTable table;
    QCOMPARE(table.till().navigation()->screen(), TillNavigation::SignIn);
    table.signsIn(table.carl, u"000000"_s);
    QCOMPARE(table.till().staff()->trouble(), StaffSession::WrongPin);
    QCOMPARE(table.till().navigation()->screen(), TillNavigation::SignIn);
    table.signsIn(table.carl, table.pinOf(table.carl));
    QCOMPARE(table.till().navigation()->screen(), TillNavigation::Sell);
    QCOMPARE(table.till().staff()->name(), u"Carl"_s);
    QVERIFY(table.till().pin()->text().isEmpty());
    for (int minutes = 0; minutes < 6; ++minutes) { // a token ends after five
        table.till().touched();
        table.passes(1min);
    }
    table.sells({bread});
    table.sale().payByCard();
    table.passes(5s);
    QCOMPARE(table.sale().stage(), Sale::Sold);
    table.passes(5min); // nobody is there
    QCOMPARE(table.till().navigation()->screen(), TillNavigation::SignIn);
}

void TillTest::changesWhoIsThere()
{
    Carl table;
    table.sells({bread});
    table.till().signOut();
    QCOMPARE(table.till().navigation()->screen(), TillNavigation::SignIn);
    table.signsIn(table.mona, table.pinOf(table.mona));
    QCOMPARE(table.till().staff()->name(), u"Mona"_s);
    QCOMPARE(table.till().staff()->known(), (QStringList{u"Mona"_s, u"Carl"_s}));
    QCOMPARE(table.till().cart()->pieces(), 1); // the customer still stands there
}

void TillTest::sellsInCashAndSaysTheChange()
{
    Carl table;
    table.sells({bread, donut});
    table.sale().payInCash(400);
    QCOMPARE(table.sale().stage(), Sale::Open); // that is too little
    table.sale().payInCash(1000);
    table.passes(3s);
    QCOMPARE(table.sale().stage(), Sale::Sold);
    QCOMPARE(table.sale().change(), u"€5.30"_s);
    QVERIFY(!table.sale().number().isEmpty());
    QCOMPARE(table.sale().receiptLines(), (QStringList{u"1 × bread"_s, u"1 × donut"_s}));
    QCOMPARE(table.sale().receiptPrices(), (QStringList{u"€3.20"_s, u"€1.50"_s}));
    QCOMPARE(table.shop.stockOf(bread), Stock(2, 0));
    QCOMPARE(table.drawer().expected.amount, 470);
    QCOMPARE(table.till().cart()->pieces(), 0);
    table.sale().next();
    QCOMPARE(table.sale().stage(), Sale::Open);
}

void TillTest::sellsByCard()
{
    Carl table;
    table.shop.terminal().behave("refuse");
    table.sells({bread});
    table.sale().payByCard();
    table.passes(5s);
    QCOMPARE(table.sale().stage(), Sale::Refused);
    QCOMPARE(table.sale().refusal(), u"payment-refused"_s);
    QCOMPARE(table.till().cart()->pieces(), 1);
    table.shop.terminal().behave("approve");
    table.sale().payByCard();
    table.passes(5s);
    QCOMPARE(table.sale().stage(), Sale::Sold);
    QCOMPARE(table.shop.terminal().kept(), 320);
    table.sale().next();
    table.sells({donut, donut, donut});
    table.sale().payByCard();
    table.passes(3s);
    QCOMPARE(table.sale().refusal(), u"insufficient-stock"_s);
    QCOMPARE(table.sale().shortages().size(), 1);
    QCOMPARE(table.sale().shortages().front().toMap()[u"left"_s].toInt(), 2);
}

void TillTest::tellsWhatBecameOfASaleWhenItHadDied()
{
    Carl table;
    table.sells({bread});
    table.sale().payInCash(500);
    table.dies();
    QCOMPARE(table.sale().stage(), Sale::Unsure);
    QCOMPARE(table.sale().begunBy(), u"Carl"_s);
    table.signsIn(table.mona, table.pinOf(table.mona));
    QCOMPARE(table.sale().stage(), Sale::Unsure); // under another name it would be another sale
    table.till().signOut();
    table.signsIn(table.carl, table.pinOf(table.carl));
    table.passes(5s);
    QCOMPARE(table.sale().stage(), Sale::Sold);
    QCOMPARE(table.sale().change(), u"€1.80"_s);
    QCOMPARE(table.shop.stockOf(bread), Stock(2, 0));
    QCOMPARE(table.drawer().expected.amount, 320);
    table.dies();
    QCOMPARE(table.sale().stage(), Sale::Open);
}

void TillTest::parksASaleThatSurvivesARestart()
{
    Carl table;
    table.sells({bread, bread, coffee});
    table.till().cart()->setHere(true);
    table.till().parked()->park(table.till().cart());
    QCOMPARE(table.till().cart()->pieces(), 0);
    table.dies();
    table.signsIn(table.carl, table.pinOf(table.carl));
    QCOMPARE(table.till().parked()->count(), 1);
    QCOMPARE(roleOf(*table.till().parked(), 0, "pieces"), u"3"_s);
    table.sells({donut}); // another customer, who waits in turn
    table.till().parked()->resume(0, table.till().cart());
    QCOMPARE(table.till().cart()->pieces(), 3);
    QVERIFY(table.till().cart()->isHere());
    QCOMPARE(table.till().parked()->count(), 1);
    QCOMPARE(roleOf(*table.till().parked(), 0, "what"), u"donut"_s);
    table.sale().payInCash(1000);
    table.passes(3s);
    QCOMPARE(table.sale().change(), u"€1.20"_s);
    QCOMPARE(table.shop.stockOf(bread), Stock(1, 0));
}

void TillTest::preparesUntilItIsFetched()
{
    Carl table;
    table.sellsInCash({coffee, coffee}, 480);
    QVERIFY(table.sale().isToPrepare());
    OrderQueue &toPrepare = *table.till().toPrepare(), &ready = *table.till().ready();
    QCOMPARE(toPrepare.count(), 1);
    QCOMPARE(roleOf(toPrepare, 0, "what"), u"2 × coffee"_s);
    const QString number = roleOf(toPrepare, 0, "number");
    QCOMPARE(number, table.sale().number());
    toPrepare.done(roleOf(toPrepare, 0, "order"));
    QCOMPARE(toPrepare.count(), 0);
    table.passes(1s);
    QCOMPARE(ready.count(), 1);
    QCOMPARE(roleOf(ready, 0, "number"), number);
    ready.done(roleOf(ready, 0, "order"));
    table.passes(1s);
    QCOMPARE(ready.count(), 0);
    table.till().orders()->find(number);
    table.passes(1s);
    QCOMPARE(table.till().orders()->standing(), OrderDesk::Fetched);
}

void TillTest::takesCashForAnOrderFromTheKiosk()
{
    Carl table;
    const QByteArray placing = table.ordersInCash(bread);
    table.passes(5s);
    CashList &cash = *table.till().cash();
    QCOMPARE(cash.count(), 1);
    QCOMPARE(roleOf(cash, 0, "total"), u"€3.20"_s);
    QCOMPARE(roleOf(cash, 0, "what"), u"1 × bread"_s);
    cash.take(roleOf(cash, 0, "order"), 300);
    table.passes(1s);
    QCOMPARE(cash.count(), 1); // that was too little
    cash.take(roleOf(cash, 0, "order"), 500);
    table.passes(2s);
    QCOMPARE(cash.change(), u"€1.80"_s);
    QCOMPARE(cash.refusal(), QString());
    QCOMPARE(cash.count(), 0);
    QCOMPARE(table.shop.answerTo(placing).status, 200);
    QCOMPARE(table.drawer().expected.amount, 320);
}

void TillTest::handsBackWhatCouldNotBeHandedOver()
{
    Carl table;
    table.shop.sells(u"eclair"_s, 250);
    table.shop.bakes(u"eclair"_s, 1, table.shop.now() + 30s);
    table.ordersInCash(u"eclair"_s);
    table.passes(40s);
    CashList &cash = *table.till().cash();
    cash.take(roleOf(cash, 0, "order"), 250);
    table.passes(6s);
    QCOMPARE(cash.count(), 1);
    QCOMPARE(roleOf(cash, 0, "isDueBack"), u"true"_s);
    QVERIFY(!roleOf(cash, 0, "number").isEmpty());
    QCOMPARE(table.drawer().expected.amount, 250);
    cash.handBack(roleOf(cash, 0, "order"));
    table.passes(2s);
    QCOMPARE(cash.count(), 0);
    QCOMPARE(table.drawer().expected.amount, 0);
}

void TillTest::paysBackWithAManagersPin()
{
    Carl table;
    table.sellsInCash({bread, bread, donut}, 790);
    OrderDesk &desk = *table.till().orders();
    desk.find(table.sale().number());
    table.passes(1s);
    QVERIFY(desk.isOpen() && desk.mayRefund());
    desk.choose(0, 1);
    QCOMPARE(desk.chosenAmount(), u"€3.20"_s);
    const auto approves = [&](const QString &name) {
        table.till().name()->set(name);
        table.till().pin()->set(table.pinOf(name));
        table.till().refund();
        table.passes(3s);
    };
    approves(table.ben);
    QCOMPARE(table.till().staff()->trouble(), StaffSession::NoManager);
    QCOMPARE(desk.givenBack(), QString());
    QCOMPARE(table.drawer().expected.amount, 790);
    approves(table.mona);
    QCOMPARE(desk.givenBack(), u"€3.20"_s);
    QVERIFY(desk.isCash());
    QCOMPARE(table.drawer().expected.amount, 470);
    QCOMPARE(table.till().staff()->name(), u"Carl"_s);
    QCOMPARE(desk.standing(), OrderDesk::PartlyPaidBack);
    desk.choose(1, 1);
    desk.choose(0, 2); // one of the two was paid back
    QCOMPARE(desk.chosen(0), 1);
    desk.choose(0, 0);
    desk.choose(1, 0);
    approves(table.mona); // nothing is chosen: all that is left
    QCOMPARE(desk.givenBack(), u"€4.70"_s);
    QVERIFY(!desk.mayRefund());
    QCOMPARE(table.drawer().expected.amount, 0);
}

void TillTest::countsTheDrawerBlind()
{
    Carl table;
    DrawerDesk &desk = *table.till().drawer();
    desk.move(DrawerDesk::OpeningFloat, 10'000, u"Start of the day"_s);
    table.passes(1s);
    QCOMPARE(desk.state(), DrawerDesk::Moved);
    desk.move(DrawerDesk::PaidOut, 500, QString());
    QCOMPARE(desk.state(), DrawerDesk::Moved); // for no reason nothing is taken out
    table.sellsInCash({bread}, 500);
    QCOMPARE(table.shop.request({table.till().staff()->subject(), Role::Cashier}, bank::AskDrawer{}).status, 403);
    desk.count(10'300);
    table.passes(1s);
    QCOMPARE(desk.state(), DrawerDesk::Counted);
    QCOMPARE(desk.expected(), u"€103.20"_s);
    QCOMPARE(desk.difference(), u"€0.20"_s);
    QCOMPARE(desk.sign(), -1);
    QCOMPARE(table.drawer().expected.amount, 10'300);
    table.till().signOut();
    table.signsIn(table.ben, table.pinOf(table.ben));
    desk.count(1);
    table.passes(1s);
    QCOMPARE(desk.state(), DrawerDesk::NotAllowed);
}

void TillTest::readsAScanner()
{
    Carl table;
    table.till().setProperty("field", Till::Search);
    table.types(u"bread\nBREAD\n"_s);
    QCOMPARE(table.till().cart()->piecesOf(bread), 2);
    table.types(u"don"_s);
    QCOMPARE(table.till().menu()->rowCount(), 1);
    table.types(u"\n"_s);
    QCOMPARE(table.till().cart()->piecesOf(donut), 1);
    QCOMPARE(table.till().menu()->rowCount(), 3);
    table.types(u"4006381333931\n"_s);
    QCOMPARE(table.till().notFound(), u"4006381333931"_s);
    table.sale().payInCash(1000);
    table.passes(3s);
    const QString number = table.sale().number();
    table.sale().next();
    table.types(number.toLower() + u'\n');
    table.passes(1s);
    QCOMPARE(table.till().navigation()->screen(), TillNavigation::Orders);
    QCOMPARE(table.till().orders()->number(), number);
}

void TillTest::callsOnTheBoard()
{
    Carl table;
    const QSignalSpy calls(&table.board(), &Board::called);
    table.sellsInCash({coffee}, 240);
    const QString first = table.sale().number();
    QCOMPARE(table.board().preparing(), QStringList{first});
    table.sellsInCash({coffee}, 240);
    OrderQueue &toPrepare = *table.till().toPrepare();
    toPrepare.done(roleOf(toPrepare, 0, "order"));
    table.passes(1s);
    QCOMPARE(table.board().newest(), first);
    QCOMPARE(calls.size(), 1);
    QCOMPARE(table.board().preparing().size(), 1);
    toPrepare.done(roleOf(toPrepare, 0, "order"));
    table.passes(1s);
    QCOMPARE(table.board().newest(), table.sale().number());
    QCOMPARE(table.board().ready(), QStringList{first});
    QCOMPARE(calls.size(), 2);
}

// What stands there already is not called again, and a board without the shop shows what it had.
void TillTest::staysWithTheBoardThatItHad()
{
    Carl table;
    table.sellsInCash({coffee}, 240);
    OrderQueue &toPrepare = *table.till().toPrepare();
    toPrepare.done(roleOf(toPrepare, 0, "order"));
    table.passes(1s);
    const QSignalSpy calls(&table.board(), &Board::called);
    table.shop.stop("orders");
    table.passes(1s);
    QCOMPARE(table.board().newest(), table.sale().number());
    table.shop.start("orders");
    table.passes(3s);
    QCOMPARE(table.board().newest(), table.sale().number());
    QCOMPARE(calls.size(), 0);
}

BAKERY_TEST(TillTest)

}

#include "till_test.moc"
