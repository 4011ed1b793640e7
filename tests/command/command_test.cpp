// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/services.h"
#include "tests/command/shop_on_trial.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace bakery;
using namespace Qt::StringLiterals;

#define SUCCEEDS(run)                                                                                                  \
    do {                                                                                                               \
        const Outcome outcome = (run);                                                                                 \
        QVERIFY2(outcome.exitStatus == 0, outcome.progress.constData());                                               \
    } while (false)

// The command as people type it, on a shop of its own.
class CommandTest : public QObject {
    Q_OBJECT

    ShopOnTrial shop;
    QTemporaryDir m_files;
    std::unique_ptr<QProcess> m_monitor;

    QString recording() const { return m_files.filePath(u"day.jsonl"_s); }

    QByteArray recorded() const
    {
        QFile file(recording());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // A monitor of the shop; it is connected when this returns.
    void watchedBy(const QStringList &words)
    {
        m_monitor = std::make_unique<QProcess>();
        m_monitor->start(
            ShopOnTrial::program(), QStringList{u"monitor"_s} + words + QStringList{u"--data"_s, shop.folder()});
        QVERIFY(m_monitor->waitForStarted());
        m_monitor->setReadChannel(QProcess::StandardError);
        QVERIFY(m_monitor->waitForReadyRead(10'000)); // it says when it watches
    }

    // So that it is not for sale now.
    static void sellInHalfADay(const ShopOnTrial &there, const QString &sku)
    {
        const QStringList asManager{u"--as"_s, u"mona"_s};
        QJsonObject card =
            there
                .run(QStringList{u"request"_s, u"menu"_s, u"ask/product"_s, u"{\"sku\":\"%1\"}"_s.arg(sku)} + asManager)
                .json()
                .object();
        const QTime then = QTime::currentTime().addSecs(12 * 3600);
        card[u"availableFrom"_s] = then.toString(u"HH:mm"_s);
        card[u"availableUntil"_s] = then.addSecs(600).toString(u"HH:mm"_s);
        const QString body = QString::fromUtf8(QJsonDocument(card).toJson(QJsonDocument::Compact));
        SUCCEEDS(there.run(QStringList{u"request"_s, u"menu"_s, u"do/put-product"_s, body} + asManager));
        QVERIFY(there.buy(sku, 1, u"alice"_s).exitStatus != 0);
    }

private Q_SLOTS:
    void initTestCase() { SUCCEEDS(shop.up({u"--demo"_s})); }

    void sellsALoafOnRequest()
    {
        const qint64 before = shop.balanceOf(u"alice"_s);
        const Outcome sale = shop.buy(u"bread"_s, 1, u"alice"_s);
        SUCCEEDS(sale);
        QCOMPARE(sale.json()["status"_L1].toString(), u"completed"_s);
        QCOMPARE(sale.json()["total"_L1]["amount"_L1].toInteger(), 320);
        QCOMPARE(sale.json()["units"_L1].toArray().size(), 1);
        QCOMPARE(shop.balanceOf(u"alice"_s), before - 320);
    }
    void foundsAShopThatIsAlwaysOpen()
    {
        const Outcome merchant = shop.request(u"merchant"_s, u"ask/merchant"_s, u"{}"_s, u"alice"_s);
        SUCCEEDS(merchant);
        QCOMPARE(merchant.json()["currency"_L1].toString(), u"EUR"_s);
        const Outcome site = shop.request(u"merchant"_s, u"ask/site"_s, u"{}"_s, u"alice"_s);
        SUCCEEDS(site);
        QVERIFY(!site.json()["site"_L1]["timeZone"_L1].toString().isEmpty());
        QVERIFY(site.json()["site"_L1]["hours"_L1].toArray().isEmpty());
        const Outcome day = shop.request(u"merchant"_s, u"ask/day"_s, u"{}"_s, u"alice"_s);
        QCOMPARE(day.json()["status"_L1].toString(), u"always-open"_s);
    }
    void printsARefusalAndFails()
    {
        const Outcome refused = shop.buy(u"bread"_s, 999, u"bob"_s);
        QCOMPARE(refused.exitStatus, 1);
        QCOMPARE(refused.json()["type"_L1].toString(), u"insufficient-stock"_s);
        QVERIFY(refused.progress.contains("insufficient-stock"));
    }
    void bakesWhatIsSold()
    {
        const QString donuts = u"{\"sku\":\"donut\"}"_s;
        SUCCEEDS(shop.buy(u"donut"_s, 1, u"alice"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!shop.request(u"production"_s, u"ask/batches"_s, donuts, u"oscar"_s)
                                      .json()["batches"_L1]
                                      .toArray()
                                      .isEmpty(),
            20'000);
    }
    void doesARequestOnceUnderOneId()
    {
        const QStringList words{u"request"_s, u"orders"_s, u"do/place"_s,
            u"{\"lines\":[{\"sku\":\"donut\",\"quantity\":1}],\"pay\":{\"method\":\"account\"}}"_s, u"--as"_s,
            u"carol"_s, u"--id"_s, u"5f1d6a60-0000-4000-8000-000000000001"_s};
        const Outcome first = shop.run(words);
        SUCCEEDS(first);
        QCOMPARE(shop.run(words).output, first.output);
    }
    void tellsTheStoryOfAnOrder()
    {
        const QString order = shop.buy(u"bread"_s, 1, u"bob"_s).json()["order"_L1].toString();
        QVERIFY(!order.isEmpty());
        QTRY_VERIFY(shop.run({u"trace"_s, order}).output.contains("OrderCompleted"));
        const QByteArray story = shop.run({u"trace"_s, order}).output;
        for (const char *event : {"OrderPlaced", "StockReserved", "PaymentTaken", "ItemsHandedOver"})
            QVERIFY2(story.contains(event), event);
        QCOMPARE(shop.run({u"trace"_s, u"00000000-0000-4000-8000-000000000000"_s}).exitStatus, 1);
    }
    void printsAJournalFromAPosition()
    {
        const Outcome all = shop.run({u"log"_s, u"bank"_s, u"--json"_s});
        SUCCEEDS(all);
        const Outcome later = shop.run({u"log"_s, u"bank"_s, u"--json"_s, u"--from"_s, u"3"_s});
        QCOMPARE(QJsonDocument::fromJson(later.output.split('\n')[0])["position"_L1].toInteger(), 3);
        QCOMPARE(later.output.count('\n'), all.output.count('\n') - 2);
        QVERIFY(shop.run({u"log"_s, u"nonsense"_s}).progress.contains("inventory"));
    }
    void watchesWhatHappens()
    {
        QProcess watch;
        watch.start(ShopOnTrial::program(),
            {u"events"_s, u"orders/OrderCompleted"_s, u"--json"_s, u"--count"_s, u"1"_s, u"--data"_s, shop.folder()});
        QVERIFY(watch.waitForStarted());
        watch.setReadChannel(QProcess::StandardError);
        QVERIFY(watch.waitForReadyRead(10'000)); // it says when it watches
        // An event by itself is a courtesy, so somebody buys until one was seen.
        QTRY_VERIFY_WITH_TIMEOUT(shop.buy(u"roll"_s, 1, u"dave"_s).exitStatus == 0
                && (watch.waitForFinished(500) || watch.state() == QProcess::NotRunning),
            20'000);
        QCOMPARE(
            QJsonDocument::fromJson(watch.readAllStandardOutput())["type"_L1].toString().contains("OrderCompleted"_L1),
            true);
    }
    void printsABareToken()
    {
        const Outcome token = shop.run({u"token"_s, u"--as"_s, u"mona"_s});
        SUCCEEDS(token);
        QCOMPARE(token.output.count('.'), 2);
        QCOMPARE(token.output.count('\n'), 1);
        QVERIFY(token.progress.isEmpty());
    }
    // What breaks its contract goes by among much that fits; the monitor says where it is wrong.
    void marksWhatBreaksItsContract()
    {
        watchedBy({u"--violations"_s, u"--json"_s, u"--count"_s, u"1"_s});
        SUCCEEDS(shop.buy(u"roll"_s, 1, u"dave"_s)); // what fits is not shown
        const Outcome made = shop.run({u"credentials"_s, u"--role"_s, u"service:bank"_s});
        SUCCEEDS(made);
        const QString user = made.json()["username"_L1].toString();
        SUCCEEDS(runProgram(u"mosquitto_pub"_s,
            {u"-V"_s, u"5"_s, u"-p"_s, QString::number(shop.port), u"-u"_s, user, u"-i"_s, user, u"-P"_s,
                made.json()["password"_L1].toString(), u"-t"_s, u"bakery/main/bank/event/PaymentTaken"_s, u"-m"_s,
                u"{\"specversion\":\"0.3\"}"_s}));
        QVERIFY(m_monitor->waitForFinished(10'000));
        QCOMPARE(m_monitor->exitCode(), 1);
        const QJsonObject shown = QJsonDocument::fromJson(m_monitor->readAllStandardOutput()).object();
        QCOMPARE(shown["topic"_L1].toString(), u"bakery/main/bank/event/PaymentTaken"_s);
        QCOMPARE(shown["violation"_L1]["path"_L1].toString(), u"specversion"_s);
        QCOMPARE(shown["violation"_L1]["problem"_L1].toString(), u"must be 1.0"_s);
    }
    void showsCopiesOfRequestsToWhoAsksForThem()
    {
        watchedBy({u"orders/telemetry"_s, u"--requests"_s, u"--json"_s, u"--count"_s, u"2"_s});
        QTRY_VERIFY_WITH_TIMEOUT(shop.buy(u"roll"_s, 1, u"dave"_s).exitStatus == 0
                && (m_monitor->waitForFinished(500) || m_monitor->state() == QProcess::NotRunning),
            20'000);
        const QByteArrayList lines = m_monitor->readAllStandardOutput().split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(QJsonDocument::fromJson(lines[0])["kind"_L1].toString(), u"request-copy"_s);
        QCOMPARE(QJsonDocument::fromJson(lines[1])["kind"_L1].toString(), u"answer-copy"_s);
        QCOMPARE(QJsonDocument::fromJson(lines[1])["payload"_L1]["status"_L1].toString(), u"completed"_s);
        QVERIFY(!lines[0].contains("Bearer") && !lines[0].contains("violation"));
    }
    void recordsADay()
    {
        watchedBy({u"--quiet"_s, u"--record"_s, recording()});
        QTRY_VERIFY(recorded().contains("inventory/state/stock/bread")); // what is retained comes first
        SUCCEEDS(shop.buy(u"bread"_s, 2, u"alice"_s));
        QCOMPARE(shop.buy(u"bread"_s, 999, u"bob"_s).exitStatus, 1);
        const QString order = shop.buy(u"roll"_s, 3, u"carol"_s).json()["order"_L1].toString();
        SUCCEEDS(shop.request(u"orders"_s, u"do/refund"_s,
            u"{\"order\":\"%1\",\"lines\":[{\"sku\":\"roll\",\"quantity\":2}]}"_s.arg(order), u"mona"_s));
        QTRY_VERIFY(recorded().contains("OrderRefunded"));
        m_monitor->terminate();
        QVERIFY(m_monitor->waitForFinished(10'000));
        const QByteArray said = m_monitor->readAllStandardError();
        QVERIFY2(said.contains("0 against their contract"), said.constData());
        QCOMPARE(QFile::permissions(recording()) & QFileDevice::ReadOther, QFileDevice::Permissions());
        const Outcome again = shop.run({u"monitor"_s, u"--record"_s, recording()});
        QVERIFY2(again.exitStatus == 1 && again.progress.contains("never written over"), again.progress);
        const Outcome itself = shop.run({u"replay"_s, recording(), u"--speed"_s, u"0"_s});
        QVERIFY2(itself.exitStatus == 1 && itself.progress.contains("was recorded"), itself.progress);
    }
    void saysWhoIsKnownWhenSomebodyIsNot()
    {
        const Outcome nobody = shop.run({u"token"_s, u"--as"_s, u"zoe"_s});
        QCOMPARE(nobody.exitStatus, 1);
        QVERIFY(nobody.output.isEmpty());
        QVERIFY(nobody.progress.contains("alice"));
    }
    void tellsHowEachServiceIs()
    {
        const Outcome status = shop.run({u"status"_s, u"--json"_s});
        SUCCEEDS(status);
        const QJsonArray services = status.json()["services"_L1].toArray();
        QCOMPARE(services.size(), serviceNames().size());
        for (const QJsonValue &service : services) {
            QCOMPARE(service["role"_L1].toString(), u"leader"_s);
            for (const auto key : {"name"_L1, "pid"_L1, "since"_L1, "head"_L1, "lag"_L1, "deadLetters"_L1})
                QVERIFY(!service[key].isUndefined());
            const QJsonObject process = service["process"_L1].toObject();
            QVERIFY(process["turns"_L1].toInteger() > 0 && process["turnMicroseconds"_L1].toInteger() > 0);
            QVERIFY(process["memoryBytes"_L1].toInteger() > 5'000'000);
        }
    }
    void makesAnAccountThatAStockClientUses()
    {
        const Outcome made = shop.run({u"credentials"_s, u"--role"_s, u"kiosk"_s});
        SUCCEEDS(made);
        const QString user = made.json()["username"_L1].toString();
        const QString token = QString::fromLatin1(shop.run({u"token"_s, u"--as"_s, u"erin"_s}).output.trimmed());
        const Outcome sale = runProgram(u"mosquitto_rr"_s,
            {u"-V"_s, u"5"_s, u"-p"_s, QString::number(shop.port), u"-u"_s, user, u"-i"_s, user, u"-P"_s,
                made.json()["password"_L1].toString(), u"-t"_s, u"bakery/main/orders/do/place"_s, u"-e"_s,
                u"bakery/main/reply/"_s + user, u"-D"_s, u"publish"_s, u"correlation-data"_s,
                u"5f1d6a60-0000-4000-8000-000000000002"_s, u"-D"_s, u"publish"_s, u"user-property"_s,
                u"authorization"_s, u"Bearer "_s + token, u"-W"_s, u"10"_s, u"-m"_s,
                u"{\"lines\":[{\"sku\":\"pretzel\",\"quantity\":1}],\"pay\":{\"method\":\"account\"}}"_s});
        SUCCEEDS(sale);
        QCOMPARE(sale.json()["status"_L1].toString(), u"completed"_s);
    }
    void hasNoDeadLetters()
    {
        const Outcome letters = shop.run({u"dead-letters"_s, u"--json"_s});
        SUCCEEDS(letters);
        QVERIFY(letters.json().isArray());
        QCOMPARE(letters.json().array().size(), 0);
        for (const auto &action : {u"show"_s, u"replay"_s, u"dismiss"_s}) {
            const Outcome none = shop.run({u"dead-letters"_s, action, u"bank:9"_s, u"why"_s});
            QVERIFY2(none.exitStatus == 1 && none.progress.contains("unknown-letter"), none.progress);
        }
        QVERIFY(shop.run({u"dead-letters"_s, u"dismiss"_s, u"bank:9"_s}).progress.contains("say why"));
    }
    void changesNothingWhenItIsUpAlready()
    {
        const auto pid = shop.statusOf(u"orders"_s)["pid"_L1].toInteger();
        const Outcome again = shop.up({u"--instances"_s, u"2"_s});
        SUCCEEDS(again);
        QVERIFY(again.progress.contains("already"));
        QCOMPARE(shop.statusOf(u"orders"_s)["pid"_L1].toInteger(), pid);
    }
    void saysWhenThePortIsTaken()
    {
        const ShopOnTrial other;
        const Outcome refused = other.run({u"up"_s, u"--detach"_s, u"--port"_s, QString::number(shop.port)});
        QCOMPARE(refused.exitStatus, 1);
        QVERIFY(refused.progress.contains("--port"));
    }
    void saysWhenTheDatabaseDoesNotAnswer()
    {
        const ShopOnTrial other;
        const Outcome refused = other.up({u"--postgres"_s, u"postgresql://me@127.0.0.1:1/shop"_s});
        QCOMPARE(refused.exitStatus, 1);
        QVERIFY2(refused.progress.contains("does not answer"), refused.progress);
        QVERIFY(refused.progress.contains("--postgres URL"));
        SUCCEEDS(other.up()); // nothing of it was kept
    }
    void leavesFoldersOfOthersAlone()
    {
        const QTemporaryDir home;
        QVERIFY(QDir(home.path()).mkdir(u"photos"_s));
        const Outcome refused = runProgram(ShopOnTrial::program(), {u"up"_s, u"--detach"_s, u"--data"_s, home.path()});
        QCOMPARE(refused.exitStatus, 1);
        QVERIFY2(refused.progress.contains("photos"), refused.progress);
        QCOMPARE(QFileInfo(home.path()).ownerId(), ::geteuid());
    }
    void tellsItsOptionsInTheManual()
    {
        QFile page(qEnvironmentVariable("BAKERY_SOURCE_DIR") + u"/docs/commands.md"_s);
        QVERIFY(page.open(QIODevice::ReadOnly));
        QCOMPARE(runProgram(ShopOnTrial::program(), {u"manual"_s}).output, page.readAll());
    }
    void sendsPeopleWhoRememberWhatTheyWereTold()
    {
        const auto orders = [this] { return shop.run({u"log"_s, u"orders"_s}).output.count("OrderCompleted"); };
        const qsizetype before = orders();
        QProcess simulate;
        simulate.start(ShopOnTrial::program(),
            {u"simulate"_s, u"--customers"_s, u"3600"_s, u"--json"_s, u"--data"_s, shop.folder()}); // one a second
        QByteArray told;
        QVERIFY(QTest::qWaitFor(
            [&] { return (told += simulate.readAllStandardError()).count("of 3600 have come") >= 2; }, 60'000));
        ::kill(pid_t(simulate.processId()), SIGINT);
        QVERIFY(simulate.waitForFinished(10'000));
        told += simulate.readAll();
        const QJsonObject remembered = QJsonDocument::fromJson(told.mid(told.indexOf('{'))).object();
        QVERIFY2(remembered["served"_L1].toInt() > 0, told);
        QVERIFY(remembered["paid"_L1]["EUR"_L1].toInteger() > 0);
        QVERIFY(orders() - before >= remembered["served"_L1].toInt());
        SUCCEEDS(shop.run({u"check"_s}));
    }
    void startsAKilledServiceAgain()
    {
        const auto pid = shop.statusOf(u"bank"_s)["pid"_L1].toInteger();
        QVERIFY(pid > 0);
        QCOMPARE(::kill(pid_t(pid), SIGKILL), 0);
        QTRY_VERIFY_WITH_TIMEOUT(shop.statusOf(u"bank"_s)["role"_L1].toString() == "leader"_L1
                && shop.statusOf(u"bank"_s)["pid"_L1].toInteger() != pid,
            20'000);
        SUCCEEDS(shop.buy(u"bread"_s, 1, u"frank"_s));
        // What is asked while nobody is there to hear it is asked again.
        QCOMPARE(::kill(pid_t(shop.statusOf(u"orders"_s)["pid"_L1].toInteger()), SIGKILL), 0);
        SUCCEEDS(shop.buy(u"bread"_s, 1, u"frank"_s));
    }
    void restoresABackupThatWasMadeWhileItSold()
    {
        const QTemporaryDir files;
        const QString file = files.filePath(u"shop.tar"_s);
        SUCCEEDS(shop.run({u"backup"_s, file}));
        const qint64 balance = shop.balanceOf(u"alice"_s);
        QVERIFY(shop.run({u"restore"_s, file}).progress.contains("running"));

        const ShopOnTrial copy;
        SUCCEEDS(copy.run({u"restore"_s, file, u"--port"_s, QString::number(copy.port)}));
        SUCCEEDS(copy.up());
        QCOMPARE(copy.balanceOf(u"alice"_s), balance);
        SUCCEEDS(copy.buy(u"croissant"_s, 1, u"alice"_s));
        SUCCEEDS(copy.run({u"status"_s}));
        sellInHalfADay(copy, u"bread"_s); // what was sold then is sold in the replay at any hour
        const Outcome replayed = copy.run({u"replay"_s, recording(), u"--speed"_s, u"0"_s, u"--json"_s});
        QVERIFY2(replayed.exitStatus == 0, QByteArray(replayed.progress + replayed.output).constData());
        QCOMPARE(replayed.json()["replayed"_L1]["placed"_L1].toInteger(), 3);
        QCOMPARE(replayed.json()["replayed"_L1]["completed"_L1].toInteger(), 2);
        QCOMPARE(replayed.json()["replayed"_L1]["refused"_L1].toInteger(), 1);
        QVERIFY(replayed.json()["replayed"_L1]["refunded"_L1]["EUR"_L1].toInteger() > 0);
        QCOMPARE(shop.balanceOf(u"alice"_s), balance); // two shops do not notice each other
    }
    void keepsABackupAndTriesIt()
    {
        const auto latest = [&] {
            const Outcome told = shop.request(u"keeper"_s, u"ask/backups"_s, u"{}"_s, u"mona"_s);
            return QJsonDocument::fromJson(told.output)["backups"_L1][0].toObject();
        };
        SUCCEEDS(shop.request(u"keeper"_s, u"do/make-backup"_s, u"{}"_s, u"mona"_s));
        QTRY_COMPARE_WITH_TIMEOUT(latest()[u"state"_s].toString(), u"made"_s, 30'000);
        const QString file = shop.folder() + u"/backups/"_s + latest()[u"file"_s].toString();
        QCOMPARE(qint64(latest()[u"bytes"_s].toInteger()), QFileInfo(file).size());
        const QString which = u"{\"backup\":\"%1\"}"_s.arg(latest()[u"backup"_s].toString());
        SUCCEEDS(shop.request(u"keeper"_s, u"do/try-backup"_s, which, u"mona"_s));
        QTRY_COMPARE_WITH_TIMEOUT(latest()[u"trial"_s].toString(), u"good"_s, 30'000);
        QVERIFY(shop.run({u"restore"_s, file, u"--trial"_s}).output.contains("clean"));

        QFile cut(file);
        QVERIFY(cut.resize(cut.size() / 2));
        SUCCEEDS(shop.request(u"keeper"_s, u"do/try-backup"_s, which, u"mona"_s));
        QTRY_COMPARE_WITH_TIMEOUT(latest()[u"trial"_s].toString(), u"bad"_s, 30'000);
        QVERIFY(latest()[u"trouble"_s].toString().contains(u"tar"_s));
        QCOMPARE(QDir(shop.folder() + u"/run"_s).entryList({u"trial-*"_s, u"backup-*"_s}), QStringList()); // gone
    }
    void refusesWhatIsNoBackup()
    {
        QTemporaryDir files;
        QFile file(files.filePath(u"nonsense.tar"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("this is no archive") > 0);
        file.close();
        const ShopOnTrial copy;
        QCOMPARE(copy.run({u"restore"_s, file.fileName()}).exitStatus, 1);
        QCOMPARE(copy.up().exitStatus, 0); // and left nothing behind that is in the way
    }
    void keepsPeopleAndMoneyAcrossDownAndUp()
    {
        const qint64 balance = shop.balanceOf(u"erin"_s);
        SUCCEEDS(shop.run({u"down"_s}));
        QCOMPARE(shop.run({u"status"_s}).exitStatus, 1);
        SUCCEEDS(shop.up());
        QCOMPARE(shop.balanceOf(u"erin"_s), balance);
    }
};

QTEST_GUILESS_MAIN(CommandTest)
#include "command_test.moc"
