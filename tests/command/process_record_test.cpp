// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/process_record.h"
#include "shared/testing/test_program.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace bakery::process_record_test {

using namespace Qt::StringLiterals;

class ProcessRecordTest : public QObject {
    Q_OBJECT

    QTemporaryDir run;

private Q_SLOTS:
    void remembersARunningProcess()
    {
        QProcess sleeper;
        sleeper.start(u"sleep"_s, {u"60"_s});
        QVERIFY(sleeper.waitForStarted());
        ProcessRecord::ofRunning(u"sleeper"_s, sleeper.processId()).save(run.path());
        const auto records = ProcessRecord::allIn(run.path());
        QCOMPARE(records.size(), 1);
        QCOMPARE(records[0].name, u"sleeper"_s);
        QVERIFY(records[0].isAlive());

        endProcesses(records, SIGTERM, 5000);
        QVERIFY(!records[0].isAlive()); // though nobody has reaped it yet
        sleeper.waitForFinished();
        records[0].remove(run.path());
        QVERIFY(ProcessRecord::allIn(run.path()).isEmpty());
    }
    void neverTakesAStrangerForOurs()
    {
        QProcess stranger;
        stranger.start(u"sleep"_s, {u"60"_s});
        QVERIFY(stranger.waitForStarted());
        ProcessRecord old = ProcessRecord::ofRunning(u"orders-1"_s, stranger.processId());
        old.startedTicks -= 1; // the number belonged to a process that started earlier
        QVERIFY(!old.isAlive());
        old.signal(SIGKILL);
        QVERIFY(!stranger.waitForFinished(200));
        stranger.kill();
        stranger.waitForFinished();
    }
    void killsWhatDoesNotListen()
    {
        QProcess stubborn;
        stubborn.start(u"bash"_s, {u"-c"_s, u"trap '' TERM; echo ready; while :; do sleep 60; done"_s});
        QVERIFY(stubborn.waitForReadyRead());
        const auto record = ProcessRecord::ofRunning(u"stubborn"_s, stubborn.processId());
        endProcesses({record}, SIGTERM, 100);
        QVERIFY(!record.isAlive());
        stubborn.waitForFinished();
    }
};

BAKERY_TEST(ProcessRecordTest)

}

#include "process_record_test.moc"
