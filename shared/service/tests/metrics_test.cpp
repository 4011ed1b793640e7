// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/metrics.h"
#include "shared/testing/test_program.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

namespace bakery::metrics_test {

using namespace Qt::StringLiterals;

namespace {

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

QByteArrayList scrape(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.write("GET /metrics HTTP/1.0\r\n\r\n");
    QByteArray page;
    while (socket.waitForReadyRead(5000))
        page += socket.readAll();
    page += socket.readAll(); // what came with the end of the connection
    return page.split('\n');
}

Reading someReading()
{
    Reading reading;
    reading.presence.service = u"bank"_s;
    reading.presence.instance = u"bank-1"_s;
    reading.presence.role = Standing::Leader;
    reading.presence.head = 41;
    reading.presence.follows.push_back({u"orders"_s, 7, 3, true});
    reading.presence.deadLetters = 2;
    reading.openRequests = 5;
    reading.storeBytes = 4096;
    reading.isConnected = true;
    reading.takenAt = {1'800'000'000'500};
    return reading;
}

}

class MetricsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsHowThingsStand()
    {
        const quint16 port = freePort();
        const auto metrics = Metrics::serve(port);
        QVERIFY2(bool(metrics), metrics ? "" : qPrintable(metrics.error()));
        (*metrics)->show(someReading());
        const QByteArrayList lines = scrape(port);
        for (const char *line :
            {R"(bakery_journal_head{service="bank"} 41)", R"(bakery_journal_lag{service="bank",follows="orders"} 3)",
                R"(bakery_journal_alarm{service="bank",follows="orders"} 1)", R"(bakery_leads{service="bank"} 1)",
                R"(bakery_broker_connected{service="bank"} 1)", R"(bakery_dead_letters{service="bank"} 2)",
                R"(bakery_open_requests{service="bank"} 5)", R"(bakery_store_bytes{service="bank"} 4096)",
                R"(bakery_disk_full{service="bank"} 0)", R"(bakery_reading_time_seconds{service="bank"} 1800000000.5)"})
            QVERIFY2(lines.contains(line), qPrintable(QString::fromUtf8(QByteArray(line) + '\n' + lines.join('\n'))));
    }

    void showsWhatMoves()
    {
        const quint16 port = freePort();
        const auto metrics = Metrics::serve(port);
        QVERIFY(bool(metrics));
        Reading reading = someReading();
        reading.figures.turned(3, std::chrono::milliseconds(4));
        reading.figures.answered("do/refund", 200);
        (*metrics)->show(reading);
        QVERIFY(scrape(port).contains(R"(bakery_answers_total{service="bank",request="do/refund",status="200"} 1)"));
        reading.figures.turned(1, std::chrono::milliseconds(30));
        reading.figures.answered("do/refund", 200);
        reading.figures.answered("do/refund", 409);
        (*metrics)->show(reading);
        const QByteArrayList lines = scrape(port);
        for (const char *line : {R"(bakery_answers_total{service="bank",request="do/refund",status="200"} 2)",
                 R"(bakery_answers_total{service="bank",request="do/refund",status="409"} 1)",
                 R"(bakery_turn_seconds_count{service="bank"} 2)",
                 R"(bakery_turn_seconds_bucket{service="bank",le="0.002"} 0)",
                 R"(bakery_turn_seconds_bucket{service="bank",le="0.005"} 1)",
                 R"(bakery_turn_seconds_bucket{service="bank",le="+Inf"} 2)",
                 R"(bakery_turn_messages_sum{service="bank"} 4)",
                 R"(bakery_turn_messages_bucket{service="bank",le="1"} 1)"})
            QVERIFY2(lines.contains(line), qPrintable(QString::fromUtf8(QByteArray(line) + '\n' + lines.join('\n'))));
    }

    void saysWhenThePortIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const auto metrics = Metrics::serve(other.serverPort());
        QVERIFY(!metrics);
        QVERIFY2(metrics.error().contains(QString::number(other.serverPort())), qPrintable(metrics.error()));
    }
};

BAKERY_TEST(MetricsTest)

}

#include "metrics_test.moc"
