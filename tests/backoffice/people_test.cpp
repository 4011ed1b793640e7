// SPDX-License-Identifier: GPL-3.0-or-later
// Customers, staff, devices and keys, without a screen: all services are real, time is moved.
#include "shared/contracts/auth_contract.h"
#include "shared/testing/test_program.h"
#include "tests/backoffice/management_tests.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace bakery::people_test {

using namespace bakery::office;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString zoe = QStringLiteral("Zoe");

QStringList namesOf(const PeopleList &people)
{
    QStringList names;
    for (int row = 0; row < people.count(); ++row)
        names << people.data(people.index(row), PeopleList::NameRole).toString();
    names.sort();
    return names;
}

}

class PeopleViewTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("dialect"); // a screen does not know the store
        QTest::newRow("sqlite") << int(Dialect::Sqlite);
    }
    void listsPeopleAndFindsThem();
    void takesNobodyAwayWhileItReadsAnew();
    void putsMoneyOnAnAccount();
    void givesWhoWorksHereARoleAndAPin();
    void handsOutAndForgets();
    void approvesADeviceAndCutsItOff();
    void makesAKeyForAMachine();
};

void PeopleViewTest::listsPeopleAndFindsThem()
{
    OfficeAtTheTable table;
    PeopleList &people = *table.office().people();
    const QAbstractItemModelTester tester(&people, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Id id = table.signsUp(zoe);
    table.signsIn(table.mona);
    table.office().navigation()->goTo(OfficeNavigation::People);
    table.passes(2s);
    QCOMPARE(people.state(), PeopleList::Loaded);
    QCOMPARE(namesOf(people), QStringList{zoe});
    people.setWhich(PeopleList::Staff);
    QCOMPARE(namesOf(people), (QStringList{table.ben, table.carl, table.mona}));
    people.setWhich(PeopleList::Customers);
    people.setSearch(u"zOE"_s);
    table.passes(1s);
    QCOMPARE(namesOf(people), QStringList{zoe});
    people.setSearch(u"Zo"_s); // names are found whole
    table.passes(1s);
    QCOMPARE(people.count(), 0);
    people.setSearch(id.text());
    table.passes(1s);
    QCOMPARE(namesOf(people), QStringList{zoe});
    table.office().signOut();
    QCOMPARE(people.count(), 0);
}

// Who is looked at stays where it is.
void PeopleViewTest::takesNobodyAwayWhileItReadsAnew()
{
    OfficeAtTheTable table;
    PeopleList &people = *table.office().people();
    for (int i = 0; i < 130; ++i) // more than a page
        table.shop.request(table.shop.administrator(),
            auth::RegisterPerson{{users::PersonName(u"Guest %1"_s.arg(i))}, Role::Customer});
    table.signsIn(table.mona);
    table.office().navigation()->goTo(OfficeNavigation::People);
    table.passes(3s);
    QCOMPARE(people.count(), 130);
    QSignalSpy removed(&people, &QAbstractItemModel::rowsRemoved), reset(&people, &QAbstractItemModel::modelReset),
        inserted(&people, &QAbstractItemModel::rowsInserted);
    table.signsUp(zoe);
    people.load();
    table.passes(3s);
    QCOMPARE(people.count(), 131);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count() + reset.count(), 0);
}

