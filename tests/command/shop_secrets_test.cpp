// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/encode.h"
#include "shared/contracts/services.h"
#include "shared/contracts/topics.h"
#include "tests/broker/test_client.h"
#include "tests/command/secret_hunt.h"
#include "tests/command/shop_on_trial.h"

#include <QProcess>
#include <QTest>

using namespace bakery;
using namespace Qt::StringLiterals;

#define SUCCEEDS(run)                                                                                                  \
    do {                                                                                                               \
        const Outcome outcome = (run);                                                                                 \
        QVERIFY2(outcome.exitStatus == 0, outcome.progress.constData());                                               \
    } while (false)

#define NOTHING_IN(places)                                                                                             \
    do {                                                                                                               \
        const QByteArrayList found = (places);                                                                         \
        QVERIFY2(found.isEmpty(), found.join('\n').constData());                                                       \
    } while (false)

// Passwords, private keys and tokens of a shop that runs: nowhere but in files of mode 0600. What a monitor was
// delivered meanwhile is held against the contract by tests/contracts/node.
class ShopSecretsTest : public QObject {
    Q_OBJECT

    ShopOnTrial shop;

    TestClient::Login accountFor(const QString &role) const
    {
        const QJsonObject made = shop.run({u"credentials"_s, u"--role"_s, role}).json().object();
        return {shop.port, made["username"_L1].toString(), made["password"_L1].toString()};
    }
    static QByteArray lastFor(const TestClient::Login &login)
    {
        return "bakery/main/reply/" + login.username.toUtf8() + "/last";
    }
    static QByteArray textOf(const Delivered &message)
    {
        return message.topic + '\n' + message.properties + message.payload;
    }
    // As tests/contracts/node/messages.mjs reads it.
    static QByteArray recorded(const Delivered &message)
    {
        QByteArray headers;
        for (const QByteArray &property : message.properties.split('\n')) {
            const qsizetype equals = property.indexOf('=');
            if (equals < 0)
                continue;
            headers += headers.isEmpty() ? "" : ",";
            encodeText(headers, QByteArrayView(property).first(equals));
            headers += ':';
            encodeText(headers, QByteArrayView(property).sliced(equals + 1));
        }
        return "{\"topic\":\"" + message.topic + "\",\"headers\":{" + headers + "},\"payload\":" + message.payload
            + "}\n";
    }
    static void record(const QList<Delivered> &messages)
    {
        QFile file(qEnvironmentVariable("BAKERY_BUILD_DIR") + u"/tests/command/shop_messages.jsonl"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const Delivered &message : messages)
            if (message.topic.startsWith("bakery/") && !message.payload.isEmpty())
                file.write(recorded(message));
    }

private Q_SLOTS:
    void initTestCase() { SUCCEEDS(shop.up({u"--demo"_s})); }

    void areNotToldToAMonitor()
    {
        const TestClient::Login asMonitor = accountFor(u"monitor"_s), asOrders = accountFor(u"service:orders"_s);
        const SecretHunt hunt(shop.folder());
        TestClient monitor(asMonitor), orders(asOrders);
        for (const QByteArray filter : {"#", "$SYS/#", "bakery/main/+/do/+", "$share/some/bakery/main/#"})
            monitor.subscribe(filter);
        monitor.subscribe("bakery/main/#");
        monitor.subscribe(lastFor(asMonitor));
        orders.subscribe("bakery/main/orders/do/place");
        orders.subscribe(lastFor(asOrders));
        for (const QString &service : serviceNames()) // copies of requests as well
            monitor.publish(
                topics::watch("main", service.toLatin1(), asMonitor.username.toUtf8()), R"({"forMs":60000})");

        SUCCEEDS(shop.buy(u"bread"_s, 1, u"alice"_s));
        orders.publish(lastFor(asOrders), "last");
        orders.publish(lastFor(asMonitor), "last");

        const QList<Delivered> asked = orders.deliveredBefore(lastFor(asOrders));
        QCOMPARE(asked.size(), 1);
        QVERIFY(hunt.isIn(textOf(asked[0]))); // so this is what a token looks like
        const QList<Delivered> seen = monitor.deliveredBefore(lastFor(asMonitor));
        QSet<QByteArray> topics;
        for (const Delivered &message : seen) {
            topics.insert(message.topic);
            QVERIFY2(!hunt.isIn(textOf(message)), textOf(message).constData());
        }
        for (const char *topic : {"bakery/main/inventory/journal", "bakery/main/bank/journal",
                 "bakery/main/bank/event/PaymentTaken", "bakery/main/auth/state/keys",
                 "bakery/main/inventory/state/stock/bread", "bakery/main/orders/telemetry/request/do/place",
                 "bakery/main/orders/telemetry/answer/do/place", "bakery/main/orders/presence/orders-1"})
            QVERIFY2(topics.contains(topic), topic);
        record(seen);
    }

