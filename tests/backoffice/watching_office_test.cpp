// SPDX-License-Identifier: GPL-3.0-or-later
// The bus and the health of the shop as the manager's app shows them, without its screen: all services are real.
#include "shared/contracts/services.h"
#include "shared/persistence/statement.h"
#include "shared/testing/test_program.h"
#include "tests/backoffice/office_at_the_table.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

namespace bakery::watching_office_test {

using namespace bakery::office;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class WatchingOfficeTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("dialect"); // a screen does not know the store
        QTest::newRow("sqlite") << int(Dialect::Sqlite);
    }
    void hearsWhatGoesOverTheBusAndFollowsOneOrder();
    void showsWhereAMessageBreaksItsContract();
    void recordsADayAndRequestsWithoutTheirTokens();
    void goesOnRecordingWhenItIsLeftAlone();
    void listensOnlyWhileSomebodyLooks();
    void sendsRequestsThatFitTheirContract();
    void fillsInARequestByItsContract();
    void showsHowTheServicesAre();
    void triesADeadLetterAgain();
    void dropsADeadLetterAsTheAdministrator();
    void findsOrdersByTheirDayAndByTheirCustomer();
    void tellsEachAlarmOnce();
};

namespace {

struct Deaf final : BusListener {
    void busConnected() override { }
    void busLost() override { }
    void busArrived(std::vector<Message>) override { }
};

BusMonitor &watches(OfficeAtTheTable &table)
{
    table.signsIn(table.mona);
    table.office().navigation()->goTo(OfficeNavigation::Bus);
    table.office().bus()->look();
    table.passes(1s);
    return *table.office().bus();
}

}

