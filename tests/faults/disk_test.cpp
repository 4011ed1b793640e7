// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/private_file.h"
#include "tests/faults/books.h"
#include "tests/faults/run_test.h"
#include "tests/faults/small_disk.h"

using namespace bakery;
using namespace bakery::faults;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int customers = 24;
constexpr qint64 units = 6000;
constexpr int rounds = 2;
constexpr int refills = 20;

// For whoever has to find out why.
QByteArray lastWords(const ShopAtRisk &shop)
{
    QByteArray words = shop.statusText().toUtf8();
    for (const QString &log : {u"/run/postgres.log"_s, u"/run/orders-1.log"_s, u"/run/auth-1.log"_s})
        if (const auto said = readFile(shop.folder() + log))
            words += '\n' + said->right(3000);
    return words;
}

}

// The disk on which the stores lie runs full while customers buy, and has room again.
class DiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waitsForRoomOnTheDisk_data()
    {
        QTest::addColumn<QString>("store");
        QTest::addColumn<QString>("mounted"); // below the data folder
        QTest::addColumn<int>("megabytes");
        // Room for five ballasts, and the last is only laid back where there is as much again.
        QTest::newRow("sqlite") << u"sqlite"_s << u"/stores"_s << 256;
        QTest::newRow("postgres") << u"postgres"_s << u"/postgres"_s << 320;
    }
    void waitsForRoomOnTheDisk()
    {
        QFETCH(QString, store);
        QFETCH(QString, mounted);
        QFETCH(int, megabytes);
        ShopAtRisk shop({u"--store"_s, store});
        const auto disk = SmallDisk::below(shop, mounted, megabytes);
        shop.up();
        Crowd crowd(shop, customers, 1);
        crowd.open();
        crowd.enrich();
        for (int round = 0; round < rounds; ++round) {
            crowd.stock(units);
            crowd.start();
            letPass(300ms);
            // A shop gives up its ballast to bring to an end what is under way; that room is taken as well.
            for (int i = 0; i < refills; ++i) {
                disk->fill();
                letPass(100ms);
            }
            const qint64 full = Crowd::nowNs();
            letPass(2s);
            const auto ask = [&](const QString &what, const QString &body) {
                return shop.run(
                    {u"request"_s, u"orders"_s, what, body, u"--as"_s, u"administrator"_s, u"--role"_s, u"manager"_s},
                    true);
            };
            QByteArray answer;
            const bool isAnswered = waitUntil(
                [&] {
                    answer = ask(u"ask/orders"_s, u"{}"_s);
                    return answer.contains("\"orders\"");
                },
                30s);
            QVERIFY2(isAnswered, QByteArray("no question is answered: " + answer + '\n' + lastWords(shop)));
            const QByteArray turnedAway = ask(u"do/place"_s,
                u"{\"lines\":[{\"sku\":\"product-1\",\"quantity\":1}],\"pay\":{\"method\":\"account\"}}"_s);
            QVERIFY2(turnedAway.contains("\"unavailable\""), turnedAway);
            const bool isSelling = crowd.settledSince(full + 1'000'000'000) > 0;
            say(u"%1: the disk is full; %2, told meanwhile 503 %3 times"_s
                    .arg(store, isSelling ? u"sells"_s : u"sells nothing"_s)
                    .arg(crowd.provisional()[503]));
            QVERIFY2(!isSelling, "the disk was not full");
            disk->empty();
            const qint64 room = Crowd::nowNs();
            const bool sellsAgain = waitUntil([&] { return crowd.settledSince(room) > 0; }, 30s);
            crowd.stop();
            QVERIFY2(sellsAgain, "nothing is sold though there is room");
            say(u"%1: sells again after %2 ms"_s.arg(store).arg((crowd.settledSince(room) - room) / 1'000'000));
            const QStringList wrong = wrongAfterwards(shop, crowd);
            QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.mid(0, 20).join(u'\n')));
        }
        shop.down();
    }
};

int main(int argc, char **argv)
{
    enterOwnMounts();
    return runTest<DiskTest>(argc, argv);
}

#include "disk_test.moc"
