// SPDX-License-Identifier: GPL-3.0-or-later
// Backups are made and tried, one at a time, and what became of each is known afterwards.
#include "shared/contracts/keeper.h"
#include "shared/testing/test_program.h"
#include "tests/scenarios/bread_shop.h"
#include "tests/scenarios/told_events.h"

#include <QTest>

namespace bakery::keeping_test {

using namespace bakery::keeper;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class KeepingTest : public BothStores {
    Q_OBJECT

    static std::vector<Backup> backupsOf(TableTopShop &shop)
    {
        return shop.request(shop.manager(), AskBackups{}).as<Backups>().backups;
    }
    // What takes its time, so that something can happen meanwhile.
    static void workTakesAMinute(TableTopShop &shop)
    {
        shop.stop("keeper");
        shop.start("keeper", 60s);
        shop.pass(2s);
    }
    static Id made(TableTopShop &shop)
    {
        const Id backup = shop.request(shop.manager(), MakeBackup{}).as<Backup>().backup;
        shop.settle();
        return backup;
    }

private Q_SLOTS:
    void makesOneAndTriesIt()
    {
        BreadShop shop;
        const Backup begun = shop.request(shop.manager(), MakeBackup{}).as<Backup>();
        QCOMPARE(begun.state, BackupState::Making);
        QVERIFY(!begun.file);
        shop.settle();
        const Backup there = backupsOf(shop).at(0);
        QCOMPARE(there.state, BackupState::Made);
        QCOMPARE(there.file->value, u"bakery-20261120-080000.tar"_s);
        QCOMPARE(qint64(*there.bytes), 4096);
        QCOMPARE(there.trial, TrialState::Untried);

        QCOMPARE(shop.request(shop.manager(), TryBackup{there.backup}).as<Backup>().trial, TrialState::Trying);
        shop.settle();
        QCOMPARE(backupsOf(shop).at(0).trial, TrialState::Good);
        QCOMPARE(shop.backups().tried, QStringList{*there.file});
        const auto verdicts = told<BackupTried>(shop);
        QCOMPARE(verdicts.size(), 1u);
        QCOMPARE(verdicts[0].trial, TrialState::Good);
        QCOMPARE(verdicts[0].by, shop.manager().subject);
    }
    void saysWhatATrialFound()
    {
        BreadShop shop;
        const Id backup = made(shop);
        shop.backups().verdict = {false, u"UnitSoldTwice: 1: two orders"_s};
        shop.request(shop.manager(), TryBackup{backup});
        shop.settle();
        QCOMPARE(backupsOf(shop).at(0).trial, TrialState::Bad);
        QCOMPARE(backupsOf(shop).at(0).trouble->value, u"UnitSoldTwice: 1: two orders"_s);
        shop.backups().verdict = {{}, u"it was cancelled"_s}; // nothing is known of it then
        shop.request(shop.manager(), TryBackup{backup});
        shop.settle();
        QCOMPARE(backupsOf(shop).at(0).trial, TrialState::Untried);
    }
    void saysWhyNoneWasMade()
    {
        BreadShop shop;
        shop.backups().file = {.trouble = u"the disk is full"_s};
        const Id backup = made(shop);
        QCOMPARE(backupsOf(shop).at(0).state, BackupState::Failed);
        QCOMPARE(backupsOf(shop).at(0).trouble->value, u"the disk is full"_s);
        QCOMPARE(shop.request(shop.manager(), TryBackup{backup}).refusal(), u"no-file"_s);
        QCOMPARE(shop.request(shop.manager(), TryBackup{shop.manager().subject}).refusal(), u"unknown-backup"_s);
    }
    void doesOneThingAtATime()
    {
        BreadShop shop;
        workTakesAMinute(shop);
        const Id backup = made(shop);
        const Answer other = shop.request(shop.manager(), MakeBackup{});
        QCOMPARE(other.refusal(), u"keeper-busy"_s);
        QCOMPARE(other.as<KeeperIsBusy>().backup, backup);
        shop.pass(61s);
        QCOMPARE(backupsOf(shop).size(), 1u);
        QCOMPARE(backupsOf(shop).at(0).state, BackupState::Made);
        QCOMPARE(shop.request(shop.manager(), MakeBackup{}).status, 200);
    }
    void tellsTheToolToStop()
    {
        BreadShop shop;
        workTakesAMinute(shop);
        const Id backup = made(shop);
        QCOMPARE(shop.request(shop.manager(), CancelBackup{backup}).status, 200);
        QCOMPARE(shop.backups().cancelled, 1);
        shop.pass(61s);
        QCOMPARE(shop.request(shop.manager(), CancelBackup{backup}).status, 200); // it is over
        QCOMPARE(shop.backups().cancelled, 1);
    }
    void knowsWhatWasRemoved()
    {
        BreadShop shop;
        made(shop);
        shop.backups().file = {.name = u"bakery-20261220-080000.tar"_s,
            .bytes = 1,
            .removed = {u"bakery-20261120-080000.tar"_s, u"bakery-20250101-000000.tar"_s}};
        shop.pass(1s);
        made(shop);
        QCOMPARE(backupsOf(shop).at(0).state, BackupState::Made);
        QCOMPARE(backupsOf(shop).at(1).state, BackupState::Removed);
        QCOMPARE(shop.request(shop.manager(), TryBackup{backupsOf(shop).at(1).backup}).refusal(), u"no-file"_s);
    }
    void givesUpWhatWasCutShort()
    {
        BreadShop shop;
        workTakesAMinute(shop);
        const Id backup = made(shop);
        shop.stop("keeper");
        shop.start("keeper");
        shop.pass(2s);
        QCOMPARE(backupsOf(shop).at(0).state, BackupState::Failed);
        QCOMPARE(told<BackupFailed>(shop).at(0).backup, backup);

        const Id good = made(shop);
        workTakesAMinute(shop);
        shop.request(shop.manager(), TryBackup{good});
        shop.stop("keeper");
        shop.start("keeper");
        shop.pass(2s);
        QCOMPARE(backupsOf(shop).at(0).state, BackupState::Made);
        QCOMPARE(backupsOf(shop).at(0).trial, TrialState::Untried);
        QCOMPARE(told<BackupTried>(shop).at(0).trial, TrialState::Untried);
    }
};

BAKERY_TEST(KeepingTest)

}

#include "keeping_test.moc"
