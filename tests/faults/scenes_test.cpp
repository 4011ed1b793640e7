// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/books.h"
#include "tests/faults/run_test.h"

#include <QJsonDocument>
#include <QProcess>

using namespace bakery;
using namespace bakery::faults;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int crowdSize = 40;
constexpr int donuts = 10;
const std::map<int, int> tenOfForty{{200, donuts}, {409, crowdSize - donuts}};

}

// What a shop must be able to do on its opening day, and what it must get over.
class ScenesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fortyBuyersGetTenDonuts_data() { bothStores(); }
    void fortyBuyersGetTenDonuts()
    {
        QFETCH(QString, store);
        ShopAtRisk shop({u"--store"_s, store});
        shop.up();
        Crowd crowd(shop, crowdSize, 1);
        crowd.open();
        crowd.enrich(Crowd::Poverty::OfNobody);
        crowd.offer("donut", donuts);
        crowd.buyOnce("donut");
        QVERIFY(waitUntil([&] { return crowd.haveAllAnAnswer(); }, 30s));
        QCOMPARE(crowd.statuses(), tenOfForty);
        const QStringList wrong = wrongAfterwards(shop, crowd);
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.join(u'\n')));
    }
    void aStockClientBuysALoaf()
    {
        ShopAtRisk shop({u"--demo"_s});
        shop.up();
        const QJsonObject receipt = boughtByAStockClient(shop, {}, 1);
        QCOMPARE(receipt["status"_L1].toString(), u"completed"_s);
        QCOMPARE(receipt["total"_L1]["amount"_L1].toInteger(), 320);
    }
    void aShopBeyondThisMachineSellsOverTlsOnly()
    {
        ShopAtRisk shop({u"--demo"_s, u"--listen"_s, u"0.0.0.0"_s});
        shop.up();
        const QStringList trusting{u"--cafile"_s, shop.account(u"kiosk"_s).certificateAuthority};
        QCOMPARE(boughtByAStockClient(shop, trusting, 1)["status"_L1].toString(), u"completed"_s);
        QVERIFY(boughtByAStockClient(shop, {}, 2).isEmpty()); // without TLS
        const QByteArray certificate = servedCertificate(shop);
        QVERIFY(!certificate.isEmpty());
        shop.run({u"tls"_s, u"rotate"_s});
        QVERIFY(waitUntil([&] { return shop.isQuiet(); }, 60s));
        QVERIFY(servedCertificate(shop).startsWith("-----BEGIN"));
        QVERIFY(servedCertificate(shop) != certificate);
        for (const QString &key : {u"/keys/tls/ca.key"_s, u"/keys/tls/server.key"_s})
            QVERIFY(!(QFile::permissions(shop.folder() + key) & (QFile::ReadGroup | QFile::ReadOther)));
        QCOMPARE(boughtByAStockClient(shop, trusting, 3)["status"_L1].toString(), u"completed"_s);
    }
    void aBackupMadeUnderLoadIsAWholeShop_data() { bothStores(); }
    void aBackupMadeUnderLoadIsAWholeShop()
    {
        QFETCH(QString, store);
        ShopAtRisk shop({u"--store"_s, store});
        shop.up();
        Crowd crowd(shop, crowdSize, 1);
        crowd.open();
        crowd.enrich();
        crowd.stock(4000);
        crowd.start();
        letPass(300ms);
        const QTemporaryDir files;
        const QString file = files.filePath(u"shop.tar"_s);
        shop.run({u"backup"_s, file});
        letPass(100ms);
        crowd.stop();
        QStringList wrong = wrongAfterwards(shop, crowd);
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.mid(0, 20).join(u'\n')));

        ShopAtRisk copy({u"--store"_s, store});
        copy.run({u"restore"_s, file, u"--port"_s, QString::number(copy.port())});
        copy.up();
        // What was under way in the backup is brought to its end by the copy.
        QVERIFY(waitUntil([&] { return copy.isQuiet() && Books(copy).steps(0).all() == 0; }, 60s));
        wrong = Books(copy).faults();
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.mid(0, 20).join(u'\n')));
        Crowd others(copy, crowdSize, 2);
        others.open();
        others.enrich(Crowd::Poverty::OfNobody);
        others.offer("donut", donuts);
        others.buyOnce("donut");
        QVERIFY(waitUntil([&] { return others.haveAllAnAnswer(); }, 30s));
        QCOMPARE(others.statuses(), tenOfForty);
        wrong = Books(copy).faults();
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong.mid(0, 20).join(u'\n')));
    }

private:
    static QByteArray servedCertificate(const ShopAtRisk &shop)
    {
        QProcess client;
        client.start(u"openssl"_s, {u"s_client"_s, u"-connect"_s, u"127.0.0.1:%1"_s.arg(shop.port())});
        client.closeWriteChannel();
        client.waitForFinished(20'000);
        const QByteArray said = client.readAllStandardOutput();
        const qsizetype from = said.indexOf("-----BEGIN CERTIFICATE-----");
        return from < 0 ? QByteArray() : said.sliced(from, said.indexOf("-----END", from) - from);
    }
    // The receipt of a loaf; empty when mosquitto_rr does not get that far.
    static QJsonObject boughtByAStockClient(ShopAtRisk &shop, const QStringList &options, int number)
    {
        const BusAddress account = shop.account(u"kiosk"_s);
        const QString token = QString::fromLatin1(shop.run({u"token"_s, u"--as"_s, u"alice"_s}).trimmed());
        QProcess client;
        client.start(u"mosquitto_rr"_s,
            QStringList{u"-V"_s, u"5"_s, u"-p"_s, QString::number(shop.port()), u"-u"_s, account.username, u"-i"_s,
                account.username, u"-P"_s, account.password, u"-t"_s, u"bakery/main/orders/do/place"_s, u"-e"_s,
                u"bakery/main/reply/"_s + account.username, u"-D"_s, u"publish"_s, u"correlation-data"_s,
                u"8f0f4a52-0000-4000-8000-00000000000%1"_s.arg(number), u"-D"_s, u"publish"_s, u"user-property"_s,
                u"authorization"_s, u"Bearer "_s + token, u"-W"_s, u"10"_s, u"-m"_s,
                u"{\"lines\":[{\"sku\":\"bread\",\"quantity\":1}],\"pay\":{\"method\":\"account\"}}"_s}
                + options);
        client.waitForFinished(20'000);
        return QJsonDocument::fromJson(client.readAllStandardOutput()).object();
    }
};

int main(int argc, char **argv) { return runTest<ScenesTest>(argc, argv); }

#include "scenes_test.moc"
