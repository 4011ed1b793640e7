// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/command/shop_on_trial.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int dayMs = 120'000; // a day lasts 48 seconds

// The business day that merchant's journal says was closed first after anything was sold: where a shop is slow to
// start, a day is over before anybody can come.
QJsonObject firstDayOfSales(const ShopOnTrial &shop)
{
    const QByteArray journal = shop.run({u"log"_s, u"merchant"_s, u"--json"_s}).output;
    for (const QByteArray &line : journal.split('\n')) {
        const QJsonValue event = QJsonDocument::fromJson(line)["event"_L1];
        if (event["type"_L1].toString() == "DayClosed"_L1 && event["data"_L1]["sales"_L1]["orders"_L1].toInt() > 0)
            return event["data"_L1].toObject();
    }
    return {};
}

// The shop's day begins at the same hour whenever this runs: with the night before it opens.
void beginInTheEvening(const QString &folder)
{
    const QDateTime evening(QDate::currentDate(), QTime(20, 0));
    QFile clock(folder + u"/clock.json"_s);
    QVERIFY(clock.open(QIODevice::WriteOnly));
    clock.write(QJsonDocument({{u"wallEpochMs"_s, QDateTime::currentMSecsSinceEpoch()},
                                  {u"shopEpochMs"_s, evening.toMSecsSinceEpoch()}, {u"speed"_s, 1800}})
                    .toJson());
}

qint64 centsOf(const QRegularExpressionMatch &match, int group)
{
    return match.captured(group).toLongLong() * 100 + match.captured(group + 1).toLongLong();
}

qint64 amountOf(const QJsonValue &price) { return price["amount"_L1].toInteger(); }

// "1234.50", and "€1,234.50" on paper.
QString plain(qint64 cents) { return QString::number(double(cents) / 100, 'f', 2); }
QString printed(qint64 cents) { return QLocale(QLocale::English).toCurrencyString(double(cents) / 100, u"€"_s, 2); }

