// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faults.h"
#include "tests/faults/run_test.h"

#include <QDir>

#include <csignal>

using namespace bakery;
using namespace bakery::faults;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int customers = 24;
constexpr qint64 unitsPerStep = 3000;

QString fakeTimeLibrary()
{
    for (const QString &folder : QDir(u"/usr/lib"_s).entryList({u"*-linux-gnu"_s}, QDir::Dirs)) {
        const QString library = u"/usr/lib/%1/faketime/libfaketimeMT.so.1"_s.arg(folder);
        if (QFile::exists(library))
            return library;
    }
    throw FaultsFailed(u"libfaketime is missing: apt-get install libfaketime"_s);
}

}

// The machine's clock steps while customers buy. Only the wall clock does; deadlines go by the other one.
class ClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // libfaketime leaves a semaphore behind for each process that was killed, and a process of the same number that
    // may not open it does not start.
    void initTestCase()
    {
        const QDir shared(u"/dev/shm"_s);
        for (const QString &left : shared.entryList({u"*faketime_*"_s}, QDir::Files | QDir::System))
            if (!QFile::exists(u"/proc/"_s + left.section(u'_', -1)))
                QFile::remove(shared.filePath(left));
    }
    void sellsWhileTheClockSteps_data() { bothStores(); }
    void sellsWhileTheClockSteps()
    {
        QFETCH(QString, store);
        ShopAtRisk shop({u"--store"_s, store});
        const QString clock = shop.folder() + u"/faketime"_s;
        setClock(clock, 0s);
        shop.setEnvironment(u"LD_PRELOAD"_s, fakeTimeLibrary());
        shop.setEnvironment(u"FAKETIME_TIMESTAMP_FILE"_s, clock);
        shop.setEnvironment(u"FAKETIME_DONT_FAKE_MONOTONIC"_s, u"1"_s);
        shop.setEnvironment(u"FAKETIME_NO_CACHE"_s, u"1"_s);
        shop.up();
        Crowd crowd(shop, customers, 1);
        crowd.open();
        crowd.enrich();
        std::minstd_rand dice(1);
        Scene scene{shop, crowd, dice};
        qsizetype steps = 0;
        // An hour back, and from there a day forward.
        for (const std::chrono::seconds ahead : {std::chrono::seconds(-1h), std::chrono::seconds(23h)}) {
            crowd.stock(unitsPerStep);
            crowd.start();
            letPass(300ms);
            setClock(clock, ahead);
            crowd.setClock(ahead);
            const qint64 stepped = Crowd::nowNs();
            const bool isSelling = waitUntil([&] { return crowd.settledSince(stepped + 300'000'000) > 0; }, 20s);
            crowd.stop();
            QVERIFY2(isSelling, "nothing was sold after the step");
            QStringList wrong = wrongAfterwards(shop, crowd);
            QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.mid(0, 20).join(u'\n')));
            QVERIFY2(waitUntil(
                         [&] {
                             return shop.run({u"log"_s, u"orders"_s}).count("ClockStepped") > steps;
                         },
                         30s),
                "nobody noticed the step");
            ++steps;
            // Who starts after the step still means the same moment by a deadline as who ran before it.
            crowd.start();
            say(u"in flight: "_s + killInFlight(scene, {u"bank-1"_s}).text());
            const qint64 killed = Crowd::nowNs();
            QVERIFY2(waitUntil([&] { return crowd.settledSince(killed + 500'000'000) > 0; }, 20s),
                "nothing was sold after the bank was started anew");
            crowd.stop();
            wrong = wrongAfterwards(shop, crowd);
            QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.mid(0, 20).join(u'\n')));
            say(u"%1: clock at %2 s, sold on; told %3 times 200"_s.arg(store)
                    .arg(ahead.count())
                    .arg(crowd.statuses()[200]));
        }
    }

private:
    static void setClock(const QString &file, std::chrono::seconds ahead)
    {
        const QByteArray offset = (ahead.count() < 0 ? "" : "+") + QByteArray::number(qint64(ahead.count())) + "s\n";
        if (!writeFile(file, offset, FileAudience::Everybody))
            throw FaultsFailed(u"the clock cannot be set"_s);
    }
};

int main(int argc, char **argv) { return runTest<ClockTest>(argc, argv); }

#include "clock_test.moc"
