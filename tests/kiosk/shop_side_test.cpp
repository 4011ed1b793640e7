// SPDX-License-Identifier: GPL-3.0-or-later
// What the shop sees of a kiosk, and tells it from afar.
#include "shared/contracts/kiosk.h"
#include "shared/testing/test_program.h"
#include "tests/kiosk/kiosk_at_the_table.h"
#include "tests/table_top/table_listener.h"

#include <QSignalSpy>
#include <QTest>

namespace bakery::shop_side_test {

using namespace bakery::kiosk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// Watches over the kiosks, as a manager's app does.
struct Watcher final : BusListener {
    explicit Watcher(TableTopShop &shop) : bus(shop.broker(), u"watcher"_s)
    {
        bus.open(*this, {{topics::presence(TableTopShop::site, "kiosk", "+"), Quality::AtLeastOnce}}, {});
        shop.pass(50ms);
    }
    void busConnected() override { }
    void busLost() override { }
    void busArrived(std::vector<Message> messages) override
    {
        for (const Message &message : messages) {
            auto presence = readAs<KioskPresence>(message.payload);
            if (!presence)
                qFatal("against the contract: %s", message.payload.constData());
            last = std::move(*presence);
            ++told;
        }
    }

    MemoryBus bus;
    KioskPresence last;
    int told = 0;
};

Id kioskOf(KioskAtTheTable &table)
{
    const auto known = table.shop.request(table.shop.manager(), auth::AskKiosks{}).as<auth::AskKiosks::Answer>();
    for (const auth::Kiosk &kiosk : known.kiosks)
        if (!kiosk.revokedAt)
            return kiosk.kiosk;
    qFatal("no kiosk is paired");
}

}

class ShopSideTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("dialect"); // a kiosk does not know the store
        QTest::newRow("sqlite") << int(Dialect::Sqlite);
    }

    void tellsHowItIs();
    void tellsWhatWentWrongWithoutEnd();
    void tellsHowWarmTheMachineIs();
    void isCutOffAtOnce();
    void givesUpOnlyWhatNobodyMayAskFor();
    void doesWhatItIsToldOnce();
    void waitsWithARestartForAnOrder();
    void showsAMessageUntilItsTime();
    void noticesWhenTheShopIsSilent();
};

void ShopSideTest::tellsHowItIs()
{
    KioskAtTheTable table;
    Watcher watcher(table.shop);
    table.passes(2s);
    QVERIFY(watcher.last.isAlive);
    QCOMPARE(watcher.last.screen.value, u"attract"_s);
    QCOMPARE(watcher.last.kiosk, std::optional(kioskOf(table)));
    const int told = watcher.told;
    table.passes(20s);
    QVERIFY(watcher.told <= told + 1); // nothing has become another
    table.comesToOrder({bread});
    table.passes(2s);
    QCOMPARE(watcher.last.screen.value, u"pay"_s);
    table.shop.broker().cut(u"kiosk"_s);
    table.shop.pass(10ms);
    QVERIFY(!watcher.last.isAlive);
    table.passes(10s); // it is connected again
    QVERIFY(watcher.last.isAlive);
    table.dies();
    table.passes(5s);
    QVERIFY(watcher.last.isAlive);
}

void ShopSideTest::tellsWhatWentWrongWithoutEnd()
{
    KioskAtTheTable table;
    Watcher watcher(table.shop);
    for (int i = 0; i < 2000; ++i)
        table.kiosk().report().note(QString(5000, u'x') + QString::number(i));
    table.passes(3s);
    QCOMPARE(watcher.last.troubles.size(), 5u);
    QCOMPARE(qint64(watcher.last.troublesInHour), 1000);
    table.passes(61min);
    QCOMPARE(watcher.last.troubles.size(), 0u);
}