void WatchingOfficeTest::hearsWhatGoesOverTheBusAndFollowsOneOrder()
{
    OfficeAtTheTable table;
    table.bakes(bread, 3, u"morning"_s);
    BusMonitor &bus = watches(table);
    const QAbstractItemModelTester tester(bus.stream(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(bus.state(), BusMonitor::Watching);
    QVERIFY(bus.topics() > 20); // what is retained comes at once
    const double before = bus.total();
    const Id other = table.sells(bread), order = table.sells(bread);
    table.passes(1s);
    QVERIFY(bus.total() > before + 10);
    QCOMPARE(bus.violations(), 0.0);
    bus.open(u"bakery/main/orders/event/OrderPlaced"_s);
    QCOMPARE(bus.page()->order(), order.text());
    QCOMPARE(bus.page()->places(), 2);
    QVERIFY(bus.page()->differences() > 0);
    bus.page()->step(-1);
    QCOMPARE(bus.page()->order(), other.text());
    bus.setUnder(u"bakery/main/orders/event"_s);
    bus.setSort(BusMonitor::Events);
    bus.follow(order.text());
    QVERIFY(bus.under().isEmpty() && bus.stream()->count() >= 5); // wherever it goes
    for (int row = 0; row < bus.stream()->count(); ++row)
        QVERIFY(
            !bus.stream()->data(bus.stream()->index(row), MessageStream::GistRole).toString().contains(other.text()));
    bus.follow({});
    bus.setSort(BusMonitor::Journals);
    bus.setUnder(u"bakery/main/bank"_s);
    for (int row = 0; row < bus.stream()->count(); ++row)
        QCOMPARE(bus.stream()->data(bus.stream()->index(row), MessageStream::TopicRole).toString(),
            u"bakery/main/bank/journal"_s);
    bus.setPaused(true);
    const int shown = bus.stream()->count();
    const double counted = bus.total();
    table.sells(bread);
    table.passes(1s);
    QCOMPARE(bus.stream()->count(), shown);
    QVERIFY(bus.total() > counted);
}

void WatchingOfficeTest::showsWhereAMessageBreaksItsContract()
{
    OfficeAtTheTable table;
    BusMonitor &bus = watches(table);
    MemoryBus stranger(table.shop.broker(), u"stranger"_s);
    Deaf listener;
    stranger.open(listener, {}, std::nullopt);
    table.passes(1s);
    stranger.publish({"bakery/main/inventory/state/stock/bread", R"({"sku":"bread","available":"many"})",
        Quality::AtMostOnce, Retention::Transient, {}, {}, {}});
    table.passes(1s);
    QCOMPARE(bus.violations(), 1.0);
    bus.setSort(BusMonitor::Violations);
    QCOMPARE(bus.stream()->count(), 1);
    bus.openMessage(u"bakery/main/inventory/state/stock/bread"_s,
        bus.stream()->data(bus.stream()->index(0), MessageStream::NumberRole).toLongLong());
    QVERIFY2(bus.page()->violation().startsWith("available: "_L1), qPrintable(bus.page()->violation()));
    stranger.close();
}

void WatchingOfficeTest::recordsADayAndRequestsWithoutTheirTokens()
{
    OfficeAtTheTable table;
    table.bakes(bread, 3, u"morning"_s);
    BusMonitor &bus = watches(table);
    bus.setWantsRequests(true);
    bus.record();
    QVERIFY(bus.isRecording());
    table.passes(1s);
    table.sells(bread);
    table.passes(1s);
    bus.setSort(BusMonitor::Requests);
    QVERIFY(bus.stream()->count() >= 2);
    bus.stopRecording();
    QVERIFY(bus.recordProblem().isEmpty() && bus.recorded() > 20);
    QFile file(bus.recordedTo());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith(R"({"journals":{)") || text.startsWith("{\"recording\""));
    QVERIFY(text.contains("bakery/main/menu/state/menu/en") && text.contains("ItemsHandedOver"));
    QVERIFY(text.contains("\"end\":true") && !text.contains("Bearer"));
}

void WatchingOfficeTest::goesOnRecordingWhenItIsLeftAlone()
{
    OfficeAtTheTable table;
    table.bakes(bread, 3, u"morning"_s);
    BusMonitor &bus = watches(table);
    bus.record();
    bus.lookAway();
    table.passes(11min);
    QVERIFY(table.office().isLocked());
    QVERIFY(bus.isRecording());
    const double before = bus.recorded();
    table.sells(bread);
    table.passes(1s);
    QVERIFY(bus.recorded() > before + 5);
    table.signsIn(table.mona);
    QVERIFY(bus.isRecording());
    table.passes(11min);
    table.signsIn(table.carl); // may not see the bus, nor what was recorded of it
    QCOMPARE(bus.state(), BusMonitor::Off);
    QVERIFY(!bus.isRecording());
}

void WatchingOfficeTest::listensOnlyWhileSomebodyLooks()
{
    OfficeAtTheTable table;
    table.signsIn(table.mona);
    BusMonitor &bus = *table.office().bus();
    QCOMPARE(bus.state(), BusMonitor::Off);
    bus.look();
    table.passes(1s);
    bus.lookAway();
    table.passes(1min);
    QCOMPARE(bus.state(), BusMonitor::Watching); // whoever comes back finds what was seen
    table.passes(5min);
    QCOMPARE(bus.state(), BusMonitor::Off);
    QCOMPARE(bus.topics(), 0);
    bus.look();
    table.passes(1s);
    table.office().signOut();
    QCOMPARE(bus.state(), BusMonitor::Off);
}

void WatchingOfficeTest::sendsRequestsThatFitTheirContract()
{
    OfficeAtTheTable table;
    table.bakes(bread, 2, u"morning"_s);
    const Id order = table.sells(bread);
    table.signsIn(table.mona);
    RequestDesk &desk = *table.office().requests();
    desk.setWanted(u"ask/order"_s);
    QVERIFY(desk.offered().contains(u"orders/ask/orders"_s));
    desk.choose(u"orders/ask/order"_s);
    QVERIFY(desk.body().contains("\"order\""_L1)); // what has to be there
    desk.setBody(u"{\"order\":\"A017\"}"_s);
    QVERIFY(desk.problem().startsWith("order: "_L1));
    desk.send(); // not this
    QCOMPARE(desk.state(), RequestDesk::Idle);
    desk.setBody(u"{\"order\":\"%1\"}"_s.arg(order.text()));
    QVERIFY(desk.problem().isEmpty());
    desk.send();
    table.passes(1s);
    QCOMPARE(desk.state(), RequestDesk::Answered);
    QCOMPARE(desk.status(), 200);
    QVERIFY(desk.answerProblem().isEmpty() && desk.answer()->rowCount() > 5);
    desk.setBody(u"{\"order\":\"%1\"}"_s.arg(table.shop.manager().subject.text()));
    desk.send();
    table.passes(1s);
    QCOMPARE(desk.status(), 404); // a refusal of the contract
    QVERIFY(desk.answerProblem().isEmpty());
}

void WatchingOfficeTest::fillsInARequestByItsContract()
{
    OfficeAtTheTable table;
    table.signsIn(table.mona);
    RequestDesk &desk = *table.office().requests();
    RequestRows &form = *desk.form();
    const QAbstractItemModelTester tester(&form, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto rowOf = [&form](const QString &path) {
        for (int row = 0; row < form.rowCount(); ++row)
            if (form.data(form.index(row), RequestRows::PathRole).toString() == path)
                return row;
        return -1;
    };
    const auto told = [&](const QString &path, int role) { return form.data(form.index(rowOf(path)), role); };
    desk.choose(u"orders/do/place"_s);
    QCOMPARE(told(u"lines[0].quantity"_s, RequestRows::ValueRole), u"1"_s); // one line there has to be
    QVERIFY(told(u"lines[0].sku"_s, RequestRows::IsWrongRole).toBool());
    QCOMPARE(told(u"pay.method"_s, RequestRows::ChoicesRole).toStringList(),
        (QStringList{u"account"_s, u"card"_s, u"cash"_s}));
    QVERIFY(!told(u"pickUpAt"_s, RequestRows::IsThereRole).toBool());

    QSignalSpy reset(&form, &QAbstractItemModel::modelReset), come(&form, &QAbstractItemModel::rowsInserted);
    form.set(u"lines[0].sku"_s, u"bread"_s);
    QVERIFY(desk.problem().isEmpty());
    QCOMPARE(come.count(), 0); // nothing moves under the cursor
    form.put(u"lines"_s);
    form.set(u"lines[1].sku"_s, u"donut"_s);
    form.set(u"lines[1].quantity"_s, u"many"_s);
    QVERIFY(desk.problem().startsWith("lines[1].quantity: "_L1));
    QVERIFY(told(u"lines[1].quantity"_s, RequestRows::IsWrongRole).toBool());
    form.set(u"lines[1].quantity"_s, u"3"_s);
    form.set(u"pay.method"_s, u"card"_s);
    form.put(u"serving"_s);
    QVERIFY(desk.problem().isEmpty());
    QVERIFY(desk.body().contains("\"quantity\": 3"_L1) && desk.body().contains("\"serving\""_L1));
    form.remove(u"serving"_s);
    form.remove(u"lines[0]"_s);
    QCOMPARE(told(u"lines[0].sku"_s, RequestRows::ValueRole), u"donut"_s);
    QVERIFY(!told(u"lines[0]"_s, RequestRows::MayGoRole).toBool()); // the last one has to stay
    QCOMPARE(reset.count(), 0);

    desk.setBody(u"{\"lines\":[{\"sku\":\"bread\",\"quantity\":2}],\"pay\":{\"method\":\"cash\"}}"_s);
    QCOMPARE(told(u"pay.method"_s, RequestRows::ValueRole), u"cash"_s); // what is written the form shows as well
    desk.setBody(u"{\"lines\":"_s);
    QVERIFY(!desk.isForm());
}

void WatchingOfficeTest::showsHowTheServicesAre()
{
    OfficeAtTheTable table;
    table.signsIn(table.mona);
    HealthStore &health = *table.office().health();
    QCOMPARE(health.state(), HealthStore::Loaded);
    QCOMPARE(health.led(), int(serviceNames().size()));
    QCOMPARE(health.troubles(), 0);
    QCOMPARE(health.services()->count(), int(serviceNames().size()));
    const Caller baker{table.shop.customerWith(0).subject, Role::Baker};
    QCOMPARE(table.shop.requestOf("menu", baker, AskDeadLetters{}).status, 403);
    table.passes(3s);
    QCOMPARE(health.refusals()->count(), 1);
    TableRows &refusals = *health.refusals();
    const auto refusedAt = [&] { return refusals.data(refusals.index(0), refusals.roleNames().key("time")); };
    const QVariant inEnglish = refusedAt();
    table.office().form()->setLanguage(u"ar"_s);
    table.passes(1s);
    QVERIFY(refusedAt() != inEnglish);
    table.shop.stop("menu");
    table.passes(3s);
    QCOMPARE(health.troubles(), 1);
    QCOMPARE(health.led(), int(serviceNames().size()) - 1);
}

// Inventory's rows are changed behind its back: what it does next with them breaks a rule of its store.
void WatchingOfficeTest::triesADeadLetterAgain()
{
    OfficeAtTheTable table;
    const auto tamper = [&table](const QString &statement) {
        table.shop.stop("inventory");
        Store(table.shop.stores().at(u"inventory"_s)).execute(statement);
        table.shop.start("inventory");
        table.passes(2s);
    };
    table.bakes(bread, 1, u"morning"_s);
    table.signsIn(table.mona);
    const Caller alice = table.shop.customerWith(1000);
    table.shop.hold("bank");
    table.shop.send(alice, one(bread), {}, 120s);
    table.passes(1s);
    tamper(u"update shelf set reserved = 0 where sku = 'bread'"_s);
    table.shop.letGo("bank");
    table.passes(8s);
    HealthStore &health = *table.office().health();
    QCOMPARE(health.shownLetters(), 1);
    QCOMPARE(health.letters()->data(health.letters()->index(0), Qt::UserRole + 2).toString(), u"PaymentTaken"_s);
    const QString key = health.letters()->data(health.letters()->index(0), Qt::UserRole).toString();
    QVERIFY(health.troubles() > 0);
    LetterDesk &desk = *table.office().letters();
    desk.open(key);
    table.passes(1s);
    QCOMPARE(desk.message(), u"PaymentTaken"_s);
    QVERIFY(!desk.order().isEmpty());
    QVERIFY(desk.payload()->rowCount() > 5);
    QVERIFY(!desk.mayDismiss()); // a manager's it is not
    tamper(u"update shelf set reserved = 1 where sku = 'bread'"_s);
    desk.tryAgain(key);
    table.passes(3s);
    QCOMPARE(desk.outcome(), LetterDesk::Handled);
    QVERIFY(desk.key().isEmpty());
    QCOMPARE(health.shownLetters(), 0);
}

void WatchingOfficeTest::dropsADeadLetterAsTheAdministrator()
{
    OfficeAtTheTable table;
    table.bakes(bread, 1, u"morning"_s);
    table.signsInAsAdministrator();
    const Caller alice = table.shop.customerWith(1000);
    table.shop.hold("bank");
    table.shop.send(alice, one(bread), {}, 120s);
    table.passes(1s);
    table.shop.stop("inventory");
    Store(table.shop.stores().at(u"inventory"_s)).execute(u"update shelf set reserved = 0 where sku = 'bread'"_s);
    table.shop.start("inventory");
    table.passes(2s);
    table.shop.letGo("bank");
    table.passes(8s);
    const TableRows &letters = *table.office().health()->letters();
    QCOMPARE(letters.count(), 1);
    LetterDesk &desk = *table.office().letters();
    QVERIFY(desk.mayDismiss());
    const QString key = letters.data(letters.index(0), Qt::UserRole).toString();
    desk.dismiss(key, u"  "_s); // not without a reason
    QCOMPARE(desk.isAsking(), false);
    desk.dismiss(key, u"paid back by hand"_s);
    table.passes(3s);
    QCOMPARE(desk.outcome(), LetterDesk::Dropped);
    QCOMPARE(letters.count(), 0);
}

void WatchingOfficeTest::findsOrdersByTheirDayAndByTheirCustomer()
{
    OfficeAtTheTable table;
    table.bakes(bread, 5, u"morning"_s);
    table.sells(bread);
    const Caller alice = table.shop.customerWith(1000);
    QCOMPARE(table.shop.request(alice, one(bread)).status, 200);
    table.signsIn(table.mona);
    QCOMPARE(table.orders().count(), 2);
    table.orders().setNumber(alice.subject.text());
    table.passes(1s);
    QCOMPARE(table.orders().count(), 1);
    table.orders().setNumber(u"2026-11-20"_s);
    table.passes(1s);
    QCOMPARE(table.orders().count(), 2);
    table.orders().setNumber(u"2026-11-19"_s);
    table.passes(1s);
    QCOMPARE(table.orders().count(), 0);
}

void WatchingOfficeTest::tellsEachAlarmOnce()
{
    OfficeAtTheTable table;
    table.shop.stop("users");
    table.passes(3s);
    table.signsIn(table.mona);
    QSignalSpy raised(table.office().notices(), &AlarmNotices::raised);
    table.passes(5s);
    QCOMPARE(raised.count(), 0); // it is on the screen
    table.shop.stop("menu");
    table.passes(10s);
    QCOMPARE(raised.count(), 1);
    QCOMPARE(raised[0][1].toString(), u"menu"_s);
    table.office().goToAlarm(raised[0][0].toInt());
    QCOMPARE(table.office().navigation()->view(), OfficeNavigation::Health);
    table.shop.start("menu");
    table.passes(5s);
    table.shop.stop("menu");
    table.passes(5s);
    QCOMPARE(raised.count(), 2);
}

BAKERY_TEST(WatchingOfficeTest)

}

#include "watching_office_test.moc"
