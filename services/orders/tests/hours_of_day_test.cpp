// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/hours_of_day.h"
#include "shared/testing/test_program.h"

#include <QtTest>

namespace bakery::hours_of_day_test {

using namespace Qt::StringLiterals;

namespace {

// "sold", or when it is.
QString inBerlin(const QString &from, const QString &until, const QByteArray &at)
{
    const auto next = notSoldUntil(from, until, QTimeZone("Europe/Berlin"), Instant::parse(at.toStdString()).value());
    return next ? QString::fromLatin1(next->text().left(16)) : u"sold"_s;
}

}

class HoursOfDayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsWhenAProductIsSold_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<QString>("next");
        const auto row = [](const char *name, const QString &from, const QString &until, const char *at,
                             const QString &next) { QTest::newRow(name) << from << until << QByteArray(at) << next; };
        const QString six = u"06:00"_s, half = u"11:30"_s, late = u"22:00"_s, two = u"02:00"_s;
        row("before", six, half, "2026-11-20T04:59:59.999Z", u"2026-11-20T05:00"_s);
        row("from then on", six, half, "2026-11-20T05:00:00.000Z", u"sold"_s);
        row("to the last moment", six, half, "2026-11-20T10:29:59.999Z", u"sold"_s);
        row("after", six, half, "2026-11-20T10:30:00.000Z", u"2026-11-21T05:00"_s);
        row("in the evening", late, two, "2026-11-20T21:00:00.000Z", u"sold"_s);
        row("past midnight", late, two, "2026-11-21T00:59:00.000Z", u"sold"_s);
        row("past the hour", late, two, "2026-11-21T01:00:00.000Z", u"2026-11-21T21:00"_s);
        row("in the afternoon", late, two, "2026-11-20T12:00:00.000Z", u"2026-11-20T21:00"_s);
        row("in summer", six, half, "2026-07-01T04:00:00.000Z", u"sold"_s);
        // 29 March: the clock jumps from two to three.
        row("the hour that is left out", u"02:30"_s, u"04:00"_s, "2026-03-29T00:59:00.000Z", u"2026-03-29T01:00"_s);
        row("behind it", u"02:30"_s, u"04:00"_s, "2026-03-29T01:00:00.000Z", u"sold"_s);
        // 25 October: it shows two to three twice.
        row("the hour that comes twice", u"02:00"_s, u"02:30"_s, "2026-10-25T01:15:00.000Z", u"sold"_s);
        row("and is over then", u"02:00"_s, u"02:30"_s, "2026-10-25T01:30:00.000Z", u"2026-10-26T01:00"_s);
    }
    void knowsWhenAProductIsSold()
    {
        QFETCH(QString, from);
        QFETCH(QString, until);
        QFETCH(QByteArray, at);
        QTEST(inBerlin(from, until, at), "next");
    }

    void takesGreenwichForAZoneThatIsNotThere()
    {
        SiteZone zone;
        QCOMPARE(zone.named(u"Europe/Berlin"_s).id(), QByteArray("Europe/Berlin"));
        QCOMPARE(zone.named(u"Middle/Earth"_s), QTimeZone::utc());
    }
};

BAKERY_TEST(HoursOfDayTest)

}

#include "hours_of_day_test.moc"
