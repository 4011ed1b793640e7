// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/event_line.h"
#include "shared/testing/test_program.h"

#include <QTest>

namespace bakery::event_line_test {

using namespace Qt::StringLiterals;

// An event as `up`, `events`, `log` and `trace` show it to people.
class EventLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsAnEventInOneLine_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<QString>("line");
        QTest::newRow("an order") << QByteArray(R"({"type":"OrderPlaced","source":"bakery/main/orders","subject":"o1",
            "data":{"number":"A017","total":{"amount":320,"currency":"EUR"},"lines":[{"sku":"bread","quantity":1}]}})")
                                  << u"orders     OrderPlaced          o1  A017, 3.20 EUR, bread × 1"_s;
        QTest::newRow("a refusal") << QByteArray(R"({"type":"StockRejected","source":"bakery/main/inventory",
            "subject":"o1","data":{"lines":[{"sku":"donut","requested":3,"available":2}]}})")
                                   << u"inventory  StockRejected        o1  donut × 3"_s;
        QTest::newRow("one unit") << QByteArray(R"({"type":"ItemsHandedOver","source":"bakery/main/inventory",
            "subject":"o1","data":{"units":[{"unit":"u1"}]}})")
                                  << u"inventory  ItemsHandedOver      o1  1 unit"_s;
        QTest::newRow("the subject once") << QByteArray(R"({"type":"UnitsAdded","source":"bakery/main/inventory",
            "subject":"bread","data":{"sku":"bread","units":["u1","u2"]}})")
                                          << u"inventory  UnitsAdded           bread  2 units"_s;
        QTest::newRow("nothing sealed") << QByteArray(R"({"type":"PersonRegistered","source":"bakery/main/auth",
            "subject":"p1","data":{"name":"sealed:Z29vZA==","role":"customer"}})")
                                        << u"auth       PersonRegistered     p1  customer"_s;
    }
    void tellsAnEventInOneLine()
    {
        QFETCH(QByteArray, event);
        QFETCH(QString, line);
        QVERIFY2(eventLine(event).endsWith(u"  "_s + line), qPrintable(eventLine(event)));
    }
    void tellsWhenByTheClockOnTheWall()
    {
        const QDateTime at = QDateTime::fromString(u"2026-11-20T08:15:00.250Z"_s, Qt::ISODateWithMs);
        const QString line = eventLine(QByteArray(R"({"time":"2026-11-20T08:15:00.250Z"})"));
        QVERIFY2(line.startsWith(at.toLocalTime().toString(u"hh:mm:ss.zzz"_s)), qPrintable(line));
    }
};

BAKERY_TEST(EventLineTest)

}

#include "event_line_test.moc"
