// SPDX-License-Identifier: GPL-3.0-or-later
// What the manager's app knows and does, without its screen: all services are real, time is moved.
#include "shared/contracts/auth_contract.h"
#include "shared/testing/test_program.h"
#include "shared/tokens/sealing.h"
#include "shared/tokens/secret_keys.h"
#include "tests/backoffice/office_at_the_table.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace bakery::backoffice_test {

using namespace bakery::office;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class BackOfficeTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("dialect"); // a screen does not know the store
        QTest::newRow("sqlite") << int(Dialect::Sqlite);
    }
    void offersWhatTheRoleMaySee();
    void takesAPasswordAsWell();
    void letsNobodyInWhoDoesNotWorkHere();
    void locksWhenItIsLeftAlone();
    void showsTheShelfAsItChanges();
    void readsAShelfThatIsThereAlready();
    void tellsAUnitsStory();
    void recallsABatch();
    void tellsSweepsAndTheNext();
    void listsOrdersWithoutResettingThem();
    void showsEachStepOfAnOrder();
    void tellsWhatAnOrderWaitsFor();
    void cancelsAndPaysBack();
    void letsNobodyButAManagerPayBack();
    void addsUpTheDay();
};

void BackOfficeTest::offersWhatTheRoleMaySee()
{
    OfficeAtTheTable table;
    const OfficeNavigation &navigation = *table.office().navigation();
    QCOMPARE(navigation.view(), OfficeNavigation::SignIn);
    table.signsIn(table.mona);
    QCOMPARE(navigation.view(), OfficeNavigation::Today);
    table.office().navigation()->goTo(OfficeNavigation::Orders);
    table.office().signOut();
    QCOMPARE(navigation.view(), OfficeNavigation::SignIn);

    table.signsIn(table.ben); // may not go on where Mona was
    QCOMPARE(navigation.offered(),
        (OfficeNavigation::Views{OfficeNavigation::Ovens, OfficeNavigation::Freshness, OfficeNavigation::Menu}));
    table.office().navigation()->goTo(OfficeNavigation::Today);
    QCOMPARE(navigation.view(), OfficeNavigation::Ovens);
    table.bakes(bread, 1, u"morning"_s);
    table.office().openOrder(table.sells(bread).text());
    QCOMPARE(navigation.view(), OfficeNavigation::Ovens);
}

void BackOfficeTest::takesAPasswordAsWell()
{
    OfficeAtTheTable table;
    table.office().signIn(table.mona, u"not it at all"_s);
    table.passes(2s);
    QCOMPARE(table.office().staff()->trouble(), StaffSession::WrongPassword);
    table.office().signIn(table.mona, table.password);
    table.passes(2s);
    QVERIFY(table.office().staff()->isSignedIn());
    QCOMPARE(table.office().staff()->known(), QStringList{table.mona});
}

void BackOfficeTest::letsNobodyInWhoDoesNotWorkHere()
{
    OfficeAtTheTable table;
    const auto key = SecretKeys(table.shop.dataFolder() + u"/keys/auth"_s).sealing()->publicHalf();
    QCOMPARE(
        table.shop.request(table.shop.administrator(), auth::SignUp{{u"Zoe"_s}, *seal(table.password, key)}).status,
        200);
    table.office().signIn(u"Zoe"_s, table.password);
    table.passes(2s);
    QCOMPARE(table.office().staff()->trouble(), StaffSession::NotStaff);
    QCOMPARE(table.office().navigation()->view(), OfficeNavigation::SignIn);
}

void BackOfficeTest::locksWhenItIsLeftAlone()
{
    OfficeAtTheTable table;
    table.signsIn(table.mona);
    table.office().navigation()->goTo(OfficeNavigation::Freshness);
    table.passes(8min);
    QVERIFY(table.office().staff()->isSignedIn()); // the session renews itself
    table.office().touched();
    table.passes(11min);
    QVERIFY(table.office().isLocked());
    QCOMPARE(table.office().navigation()->view(), OfficeNavigation::SignIn);
    QCOMPARE(table.shelf().count(), 0);
    table.signsIn(table.office().lastName());
    QCOMPARE(table.office().navigation()->view(), OfficeNavigation::Freshness);
    QVERIFY(!table.office().isLocked());
}

