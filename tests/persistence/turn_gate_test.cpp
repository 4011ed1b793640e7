// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/turn_gate.h"

#include "shared/persistence/ballast.h"
#include "shared/testing/test_program.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace bakery::turn_gate_test {

using namespace Qt::StringLiterals;

class TurnGateTest final : public QObject {
    Q_OBJECT
    static bool isLocked(const QString &path)
    {
        const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
        const bool isFree = file < 0 || flock(file, LOCK_SH | LOCK_NB) == 0;
        close(file);
        return !isFree;
    }

    // Whether somebody stands before that file's lock. "1: -> FLOCK  ADVISORY  READ 8055 fe:00:10952833 0 EOF"
    static bool isAwaited(const QString &path)
    {
        struct stat status = {};
        QFile locks(u"/proc/locks"_s);
        if (stat(QFile::encodeName(path).constData(), &status) != 0 || !locks.open(QIODevice::ReadOnly))
            return false;
        const QByteArray inode = ':' + QByteArray::number(quint64(status.st_ino)) + ' ';
        const QList<QByteArray> lines = locks.readAll().split('\n');
        return std::any_of(lines.begin(), lines.end(),
            [&](const QByteArray &line) { return line.contains("->") && line.contains(inode); });
    }

private Q_SLOTS:
    void turnsRunSideBySide()
    {
        const QTemporaryDir folder;
        const TurnGate one(folder.path()), other(folder.path());
        const FileLock first = one.enterTurn();
        const FileLock second = other.enterTurn(); // would wait for ever
        QVERIFY(first.isOn(folder.filePath(u"gate"_s)));
    }

    void aHoldWaitsForTheTurnInProgressAndKeepsTheNextOut()
    {
        const QTemporaryDir folder;
        const TurnGate gate(folder.path());
        std::atomic<bool> isHeld = false, mayEnd = false, hasEntered = false;
        auto turn = gate.enterTurn();
        std::thread backup([&] {
            const auto hold = gate.holdTurns();
            isHeld = true;
            while (!mayEnd)
                std::this_thread::yield();
        });
        QTRY_VERIFY(isLocked(folder.filePath(u"hold"_s)));
        QVERIFY(!isHeld);
        std::thread next([&] {
            const FileLock entered = gate.enterTurn();
            hasEntered = true;
        });
        QTRY_VERIFY(isAwaited(folder.filePath(u"hold"_s)));
        QVERIFY(!hasEntered); // though the turn in progress would have let it pass
        turn.release();
        QTRY_VERIFY(isHeld.load());
        QVERIFY(isAwaited(folder.filePath(u"hold"_s)));
        QVERIFY(!hasEntered);
        mayEnd = true;
        backup.join();
        next.join();
        QVERIFY(hasEntered);
        QVERIFY(!QFile::exists(folder.filePath(u"hold"_s)));
    }

    void neverStarvesBehindBusyServices()
    {
        const QTemporaryDir folder;
        const TurnGate gate(folder.path());
        std::atomic<bool> isOver = false;
        std::atomic<int> running = 0;
        std::vector<std::thread> services;
        for (int i = 0; i < 4; ++i)
            services.emplace_back([&] {
                while (!isOver) {
                    const FileLock turn = gate.enterTurn();
                    ++running;
                    for (const QDeadlineTimer work(1); !work.hasExpired();)
                        std::this_thread::yield();
                    --running;
                }
            });
        int inTurnsDuringHold = 0;
        for (int i = 0; i < 20; ++i) {
            const auto hold = gate.holdTurns();
            inTurnsDuringHold += running;
        }
        isOver = true;
        for (std::thread &service : services)
            service.join();
        QCOMPARE(inTurnsDuringHold, 0);
    }

    void twoHoldsFollowEachOther()
    {
        const QTemporaryDir folder;
        const TurnGate gate(folder.path());
        std::atomic<int> inside = 0, most = 0, unseen = 0;
        const auto backup = [&] {
            for (int i = 0; i < 50; ++i) {
                const auto hold = gate.holdTurns();
                most = std::max<int>(most, ++inside);
                unseen += !QFile::exists(folder.filePath(u"hold"_s)); // turns would pass it by
                --inside;
            }
        };
        std::thread first(backup), second(backup);
        first.join();
        second.join();
        QCOMPARE(most.load(), 1);
        QCOMPARE(unseen.load(), 0);
    }

    void aDeadBackupHoldsNobody()
    {
        const QTemporaryDir folder;
        const TurnGate gate(folder.path());
        int ready[2];
        QCOMPARE(pipe(ready), 0);
        const pid_t backup = fork();
        if (backup == 0) {
            const auto hold = gate.holdTurns();
            (void)!write(ready[1], "x", 1);
            pause();
            _exit(0);
        }
        char byte = 0;
        QCOMPARE(read(ready[0], &byte, 1), ssize_t(1));
        kill(backup, SIGKILL);
        waitpid(backup, nullptr, 0);
        QVERIFY(QFile::exists(folder.filePath(u"hold"_s)));
        const FileLock turn = gate.enterTurn();
        QVERIFY(turn.isOn(folder.filePath(u"gate"_s)));
    }

    void ballastTakesItsSpaceAndGivesItUp()
    {
        const QTemporaryDir folder;
        Ballast ballast(folder.filePath(u"store.ballast"_s));
        QVERIFY(!ballast.isThere());
        QVERIFY(ballast.restore());
        QVERIFY(ballast.isThere());
        QVERIFY(QFile(folder.filePath(u"store.ballast"_s)).resize(0));
        QVERIFY(!ballast.isThere());
        QVERIFY(ballast.restore());
        ballast.giveUp();
        QVERIFY(!ballast.isThere());
        ballast.giveUp();
    }
};

BAKERY_TEST(TurnGateTest)

}

#include "turn_gate_test.moc"
