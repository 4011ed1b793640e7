// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/command/shop_on_trial.h"

#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int dayMs = 120'000; // a day lasts 24 seconds

// The business day that merchant's journal says was closed first.
QJsonObject firstClosedDay(const ShopOnTrial &shop)
{
    const QByteArray journal = shop.run({u"log"_s, u"merchant"_s, u"--json"_s}).output;
    for (const QByteArray &line : journal.split('\n')) {
        const QJsonValue event = QJsonDocument::fromJson(line)["event"_L1];
        if (event["type"_L1].toString() == "DayClosed"_L1)
            return event["data"_L1].toObject();
    }
    return {};
}

}

// A demo lives a whole day: ovens bake before it opens, people come, it closes, and everybody says the same of it.
class DemoDayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBooksSayWhatCustomersRemember_data()
    {
        QTest::addColumn<QString>("store");
        QTest::newRow("sqlite") << u"sqlite"_s;
        QTest::newRow("postgres") << u"postgres"_s;
    }
    void theBooksSayWhatCustomersRemember()
    {
        QFETCH(QString, store);
        const ShopOnTrial shop;
        QProcess up;
        up.setProcessChannelMode(QProcess::MergedChannels);
        up.start(ShopOnTrial::program(),
            {u"up"_s, u"--demo"_s, u"--headless"_s, u"--speed"_s, u"3600"_s, u"--store"_s, store, u"--port"_s,
                QString::number(shop.port), u"--data"_s, shop.folder()});
        QByteArray told;
        const QRegularExpression remembered(
            u"customers so far: (\\d+) came, (\\d+) were served with (\\d+) pieces for (\\d+)\\.(\\d\\d) EUR"_s);
        QRegularExpressionMatch customers;
        QVERIFY2(QTest::qWaitFor(
                     [&] {
                         told += up.readAll();
                         return (customers = remembered.match(QString::fromUtf8(told))).hasMatch()
                             || up.state() == QProcess::NotRunning;
                     },
                     dayMs),
            told.right(2000));
        QVERIFY2(customers.hasMatch(), told.right(2000));

        const QJsonObject day = firstClosedDay(shop), sales = day[u"sales"_s].toObject();
        QCOMPARE(customers.captured(1).toInt(), 400);
        QVERIFY2(customers.captured(2).toInt() > 100, customers.captured(0).toUtf8());
        QCOMPARE(sales[u"orders"_s].toInt(), customers.captured(2).toInt());
        QCOMPARE(sales[u"gross"_s].toObject()[u"amount"_s].toInteger(),
            customers.captured(4).toLongLong() * 100 + customers.captured(5).toLongLong());
        QVERIFY(day[u"waste"_s].toObject()[u"units"_s].toInt() > 0);
        const Outcome check = shop.run({u"check"_s, u"--json"_s});
        QVERIFY2(check.exitStatus == 0, check.output);
        ::kill(pid_t(up.processId()), SIGINT);
        QVERIFY(up.waitForFinished(60'000));
    }
};

}

QTEST_GUILESS_MAIN(bakery::DemoDayTest)

#include "demo_day_test.moc"
