// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/private_file.h"
#include "tests/faults/books.h"
#include "tests/faults/run_test.h"

#include <set>

using namespace bakery;
using namespace bakery::faults;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int customers = 24;
constexpr qint64 units = 4000;
constexpr qsizetype attempts = 3; // of services that are started anew

}

// The disk takes what is written and cannot make it durable. PostgreSQL looks after its own syncs.
class SyncTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stopsAtAFailedSyncAndNeverTriesItAgain()
    {
        ShopAtRisk shop;
        const QString sign = shop.folder() + u"/syncs-fail"_s, log = shop.folder() + u"/run/failed-syncs"_s;
        shop.setEnvironment(u"LD_PRELOAD"_s, qEnvironmentVariable("BAKERY_BUILD_DIR") + u"/lib/libfailing-sync.so"_s);
        shop.setEnvironment(u"BAKERY_SYNC_FAILS"_s, sign);
        shop.setEnvironment(u"BAKERY_SYNC_OF"_s, shop.folder() + u"/stores/bank"_s);
        shop.setEnvironment(u"BAKERY_SYNC_LOG"_s, log);
        shop.up();
        Crowd crowd(shop, customers, 1);
        crowd.open();
        crowd.enrich();
        crowd.stock(units);
        crowd.start();
        const qint64 opened = Crowd::nowNs();
        QVERIFY(waitUntil([&] { return crowd.settledSince(opened) > 0; }, 20s));
        QVERIFY(writeFile(sign, {}, FileAudience::Everybody));
        QVERIFY(waitUntil([&] { return triedBy(log).size() >= attempts; }, 60s));
        QFile::remove(sign);
        const qint64 mended = Crowd::nowNs();
        QVERIFY(waitUntil([&] { return crowd.settledSince(mended) > 0; }, 30s));
        crowd.stop();
        QVERIFY(waitUntil([&] { return crowd.haveAllAnAnswer(); }, 60s));
        QVERIFY(waitUntil([&] { return shop.isQuiet(); }, 60s));

        const QList<QByteArray> tried = triedBy(log);
        const std::set<QByteArray> processes(tried.begin(), tried.end());
        QCOMPARE(tried.size(), qsizetype(processes.size())); // each once
        const QStringList wrong = Books(shop).faults() + Books(shop).lies(crowd);
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.mid(0, 20).join(u'\n')));
    }

private:
    // The processes whose sync has failed, as often as it did.
    static QList<QByteArray> triedBy(const QString &log)
    {
        const auto text = readFile(log);
        QList<QByteArray> pids = text ? text->split('\n') : QList<QByteArray>();
        pids.removeAll(QByteArray());
        return pids;
    }
};

int main(int argc, char **argv) { return runTest<SyncTest>(argc, argv); }

#include "sync_test.moc"