void BackOfficeTest::showsTheShelfAsItChanges()
{
    OfficeAtTheTable table;
    const QAbstractItemModelTester tester(&table.shelf(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.signsIn(table.mona);
    QSignalSpy reset(&table.shelf(), &QAbstractItemModel::modelReset);
    QCOMPARE(table.shelf().state(), ShelfStore::Loaded);
    table.bakes(bread, 5, u"morning"_s);
    table.bakes(donut, 2, u"noon"_s);
    table.passes(1s);
    QCOMPARE(table.shelf().count(), 7);
    table.sells(bread, 2);
    table.passes(1s);
    QCOMPARE(table.shelf().count(), 5);
    table.ordersInCash(donut);
    table.passes(1s);
    QCOMPARE(table.shelf().reserved(), 1);
    QCOMPARE(table.shelf().levels(), (QList<int>{5, 0, 0, 0, 0}));
    inventory::DiscardUnits dropped;
    dropped.sku = Sku(bread);
    dropped.quantity = 3;
    QCOMPARE(table.shop.request(table.shop.manager(), dropped).status, 200);
    table.passes(1s);
    QCOMPARE(table.shelf().rowCount(), 1); // bread has left it
    QCOMPARE(reset.count(), 0);
}

void BackOfficeTest::readsAShelfThatIsThereAlready()
{
    OfficeAtTheTable table;
    table.bakes(bread, 230, u"morning"_s); // more than one page
    table.ordersInCash(bread);
    table.signsIn(table.ben);
    QCOMPARE(table.shelf().count(), 230);
    QCOMPARE(table.shelf().reserved(), 1);
}

void BackOfficeTest::tellsAUnitsStory()
{
    OfficeAtTheTable table;
    table.bakes(bread, 2, u"morning"_s);
    table.signsIn(table.mona);
    table.ordersInCash(bread);
    table.story().open(table.firstUnitOf(bread));
    table.passes(1s);
    QVERIFY(table.story().isThere());
    QCOMPARE(table.story().batch(), u"morning"_s);
    QVERIFY(!table.story().orderNumber().isEmpty());
    QCOMPARE(table.story().batchAvailable(), 1);
    QCOMPARE(table.story().batchReserved(), 1);
}

void BackOfficeTest::recallsABatch()
{
    OfficeAtTheTable table;
    table.bakes(bread, 4, u"morning"_s);
    table.signsIn(table.mona);
    const Id sold = table.sells(bread);
    table.passes(1s);
    table.story().open(table.firstUnitOf(bread));
    table.passes(1s);
    QCOMPARE(table.story().buyers(), QStringList{sold.text()});
    QCOMPARE(table.story().batchAvailable(), 3);
    table.sells(bread); // while somebody looks at it
    table.passes(1s);
    QCOMPARE(table.story().batchAvailable(), 2);
    QCOMPARE(table.story().batchSold(), 2);
    table.story().recall({}); // not without a reason
    table.passes(1s);
    QCOMPARE(table.shelf().count(), 2);
    table.story().recall(u"A splinter was found"_s);
    table.passes(1s);
    QCOMPARE(table.story().outcome(), UnitStory::Recalled);
    QCOMPARE(table.story().thrownOut(), 2);
    QVERIFY(table.story().isRecalled());
    QVERIFY(!table.story().isThere());
    QCOMPARE(table.shelf().count(), 0);
}

void BackOfficeTest::tellsSweepsAndTheNext()
{
    OfficeAtTheTable table;
    table.signsIn(table.mona);
    QVERIFY(table.office().sweeps()->isKnown());
    const Instant soon = table.shop.shopNow() + 1min;
    table.bakes(bread, 3, u"morning"_s, soon);
    table.passes(2s);
    QCOMPARE(table.office().sweeps()->nextUnits(), 3);
    table.passes(2min);
    QCOMPARE(table.shelf().levels(), (QList<int>{0, 0, 0, 0, 3}));
    table.office().touched();
    table.passes(8min);
    table.office().touched();
    table.passes(8min);
    QCOMPARE(table.shelf().count(), 0);
    QVERIFY(table.office().sweeps()->secondsToNext() > 0);
}

void BackOfficeTest::listsOrdersWithoutResettingThem()
{
    OfficeAtTheTable table;
    const QAbstractItemModelTester tester(&table.orders(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.bakes(bread, 9, u"morning"_s);
    table.bakes(donut, 9, u"noon"_s);
    const Id first = table.sells(bread);
    table.signsIn(table.carl);
    QCOMPARE(table.orders().count(), 1);
    QSignalSpy reset(&table.orders(), &QAbstractItemModel::modelReset);
    const Id waiting = table.ordersInCash(donut);
    const Id second = table.sells(donut, 2);
    table.passes(1s);
    const auto at = [&](int row, int role) { return table.orders().data(table.orders().index(row), role); };
    QCOMPARE(table.orders().count(), 3);
    QCOMPARE(at(0, OrderList::OrderRole).toString(), second.text());
    QCOMPARE(at(0, OrderList::StatusRole).toInt(), int(OrderList::Completed));
    QCOMPARE(at(1, OrderList::OrderRole).toString(), waiting.text());
    QCOMPARE(at(1, OrderList::StatusRole).toInt(), int(OrderList::Reserved));
    QCOMPARE(at(2, OrderList::OrderRole).toString(), first.text());
    QCOMPARE(reset.count(), 0);

    table.orders().setStatus(OrderList::Reserved);
    table.passes(1s);
    QCOMPARE(table.orders().count(), 1);
    table.orders().setStatus(OrderList::Any);
    table.orders().setNumber(at(0, OrderList::NumberRole).toString().toLower());
    table.passes(1s);
    QCOMPARE(table.orders().count(), 1);
    QCOMPARE(at(0, OrderList::OrderRole).toString(), waiting.text());
    table.office().form()->setShopClock([](Instant wall) { return wall + 90min; });
    QCOMPARE(
        at(0, OrderList::TimeRole).toString(), table.office().form()->clockTime(table.shop.clock().wallNow() + 90min));
}

void BackOfficeTest::showsEachStepOfAnOrder()
{
    OfficeAtTheTable table;
    table.bakes(bread, 2, u"morning"_s);
    const Id early = table.sells(bread);
    table.passes(1s);
    table.signsIn(table.mona);
    const Id order = table.sells(bread);
    table.passes(1s);
    table.page().open(order.text());
    table.passes(1s);
    QCOMPARE(table.page().state(), OrderPage::Open);
    QStringList steps;
    for (int row = 0; row < table.page().rowCount(); ++row)
        steps << table.page().data(table.page().index(row), OrderPage::EventRole).toString();
    QCOMPARE(steps,
        (QStringList{
            u"OrderPlaced"_s, u"StockReserved"_s, u"PaymentTaken"_s, u"ItemsHandedOver"_s, u"OrderCompleted"_s}));
    QVERIFY(table.page().isWhole());
    QCOMPARE(table.page().waitsFor(), OrderPage::Nothing);
    table.page().open(early.text()); // its journals were heard since the office was opened
    table.passes(1s);
    QVERIFY(table.page().isWhole());
    table.page().open(Id(QUuid::createUuid()).text());
    table.passes(1s);
    QCOMPARE(table.page().state(), OrderPage::Unknown);
}

void BackOfficeTest::tellsWhatAnOrderWaitsFor()
{
    OfficeAtTheTable table;
    table.bakes(bread, 2, u"morning"_s);
    table.signsIn(table.mona);
    table.page().open(table.ordersInCash(bread).text());
    table.passes(1s);
    QCOMPARE(table.page().waitsFor(), OrderPage::Payment);
    QVERIFY(table.page().mayCancel());
    QVERIFY(!table.page().mayRefund());
}

void BackOfficeTest::cancelsAndPaysBack()
{
    OfficeAtTheTable table;
    table.bakes(bread, 5, u"morning"_s);
    table.signsIn(table.mona);
    table.page().open(table.ordersInCash(bread).text());
    table.passes(1s);
    table.page().cancel();
    table.passes(2s);
    QCOMPARE(table.page().outcome(), OrderPage::Cancelled);
    QCOMPARE(table.page().status(), int(OrderList::Cancelled));

    table.page().open(table.sells(bread, 3).text());
    table.passes(1s);
    table.page().choose(0, 1);
    table.page().refund(u"It was burnt"_s);
    table.passes(2s);
    QCOMPARE(table.page().outcome(), OrderPage::PaidBack);
    QVERIFY(table.page().mayRefund()); // two are left
    QVERIFY(table.page().givenBack().contains(u"3.20"_s));
    table.page().refund({});
    table.passes(2s);
    QVERIFY(!table.page().mayRefund());
}

void BackOfficeTest::letsNobodyButAManagerPayBack()
{
    OfficeAtTheTable table;
    table.bakes(bread, 1, u"morning"_s);
    table.signsIn(table.carl);
    table.page().open(table.sells(bread).text());
    table.passes(1s);
    QVERIFY(!table.page().mayRefund());
    table.page().refund(u"why not"_s);
    table.passes(1s);
    QCOMPARE(table.page().status(), int(OrderList::Completed));
}

void BackOfficeTest::addsUpTheDay()
{
    OfficeAtTheTable table;
    table.bakes(bread, 5, u"morning"_s);
    table.sells(bread, 2);
    table.passes(2s);
    table.signsIn(table.mona);
    table.passes(2s);
    TodayStore &today = *table.office().today();
    QCOMPARE(today.state(), TodayStore::Loaded);
    QVERIFY(today.takings().contains(u"6.40"_s));
    QCOMPARE(today.orders(), 1);
    QCOMPARE(today.selling()->count(), 1);
    QCOMPARE(today.alarms()->count(), 0);
    QVERIFY(today.usual().isEmpty());
    table.sells(bread);
    table.passes(7s);
    QCOMPARE(today.orders(), 2);
}

BAKERY_TEST(BackOfficeTest)

}

#include "backoffice_test.moc"