void PeopleViewTest::putsMoneyOnAnAccount()
{
    OfficeAtTheTable table;
    PersonPage &page = *table.office().person();
    PersonDesk &desk = *table.office().desk();
    const Id id = table.signsUp(zoe);
    table.bakes(bread, 5, u"morning"_s);
    table.signsIn(table.mona);
    table.office().navigation()->goTo(OfficeNavigation::People);
    page.open(id.text());
    table.passes(1s);
    QCOMPARE(page.state(), PersonPage::Open);
    QCOMPARE(page.name(), zoe);
    desk.topUp(u"a lot"_s);
    QCOMPARE(desk.outcome(), PersonDesk::NoAmount);
    desk.topUp(u"20"_s);
    table.passes(1s);
    QCOMPARE(desk.outcome(), PersonDesk::ToppedUp);
    QVERIFY(desk.told().contains(u"20.00"_s));
    QCOMPARE(table.shop.balanceOf({id, Role::Customer}), 2000);
    QCOMPARE(table.shop.request({id, Role::Customer}, one(bread, 2)).status, 200);
    table.passes(1s);
    page.reload();
    table.passes(2s);
    QCOMPARE(page.orders()->count(), 1);
    QCOMPARE(page.ordersPlaced(), 1);
    QVERIFY(page.spent().contains(u"6.40"_s));
    QVERIFY2(page.balance().contains(u"13.60"_s), qPrintable(page.balance()));
    QVERIFY(!page.owes());
    QVERIFY(!desk.mayErase()); // that is the administrator's
    QVERIFY(!desk.mayHandOut());
}

void PeopleViewTest::givesWhoWorksHereARoleAndAPin()
{
    OfficeAtTheTable table;
    PersonPage &page = *table.office().person();
    PersonDesk &desk = *table.office().desk();
    QCOMPARE(PersonDesk::rolesToGive(Role::Cashier), QList<int>());
    table.signsIn(table.mona);
    table.office().navigation()->goTo(OfficeNavigation::People);
    desk.registerPerson(u"Nina"_s, int(Role::Manager)); // not hers to give
    QCOMPARE(desk.outcome(), PersonDesk::None);
    desk.registerPerson(table.ben, int(Role::Baker));
    table.passes(1s);
    QCOMPARE(desk.outcome(), PersonDesk::NameTaken);
    desk.registerPerson(u"Nina"_s, int(Role::Baker));
    table.passes(3s);
    QCOMPARE(desk.outcome(), PersonDesk::Registered);
    QCOMPARE(page.name(), u"Nina"_s);
    desk.setPin(u"1111"_s);
    table.passes(1s);
    QCOMPARE(desk.outcome(), PersonDesk::WeakPin);
    desk.setRole(int(Role::Cashier));
    table.passes(2s);
    QCOMPARE(desk.outcome(), PersonDesk::RoleSet);
    QCOMPARE(page.role(), Role::Cashier);
    desk.setPin(u"648203"_s);
    table.passes(1s);
    QCOMPARE(desk.outcome(), PersonDesk::PinSet);
    page.open(table.office().staff()->subject().text());
    table.passes(1s);
    QVERIFY(!desk.mayManage()); // a manager is the administrator's to manage
    table.office().signOut();
    table.office().signIn(u"Nina"_s, u"648203"_s);
    table.passes(2s);
    QCOMPARE(table.office().staff()->role(), Role::Cashier);
    QVERIFY(!table.office().navigation()->offered().contains(int(OfficeNavigation::People)));
}

void PeopleViewTest::handsOutAndForgets()
{
    OfficeAtTheTable table;
    PersonPage &page = *table.office().person();
    PersonDesk &desk = *table.office().desk();
    const Id id = table.signsUp(zoe);
    table.signsInAsAdministrator();
    table.office().navigation()->goTo(OfficeNavigation::People);
    page.open(id.text());
    table.passes(6s);
    desk.handOut();
    table.passes(1s);
    QCOMPARE(desk.outcome(), PersonDesk::HandedOut);
    QFile file(desk.told());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(zoe.toUtf8()));
    desk.erase();
    table.passes(2s);
    QCOMPARE(desk.outcome(), PersonDesk::Erased);
    QCOMPARE(page.state(), PersonPage::Unknown);
    QVERIFY(!namesOf(*table.office().people()).contains(zoe));
    page.open(table.office().staff()->subject().text());
    table.passes(1s);
    QVERIFY(!desk.mayErase()); // who works here is made a customer first
    desk.setRole(int(Role::Customer));
    table.passes(1s);
    QCOMPARE(desk.outcome(), PersonDesk::LastAdministrator);
}

