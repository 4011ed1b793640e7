// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/writer_lock.h"

#include "tests/persistence/conformance.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace bakery {

int holdWriterLock(const StoreAddress &address)
{
    Bakehouse house(address);
    const auto lock = WriterLock::of(house.store);
    if (!lock->tryAcquire())
        return 1;
    house.store.begin();
    house.shelves.insert({u"holder"_s, 1});
    house.store.flush();
    std::puts("held");
    std::fflush(stdout);
    std::getchar();
    const auto trouble = troubleIn([&] { house.store.commit(); });
    std::puts(trouble == StoreTrouble::Lost ? "lost" : trouble ? "trouble" : "committed");
    return 0;
}

namespace {

// The process that has the lock.
struct Holder {
    explicit Holder(const StoreAddress &address)
    {
        process.start(QCoreApplication::applicationFilePath(),
            {u"--hold-writer-lock"_s, QString::number(int(address.dialect)), address.location, address.schema});
        isReady = process.waitForReadyRead(10'000) && process.readLine() == "held\n";
    }
    ~Holder()
    {
        process.kill();
        process.waitForFinished();
    }
    void send(int signal) const { ::kill(pid_t(process.processId()), signal); }

    QProcess process;
    bool isReady = false;
};

}

class WriterLockTest final : public ConformanceTest {
    Q_OBJECT
private Q_SLOTS:
    void excludesAnotherProcess()
    {
        Bakehouse house;
        const Holder holder(house.store.address());
        QVERIFY(holder.isReady);
        const auto lock = WriterLock::of(house.store);
        QVERIFY(!lock->tryAcquire());
        QVERIFY(!lock->isHeld());
    }

    void passesOnWhenItsHolderIsKilled()
    {
        Bakehouse house;
        const Holder holder(house.store.address());
        QVERIFY(holder.isReady);
        const auto lock = WriterLock::of(house.store);
        QVERIFY(!lock->tryAcquire());
        holder.send(SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(lock->tryAcquire(), 2000);
        QVERIFY(lock->isHeld());
        house.store.begin();
        house.shelves.insert({u"next"_s, 1});
        house.store.commit();
        QCOMPARE(house.count(u"shelves"_s), 1); // what the holder had not committed is gone
    }

    void passesOnWhenASuspendedHolderIsEvicted()
    {
        Bakehouse house;
        Holder holder(house.store.address());
        QVERIFY(holder.isReady);
        holder.send(SIGSTOP);
        const auto lock = WriterLock::of(house.store);
        QVERIFY(!lock->tryAcquire()); // a sleeping holder keeps it
        QVERIFY(lock->evict());
        QTRY_VERIFY_WITH_TIMEOUT(lock->tryAcquire(), 2000);
        house.store.begin();
        house.shelves.insert({u"next"_s, 1});
        house.store.commit();

        holder.send(SIGCONT);
        holder.process.write("commit\n");
        QTRY_COMPARE(holder.process.state(), QProcess::NotRunning);
        QCOMPARE(holder.process.readAll(), dialect() == Dialect::Postgres ? QByteArray("lost\n") : QByteArray());
        QCOMPARE(house.count(u"shelves"_s), 1);
    }

    void evictsNobodyWhenNobodyHoldsIt()
    {
        Bakehouse house;
        const auto lock = WriterLock::of(house.store);
        QVERIFY(!lock->evict());
        QVERIFY(lock->tryAcquire());
        QVERIFY(!lock->evict());
        QVERIFY(lock->isHeld());
    }

    void evictsOnlyWhomTheKernelNames()
    {
        if (dialect() == Dialect::Postgres)
            return; // PostgreSQL names the session itself
        Bakehouse house;
        QProcess bystander;
        bystander.start(u"sleep"_s, {u"60"_s});
        QVERIFY(bystander.waitForStarted());
        const auto lock = WriterLock::of(house.store);
        QFile file(house.store.address().location + u".lock"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::number(bystander.processId()) + '\n');
        file.close();
        QVERIFY(!lock->evict());
        QVERIFY(!bystander.waitForFinished(50));
        bystander.kill();
        bystander.waitForFinished();
    }

    void mustBeTakenAgainAfterReopenWhereItBelongsToTheSession()
    {
        Bakehouse house;
        const auto lock = WriterLock::of(house.store);
        QVERIFY(lock->tryAcquire());
        house.store.reopen();
        QCOMPARE(lock->isHeld(), dialect() == Dialect::Sqlite);
        QVERIFY(lock->tryAcquire());
        QVERIFY(lock->isHeld());
    }

    void isFreeWhenItsOwnerLetsGo()
    {
        Bakehouse first;
        Bakehouse second(first.store.address());
        auto lock = WriterLock::of(first.store);
        const auto other = WriterLock::of(second.store);
        QVERIFY(lock->tryAcquire());
        QVERIFY(!other->tryAcquire());
        lock.reset();
        QVERIFY(other->tryAcquire());
    }
};

int runWriterLockTest(int argc, char **argv)
{
    WriterLockTest test;
    return QTest::qExec(&test, argc, argv);
}

}

#include "writer_lock_test.moc"