void ShopSideTest::tellsHowWarmTheMachineIs()
{
    BreadShop shop;
    Watcher watcher(shop);
    QTemporaryDir folder;
    const auto warms = [&](const QString &zone, const QByteArray &thousandths) {
        QDir(folder.path()).mkpath(zone);
        QFile file(folder.filePath(zone + u"/temp"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(thousandths) < 0)
            qFatal("no thermal zone");
    };
    MemoryBus bus(shop.broker(), u"kiosk-2"_s);
    ShopLine line(bus, shop.clock(), BreadShop::site, u"kiosk-2"_s);
    DeviceSession session(line, folder.filePath(u"session"_s));
    Navigation navigation;
    RemoteReport report(line, session, navigation, u"kiosk-2"_s, folder.path());
    line.open();
    const auto passes = [&](Milliseconds time) {
        shop.pass(time);
        report.beat();
        shop.pass(100ms);
    };
    passes(1s);
    QVERIFY(watcher.last.isAlive);
    QVERIFY(!watcher.last.celsius); // a machine that does not say
    warms(u"thermal_zone0"_s, "41500\n");
    warms(u"thermal_zone1"_s, "63200\n");
    warms(u"thermal_zone2"_s, "warm\n");
    passes(31s);
    QCOMPARE(qint64(watcher.last.celsius.value()), 63);
    warms(u"thermal_zone1"_s, "64900\n");
    const int told = watcher.told;
    passes(31s);
    QCOMPARE(watcher.told, told); // by so little nobody is told
    warms(u"thermal_zone1"_s, "81000\n");
    passes(31s);
    QCOMPARE(qint64(watcher.last.celsius.value()), 81);
}

void ShopSideTest::isCutOffAtOnce()
{
    KioskAtTheTable table;
    table.kiosk().touched();
    table.kiosk().cart()->add(bread);
    table.kiosk().form()->setLanguage(u"de"_s);
    table.shop.request(table.shop.manager(), auth::RevokeKiosk{kioskOf(table)});
    table.passes(1s);
    QCOMPARE(table.screen(), Navigation::Pairing);
    QCOMPARE(table.kiosk().cart()->pieces(), 0);
    QCOMPARE(table.kiosk().form()->language(), u"en"_s);
    table.passes(3s);
    QVERIFY(!table.kiosk().pairingCode().isEmpty());
    table.shop.request(table.shop.manager(), auth::ApprovePairing{table.kiosk().pairingCode(), u"by the door again"_s});
    table.passes(5s);
    QCOMPARE(table.screen(), Navigation::Attract);
}

// A payment that is under way ends as it would: the shop knows the order. What this kiosk may not ask any more it does
// not ask as another one either, because that would be another order.
void ShopSideTest::givesUpOnlyWhatNobodyMayAskFor()
{
    KioskAtTheTable table;
    const auto ordersAndIsRevoked = [&] {
        table.shop.terminal().behave("time-out");
        table.comesToOrder({bread});
        table.checkout().order(Checkout::Card);
        table.passes(3s);
        QCOMPARE(table.checkout().stage(), Checkout::Paying);
        table.shop.request(table.shop.manager(), auth::RevokeKiosk{kioskOf(table)});
    };
    ordersAndIsRevoked();
    table.passes(5s);
    QCOMPARE(table.screen(), Navigation::Settling);
    table.passes(5min); // nobody pays
    QCOMPARE(table.screen(), Navigation::Pairing);
    QCOMPARE(table.shop.stockOf(bread), Stock(3, 0));

    table.shop.request(table.shop.manager(), auth::ApprovePairing{table.kiosk().pairingCode(), u"anew"_s});
    table.passes(5s);
    ordersAndIsRevoked();
    table.dies(); // and is started again with an order that it may not ask for
    table.passes(5s);
    QCOMPARE(table.screen(), Navigation::Pairing);
    QVERIFY(!table.checkout().hasUnsettled());
    table.passes(5min);
    table.shop.terminal().behave("approve");
    table.shop.request(table.shop.manager(), auth::ApprovePairing{table.kiosk().pairingCode(), u"once more"_s});
    table.passes(1min);
    QCOMPARE(table.screen(), Navigation::Attract);
    QCOMPARE(table.shop.terminal().kept(), 0); // it was not ordered once more
    QCOMPARE(table.shop.stockOf(bread), Stock(3, 0));
}

void ShopSideTest::doesWhatItIsToldOnce()
{
    KioskAtTheTable table;
    TableListener shown(table.shop);
    QSignalSpy restarts(&table.kiosk().control(), &RemoteControl::restartWanted);
    const Id kiosk = kioskOf(table);
    const auto command = [&](const Caller &caller, auth::KioskCommand wanted) {
        return table.shop.request(caller, auth::CommandKiosk{kiosk, wanted});
    };
    QCOMPARE(command({table.shop.manager().subject, Role::Cashier}, auth::KioskCommand::Restart).status, 403);
    table.passes(2s);
    QCOMPARE(restarts.size(), 0);
    QCOMPARE(command(table.shop.manager(), auth::KioskCommand::Restart).status, 200);
    table.passes(2s);
    QCOMPARE(restarts.size(), 1);
    table.passes(10s);
    QCOMPARE(restarts.size(), 1);
    QCOMPARE(shown.heard<auth::KioskCommanded>().size(), 1u);
    table.dies(); // as a restart is
    QSignalSpy again(&table.kiosk().control(), &RemoteControl::restartWanted);
    table.passes(10s);
    QCOMPARE(again.size(), 0);
    QSignalSpy built(&table.kiosk().control(), &RemoteControl::reloadWanted);
    QCOMPARE(command(table.shop.manager(), auth::KioskCommand::Reload).status, 200);
    table.passes(2s);
    QCOMPARE(built.size(), 1);
}

void ShopSideTest::waitsWithARestartForAnOrder()
{
    KioskAtTheTable table;
    table.shop.terminal().behave("time-out");
    table.comesToOrder({bread});
    table.checkout().order(Checkout::Card);
    table.passes(3s);
    QSignalSpy restarts(&table.kiosk().control(), &RemoteControl::restartWanted);
    table.shop.request(table.shop.manager(), auth::CommandKiosk{kioskOf(table), auth::KioskCommand::Restart});
    table.passes(5s);
    QCOMPARE(restarts.size(), 0);
    table.checkout().cancel();
    table.passes(20s);
    QCOMPARE(restarts.size(), 1);
}

void ShopSideTest::showsAMessageUntilItsTime()
{
    KioskAtTheTable table;
    const auth::KioskMessage message{u"Coffee is free until ten"_s, table.shop.now() + 10min};
    table.shop.request(table.shop.manager(), auth::PutKioskMessage{kioskOf(table), message});
    table.passes(2s);
    QCOMPARE(table.kiosk().remoteMessage(), u"Coffee is free until ten"_s);
    table.dies();
    table.passes(3s);
    QCOMPARE(table.kiosk().remoteMessage(), u"Coffee is free until ten"_s);
    QSignalSpy told(&table.kiosk(), &Kiosk::told);
    table.passes(10min);
    QCOMPARE(table.kiosk().remoteMessage(), QString());
    QVERIFY(told.size() >= 1);
    const auth::KioskMessage endless{u"Card only"_s, std::nullopt};
    table.shop.request(table.shop.manager(), auth::PutKioskMessage{kioskOf(table), endless});
    table.passes(2s);
    QCOMPARE(table.kiosk().remoteMessage(), u"Card only"_s);
    table.shop.request(table.shop.manager(), auth::PutKioskMessage{kioskOf(table), {}});
    table.passes(2s);
    QCOMPARE(table.kiosk().remoteMessage(), QString());
}

// A broker that is frozen, and not dead, holds every connection.
void ShopSideTest::noticesWhenTheShopIsSilent()
{
    KioskAtTheTable table;
    SeededChance chance(1);
    table.passes(1min); // an idle shop is heard
    QVERIFY(table.kiosk().isConnected());
    table.comesToOrder({bread});
    table.shop.broker().setFaults({.lost = 1'000'000}, chance);
    table.passes(5s);
    QVERIFY(table.kiosk().isConnected());
    table.passes(4s);
    QVERIFY(!table.kiosk().isConnected());
    table.shop.broker().setNoFaults();
    table.passes(3s);
    QVERIFY(table.kiosk().isConnected());
    table.shop.broker().setFaults({.lost = 1'000'000}, chance);
    table.shop.pass(1min); // the kiosk itself was frozen: it has heard nothing, and knows nothing of the shop
    table.passes(2s);
    QVERIFY(table.kiosk().isConnected());
    table.passes(10s);
    QVERIFY(!table.kiosk().isConnected());
}

BAKERY_TEST(ShopSideTest)

}

#include "shop_side_test.moc"