void PeopleViewTest::approvesADeviceAndCutsItOff()
{
    OfficeAtTheTable table;
    DeviceList &devices = *table.office().devices();
    const auto begun =
        table.shop.request(table.shop.administrator(), auth::BeginPairing{}).as<auth::BeginPairing::Answer>();
    table.signsIn(table.mona);
    table.office().navigation()->goTo(OfficeNavigation::People);
    table.passes(2s);
    QCOMPARE(devices.rows()->count(), 1); // this office
    devices.approve(u"AAAA-AAAA"_s, u"By the door"_s);
    table.passes(1s);
    QCOMPARE(devices.outcome(), DeviceList::UnknownCode);
    devices.approve(begun.code.value, u"By the door"_s);
    table.passes(2s);
    QCOMPARE(devices.outcome(), DeviceList::Approved);
    QCOMPARE(devices.rows()->count(), 2);
    const int row = cell(*devices.rows(), 0, "label").toString() == "By the door"_L1 ? 0 : 1;
    const QString device = cell(*devices.rows(), row, "device").toString();
    QVERIFY(!cell(*devices.rows(), row, "isThere").toBool());
    kiosk::KioskPresence presence;
    presence.instance = u"kiosk-7"_s;
    presence.isAlive = true;
    presence.kiosk = Id::parse(device);
    presence.version = u"1"_s;
    presence.screen = u"menu"_s;
    MemoryBus bus(table.shop.broker(), u"kiosk-7"_s);
    ShopLine door(bus, table.shop.clock(), BreadShop::site, u"kiosk-7"_s);
    door.open();
    table.passes(1s);
    door.publish({topics::presence(BreadShop::site, "kiosk", "kiosk-7"), encode(presence), Quality::AtLeastOnce,
        Retention::Retained, {}, {}, {}});
    table.passes(1s);
    QVERIFY(cell(*devices.rows(), row, "isThere").toBool());
    QCOMPARE(cell(*devices.rows(), row, "screen").toString(), u"menu"_s);
    devices.restart(device);
    table.passes(1s);
    QCOMPARE(devices.outcome(), DeviceList::Told);
    devices.revoke(device);
    table.passes(2s);
    QCOMPARE(devices.outcome(), DeviceList::Ended);
    QCOMPARE(devices.rows()->count(), 1);
    QCOMPARE(devices.ended(), 1);
    devices.setShowsEnded(true);
    QCOMPARE(devices.rows()->count(), 2);
}

void PeopleViewTest::makesAKeyForAMachine()
{
    OfficeAtTheTable table;
    ApiKeys &keys = *table.office().keys();
    table.signsInAsAdministrator();
    QVERIFY(table.office().managesKeys());
    keys.make(u"Accounts"_s, int(Role::Service), u"reports/do/everything"_s);
    table.passes(1s);
    QCOMPARE(keys.outcome(), ApiKeys::UnknownRequest);
    QCOMPARE(keys.unknown(), u"reports/do/everything"_s);
    keys.make(u"Accounts"_s, int(Role::Manager), u"reports/ask/today, reports/ask/report"_s);
    table.passes(1s);
    QCOMPARE(keys.outcome(), ApiKeys::Made);
    const QString fresh = keys.fresh();
    QCOMPARE(table.shop.request(table.shop.administrator(), auth::ExchangeApiKey{fresh}).status, 200);
    keys.forget();
    QVERIFY(keys.fresh().isEmpty());
    QCOMPARE(keys.rows()->count(), 1);
    keys.revoke(cell(*keys.rows(), 0, "key").toString());
    table.passes(1s);
    QVERIFY(cell(*keys.rows(), 0, "isEnded").toBool());
    QCOMPARE(table.shop.request(table.shop.administrator(), auth::ExchangeApiKey{fresh}).status, 401);
    table.office().signOut();
    table.signsIn(table.mona); // is shown none
    QVERIFY(!table.office().managesKeys());
    QCOMPARE(keys.rows()->count(), 0);
}

BAKERY_TEST(PeopleViewTest)

}

#include "people_test.moc"