// Live, as a table and on paper.
void theReportSaysTheSame(const ShopOnTrial &shop, const QString &date, const QRegularExpressionMatch &customers)
{
    const auto reported = [&](const QStringList &how) {
        return shop.run(QStringList{u"reports"_s, u"day"_s, date} + how).output;
    };
    QJsonValue day;
    QVERIFY(QTest::qWaitFor(
        [&] {
            day = QJsonDocument::fromJson(reported({u"--json"_s}))["period"_L1];
            return day["isFinal"_L1].toBool();
        },
        10'000));
    QCOMPARE(day["agrees"_L1].toBool(), true);
    QCOMPARE(day["completed"_L1].toInt(), customers.captured(2).toInt());
    QCOMPARE(day["pieces"_L1].toInt(), customers.captured(3).toInt());
    QCOMPARE(amountOf(day["gross"_L1]), centsOf(customers, 4));
    QCOMPARE(day["refunds"_L1].toInt(), customers.captured(7).toInt());
    QCOMPARE(amountOf(day["refunded"_L1]), centsOf(customers, 8));

    const QString table = QString::fromUtf8(reported({u"--csv"_s, u"-"_s}));
    // Where somebody can look at them afterwards.
    const QString folder = qEnvironmentVariable("BAKERY_BUILD_DIR") + u"/tests/reports"_s;
    QDir().mkpath(folder);
    // Of a shop of root's it is written by the account that the shop runs as.
    for (const QString &language : {u"en"_s, u"ar"_s, u"de"_s}) {
        const QString name = u"/demo-day-%1.pdf"_s.arg(language), written = shop.folder() + name;
        reported({u"--pdf"_s, written, u"--language"_s, language});
        QFile::remove(folder + name);
        QFile::copy(written, folder + name);
    }
    const auto textOn = [&shop](const QString &name) {
        const Outcome read = runProgram(u"pdftotext"_s, {u"-layout"_s, shop.folder() + name, u"-"_s});
        return QString::fromUtf8(read.output).replace(QChar::Nbsp, u' ');
    };
    const QString paper = textOn(u"/demo-day-en.pdf"_s);
    QVERIFY(paper.contains(u"Country bread"_s));
    QVERIFY(textOn(u"/demo-day-de.pdf"_s).contains(u"Bauernbrot"_s));
    QVERIFY2(table.contains(u"total,,gross,%1,"_s.arg(plain(centsOf(customers, 4)))), qPrintable(table));
    QVERIFY2(table.contains(u"total,,refunded,%1,"_s.arg(plain(centsOf(customers, 8)))), qPrintable(table));
    QVERIFY2(paper.contains(printed(centsOf(customers, 4))), qPrintable(paper));

    const QRegularExpression way(u"(\\d+) by (\\w+) for (\\d+)\\.(\\d\\d)"_s);
    const QJsonArray means = day["means"_L1].toArray();
    qsizetype ways = 0;
    for (auto each = way.globalMatch(customers.captured(6)); each.hasNext(); ++ways) {
        const QRegularExpressionMatch paid = each.next();
        const auto found = std::find_if(means.begin(), means.end(),
            [&](const QJsonValue &row) { return row["method"_L1].toString() == paid.captured(2); });
        QVERIFY2(found != means.end(), qPrintable(paid.captured(0)));
        QCOMPARE((*found)["orders"_L1].toInt(), paid.captured(1).toInt());
        QCOMPARE(amountOf((*found)["gross"_L1]), centsOf(paid, 3));
        QCOMPARE(amountOf((*found)["taken"_L1]) - amountOf((*found)["givenBack"_L1]),
            centsOf(paid, 3) - amountOf((*found)["refunded"_L1]));
        QVERIFY(table.contains(u"means,%1,gross,%2,"_s.arg(paid.captured(2), plain(centsOf(paid, 3)))));
        QVERIFY2(paper.contains(printed(centsOf(paid, 3))), qPrintable(paper));
    }
    QCOMPARE(ways, 3);
    QCOMPARE(means.size(), 3);
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
        beginInTheEvening(shop.folder());
        QProcess up;
        up.setProcessChannelMode(QProcess::MergedChannels);
        up.start(ShopOnTrial::program(),
            {u"up"_s, u"--demo"_s, u"--headless"_s, u"--speed"_s, u"1800"_s, u"--store"_s, store, u"--port"_s,
                QString::number(shop.port), u"--data"_s, shop.folder()});
        QByteArray told;
        const QRegularExpression remembered(
            u"customers so far: (\\d+) came, (\\d+) were served with (\\d+) pieces for (\\d+)\\.(\\d\\d) EUR"
            " \\(([^)]*)\\); (\\d+) brought something back for (\\d+)\\.(\\d\\d);"_s);
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

        const QJsonObject day = firstDayOfSales(shop), sales = day[u"sales"_s].toObject();
        QCOMPARE(customers.captured(1).toInt(), 400);
        // Half a minute is a day: how many a busy machine serves in it is not what is tested.
        QVERIFY2(customers.captured(2).toInt() > 10, customers.captured(0).toUtf8());
        QCOMPARE(sales[u"orders"_s].toInt(), customers.captured(2).toInt());
        QCOMPARE(sales[u"gross"_s].toObject()[u"amount"_s].toInteger(), centsOf(customers, 4));
        QVERIFY(day[u"waste"_s].toObject()[u"units"_s].toInt() > 0);
        theReportSaysTheSame(shop, day[u"date"_s].toString(), customers);
        const Outcome check = shop.run({u"check"_s, u"--json"_s});
        QVERIFY2(check.exitStatus == 0, check.output);
        const QString file = shop.folder() + u"/whole-day.tar"_s;
        QCOMPARE(shop.run({u"backup"_s, file}).exitStatus, 0);
        const Outcome trial = shop.run({u"restore"_s, file, u"--trial"_s}); // while it goes on
        QVERIFY2(trial.exitStatus == 0, QByteArray(trial.output + trial.progress));
        ::kill(pid_t(up.processId()), SIGINT);
        QVERIFY(up.waitForFinished(60'000));
    }
};

}

QTEST_GUILESS_MAIN(bakery::DemoDayTest)

#include "demo_day_test.moc"