    void areNotRetained()
    {
        for (const QString &service : serviceNames()) {
            const TestClient::Login login = accountFor(u"service:"_s + service);
            const SecretHunt hunt(shop.folder());
            TestClient client(login);
            client.subscribe("#");
            client.publish(lastFor(login), "last");
            int retained = 0;
            for (const Delivered &message : client.deliveredBefore(lastFor(login))) {
                QVERIFY2(!message.isRetained || !hunt.isIn(textOf(message)), textOf(message).constData());
                retained += message.isRetained;
            }
            QVERIFY(retained >= serviceNames().size()); // everybody's presence at least
        }
    }

    void areInNoProcess_data()
    {
        QTest::addColumn<QStringList>("command");
        const auto row = [](const QStringList &words) { QTest::newRow(qPrintable(words.join(u' '))) << words; };
        row({u"status"_s});
        row({u"token"_s, u"--as"_s, u"alice"_s});
        row({u"request"_s, u"bank"_s, u"ask/balance"_s, u"{}"_s, u"--as"_s, u"alice"_s});
        row({u"credentials"_s, u"--role"_s, u"kiosk"_s});
        row({u"check"_s});
    }
    void areInNoProcess()
    {
        QFETCH(QStringList, command);
        SecretHunt hunt(shop.folder());
        QVERIFY(hunt.count() > 10);
        QProcess process;
        process.start(ShopOnTrial::program(), command + QStringList{u"--data"_s, shop.folder()});
        do
            NOTHING_IN(hunt.inProcesses());
        while (!process.waitForFinished(1) && process.state() != QProcess::NotRunning);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(!hunt.isIn(process.readAllStandardError()));
    }

    void areInNoOtherFile()
    {
        SUCCEEDS(shop.buy(u"bread"_s, 1, u"bob"_s));
        SUCCEEDS(shop.request(u"auth"_s, u"do/rotate-keys"_s, u"{}"_s, u"administrator"_s));
        NOTHING_IN(SecretHunt(shop.folder()).inFiles());
    }

    void areForOneAccountOnly()
    {
        NOTHING_IN(SecretHunt(shop.folder()).filesForOthers());
        const QTemporaryDir files;
        const QString backup = files.filePath(u"shop.tar"_s);
        SUCCEEDS(shop.run({u"backup"_s, backup}));
        QCOMPARE(QFile::permissions(backup) & ~(QFile::ReadUser | QFile::WriteUser),
            QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner));
    }

    void ofADatabaseAreNotTold()
    {
        const ShopOnTrial other;
        const QByteArray password = "canary-5d1c";
        QProcess up;
        up.start(ShopOnTrial::program(),
            {u"up"_s, u"--data"_s, other.folder(), u"--port"_s, QString::number(other.port), u"--postgres"_s,
                u"postgresql://baker:"_s + QString::fromLatin1(password) + u"@127.0.0.1:1/shop"_s});
        up.setReadChannel(QProcess::StandardError);
        QVERIFY(up.waitForReadyRead(30'000)); // from here on it has had time to hide it
        SecretHunt hunt(other.folder());
        hunt.alsoFor(password);
        QVERIFY(up.state() == QProcess::Running);
        NOTHING_IN(hunt.inProcesses());
        QVERIFY(up.waitForFinished(60'000));
        QCOMPARE(up.exitCode(), 1);
        QVERIFY(!up.readAllStandardError().contains(password));
        NOTHING_IN(hunt.inFiles()); // a shop that could not start leaves none
        NOTHING_IN(hunt.filesForOthers());
    }
};

QTEST_GUILESS_MAIN(ShopSecretsTest)
#include "shop_secrets_test.moc"
