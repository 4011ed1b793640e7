// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/system_clock.h"
#include "shared/testing/test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace bakery::system_clock_test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class SystemClockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void beginsWithTheWallClock()
    {
        const QTemporaryDir folder;
        const SystemClock clock({}, technicalOrigin(folder.path()).value());
        QVERIFY(std::chrono::abs(clock.now() - clock.wallNow()) < 5s);
    }

    void meansTheSameInEveryProcessWhateverTheWallClockSays()
    {
        const QTemporaryDir folder;
        const Instant origin = technicalOrigin(folder.path()).value();
        const QByteArray boot = readFile(u"/proc/sys/kernel/random/boot_id"_s)->trimmed();
        // As if the wall clock had stood an hour elsewhere when the first process asked.
        const Instant elsewhere = origin - 1h;
        const QByteArray kept = boot + ' ' + QByteArray::number(elsewhere.sinceEpochMs);
        QVERIFY(writeFile(folder.filePath(u"technical-time"_s), kept));
        QCOMPARE(technicalOrigin(folder.path()).value(), elsewhere);
    }

    void beginsAnewWithTheMachine()
    {
        const QTemporaryDir folder;
        const Instant origin = technicalOrigin(folder.path()).value();
        for (const QByteArray old : {"another-start 17", "", "nonsense"}) {
            QVERIFY(writeFile(folder.filePath(u"technical-time"_s), old));
            QVERIFY(std::chrono::abs(technicalOrigin(folder.path()).value() - origin) < 5s);
        }
    }

    void neverBeginsBeforeTheLastTime()
    {
        const QTemporaryDir folder;
        const Instant later = technicalOrigin(folder.path()).value() + 24h;
        const QByteArray kept = "another-start " + QByteArray::number(later.sinceEpochMs);
        QVERIFY(writeFile(folder.filePath(u"technical-time"_s), kept));
        QCOMPARE(technicalOrigin(folder.path()).value(), later);
    }
};

BAKERY_TEST(SystemClockTest)

}

#include "system_clock_test.moc"
