// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/contracts/opening_hours.h"

#include "shared/core/enum_text.h"
#include "shared/testing/test_program.h"

#include <QtTest>

namespace bakery::opening_hours_test {

using namespace Qt::StringLiterals;
using bakery::merchant::Hours;
using bakery::merchant::HoursOfDay;
using bakery::merchant::Weekday;

namespace {

constexpr Weekday everyWeekday[] = {Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday,
    Weekday::Friday, Weekday::Saturday, Weekday::Sunday};

// "07:00-12:30 14:00-19:00"
HoursOfDay hoursOf(const QString &text)
{
    HoursOfDay hours;
    for (const QString &each : text.split(u' ', Qt::SkipEmptyParts))
        hours.push_back({LocalTime(each.first(5)), LocalTime(each.last(5))});
    return hours;
}

OpeningHours daily(const QString &text, const char *zone = "Europe/Berlin")
{
    OpeningHours hours;
    hours.zone = QTimeZone(zone);
    for (const Weekday weekday : everyWeekday)
        for (const Hours &each : hoursOf(text))
            hours.week.push_back({weekday, each.opens, each.closes});
    return hours;
}

QDate date(const char *text) { return QDate::fromString(QString::fromLatin1(text), Qt::ISODate); }
Instant at(const char *text) { return *Instant::parse(text); }

// "2026-11-20 06:00 18:00 break 11:30 13:00", in UTC; "closed".
QString told(const std::optional<OpeningDay> &day)
{
    if (!day)
        return u"closed"_s;
    const auto minute = [](Instant moment) { return QString::fromLatin1(moment.text().sliced(5, 11)); };
    QString text = minute(day->opensAt) + u' ' + minute(day->closesAt);
    for (const merchant::Break &pause : day->breaks)
        text += u" break "_s + minute(pause.from) + u' ' + minute(pause.until);
    return text;
}

}

class OpeningHoursTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void turnsHoursIntoMoments_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("moments");
        const auto row = [](const char *name, const char *zone, const char *hours, const char *day,
                             const char *moments) {
            QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(hours) << QString::fromLatin1(day)
                                << QString::fromLatin1(moments);
        };
        const char *berlin = "Europe/Berlin", *utc = "UTC";
        row("in winter", berlin, "07:00-19:00", "2026-11-20", "11-20T06:00 11-20T18:00");
        row("in summer", berlin, "07:00-19:00", "2026-07-20", "07-20T05:00 07-20T17:00");
        row("after noon", berlin, "07:00-12:30 14:00-19:00", "2026-11-20",
            "11-20T06:00 11-20T18:00 break 11-20T11:30 11-20T13:00");
        row("in any order", berlin, "14:00-19:00 07:00-12:30", "2026-11-20",
            "11-20T06:00 11-20T18:00 break 11-20T11:30 11-20T13:00");
        row("without a pause", berlin, "07:00-12:00 12:00-19:00", "2026-11-20", "11-20T06:00 11-20T18:00");
        row("past midnight", berlin, "18:00-02:00", "2026-11-20", "11-20T17:00 11-21T01:00");
        row("until midnight", berlin, "18:00-00:00", "2026-11-20", "11-20T17:00 11-20T23:00");
        row("round the clock", berlin, "00:00-00:00", "2026-11-20", "11-19T23:00 11-20T23:00");
        row("the whole night forward", berlin, "00:00-00:00", "2027-03-28", "03-27T23:00 03-28T22:00");
        row("the whole night back", berlin, "00:00-00:00", "2026-10-25", "10-24T22:00 10-25T23:00");
        // On 28 March 2027 the clock in Berlin goes from 01:59 to 03:00, on 25 October 2026 from 02:59 back to 02:00.
        row("the day forward", berlin, "07:00-19:00", "2027-03-28", "03-28T05:00 03-28T17:00");
        row("the day back", berlin, "07:00-19:00", "2026-10-25", "10-25T06:00 10-25T18:00");
        row("into the night forward", berlin, "18:00-04:00", "2027-03-27", "03-27T17:00 03-28T02:00");
        row("closes in the hour that is jumped over", berlin, "18:00-02:30", "2027-03-27", "03-27T17:00 03-28T01:00");
        row("opens in the hour that is jumped over", berlin, "02:30-09:00", "2027-03-28", "03-28T01:00 03-28T07:00");
        row("lies in the hour that is jumped over", berlin, "02:10-02:50", "2027-03-28", "closed");
        row("closes in the hour that comes twice", berlin, "18:00-02:30", "2026-10-24", "10-24T16:00 10-25T01:30");
        row("opens in the hour that comes twice", berlin, "02:30-09:00", "2026-10-25", "10-25T00:30 10-25T08:00");
        row("closes as it comes", berlin, "18:00-02:00", "2026-10-24", "10-24T16:00 10-25T01:00");
        row("closes as it goes", berlin, "18:00-03:00", "2026-10-24", "10-24T16:00 10-25T02:00");
        row("in another half of the year", "Australia/Sydney", "07:00-19:00", "2026-10-04", "10-03T20:00 10-04T08:00");
        row("where half an hour is put forward", "Australia/Lord_Howe", "02:15-09:00", "2026-10-04",
            "10-03T15:30 10-03T22:00");
        row("where the clock goes forward at midnight", "Africa/Cairo", "00:15-09:00", "2026-04-24",
            "04-23T22:00 04-24T06:00");
        row("at the date line", "Pacific/Kiritimati", "07:00-19:00", "2026-11-20", "11-19T17:00 11-20T05:00");
        row("in UTC", utc, "07:00-19:00", "2026-11-20", "11-20T07:00 11-20T19:00");
    }
    void turnsHoursIntoMoments()
    {
        QFETCH(QString, zone);
        QFETCH(QString, hours);
        QFETCH(QString, day);
        QTEST(told(dayOn(daily(hours, zone.toLatin1().constData()), date(day.toLatin1().constData()))), "moments");
    }

    void findsTheDayOfAMoment_data()
    {
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QByteArray>("moment");
        QTest::addColumn<QString>("day");
        QTest::newRow("before it opens") << u"07:00-19:00"_s << QByteArray("2026-11-20T05:59:59.999Z") << QString();
        QTest::newRow("as it opens") << u"07:00-19:00"_s << QByteArray("2026-11-20T06:00:00Z") << u"2026-11-20"_s;
        QTest::newRow("before it closes")
            << u"07:00-19:00"_s << QByteArray("2026-11-20T17:59:59.999Z") << u"2026-11-20"_s;
        QTest::newRow("as it closes") << u"07:00-19:00"_s << QByteArray("2026-11-20T18:00:00Z") << QString();
        QTest::newRow("in a break") << u"07:00-12:30 14:00-19:00"_s << QByteArray("2026-11-20T12:00:00Z")
                                    << u"2026-11-20"_s;
        QTest::newRow("after midnight") << u"18:00-02:00"_s << QByteArray("2026-11-21T00:30:00Z") << u"2026-11-20"_s;
        QTest::newRow("round the clock") << u"00:00-00:00"_s << QByteArray("2026-11-20T23:00:00Z") << u"2026-11-21"_s;
        QTest::newRow("in the hour that comes twice, first")
            << u"18:00-02:30"_s << QByteArray("2026-10-25T00:45:00Z") << u"2026-10-24"_s;
        QTest::newRow("in the hour that comes twice, again")
            << u"18:00-02:30"_s << QByteArray("2026-10-25T01:15:00Z") << u"2026-10-24"_s;
    }
    void findsTheDayOfAMoment()
    {
        QFETCH(QString, hours);
        QFETCH(QByteArray, moment);
        const auto day = dayAt(daily(hours), *Instant::parse(moment.toStdString()));
        QTEST(day ? day->date.value : QString(), "day");
    }

    void anExceptionStandsForTheWeekday()
    {
        OpeningHours hours = daily(u"07:00-19:00"_s);
        hours.exceptions[u"2026-12-24"_s] = hoursOf(u"06:00-13:00"_s);
        hours.exceptions[u"2026-12-25"_s] = {};
        QCOMPARE(told(dayOn(hours, date("2026-12-24"))), u"12-24T05:00 12-24T12:00"_s);
        QCOMPARE(told(dayOn(hours, date("2026-12-25"))), u"closed"_s);
        QCOMPARE(told(dayOn(hours, date("2026-12-26"))), u"12-26T06:00 12-26T18:00"_s);
        QCOMPARE(told(nextDay(hours, at("2026-12-24T12:00:00Z"))), u"12-26T06:00 12-26T18:00"_s);
    }

    void eachWeekdayHasItsOwn()
    {
        OpeningHours hours;
        hours.zone = QTimeZone("Europe/Berlin");
        hours.week = {{Weekday::Friday, u"18:00"_s, u"02:00"_s}, {Weekday::Saturday, u"09:00"_s, u"13:00"_s}};
        QCOMPARE(told(nextDay(hours, at("2026-11-16T00:00:00Z"))), u"11-20T17:00 11-21T01:00"_s);
        QCOMPARE(told(nextDay(hours, at("2026-11-20T17:00:00Z"))), u"11-21T08:00 11-21T12:00"_s);
        QCOMPARE(told(dayOn(hours, date("2026-11-22"))), u"closed"_s);
    }

    void somebodyOpensLateOrClosesEarly_data()
    {
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QString>("opens");
        QTest::addColumn<QString>("closes");
        QTest::addColumn<QString>("moments");
        const QString split = u"07:00-12:30 14:00-19:00"_s;
        QTest::newRow("late") << u"07:00-19:00"_s << u"09:15"_s << QString() << u"11-20T08:15 11-20T18:00"_s;
        QTest::newRow("early") << u"07:00-19:00"_s << QString() << u"15:00"_s << u"11-20T06:00 11-20T14:00"_s;
        QTest::newRow("both") << u"07:00-19:00"_s << u"09:00"_s << u"15:00"_s << u"11-20T08:00 11-20T14:00"_s;
        QTest::newRow("late, after the break") << split << u"15:00"_s << QString() << u"11-20T14:00 11-20T18:00"_s;
        QTest::newRow("late, in the break") << split << u"13:00"_s << QString() << u"11-20T13:00 11-20T18:00"_s;
        QTest::newRow("early, before the break") << split << QString() << u"11:00"_s << u"11-20T06:00 11-20T10:00"_s;
        QTest::newRow("early, in the break") << split << QString() << u"13:00"_s << u"11-20T06:00 11-20T11:30"_s;
        QTest::newRow("early, past midnight")
            << u"18:00-04:00"_s << QString() << u"01:00"_s << u"11-20T17:00 11-21T00:00"_s;
        QTest::newRow("late, past midnight")
            << u"18:00-04:00"_s << u"01:00"_s << QString() << u"11-21T00:00 11-21T03:00"_s;
        QTest::newRow("too late") << u"07:00-19:00"_s << u"19:00"_s << QString() << u"closed"_s;
        QTest::newRow("never early") << u"07:00-19:00"_s << QString() << u"20:00"_s << u"11-20T06:00 11-20T18:00"_s;
    }
    void somebodyOpensLateOrClosesEarly()
    {
        QFETCH(QString, hours);
        QFETCH(QString, opens);
        QFETCH(QString, closes);
        OpeningHours known = daily(hours);
        OpeningHours::Adjustment &adjustment = known.adjustments[u"2026-11-20"_s];
        if (!opens.isEmpty())
            adjustment.opens = LocalTime(opens);
        if (!closes.isEmpty())
            adjustment.closes = LocalTime(closes);
        QTEST(told(dayOn(known, date("2026-11-20"))), "moments");
        QCOMPARE(told(dayOn(known, date("2026-11-24"))), told(dayOn(daily(hours), date("2026-11-24"))));
    }

    void anOpenDayEndsEarlier()
    {
        const auto day = dayOn(daily(u"07:00-12:30 14:00-19:00"_s), date("2026-11-20"));
        QCOMPARE(told(endingAt(*day, at("2026-11-20T17:00:00Z"))),
            u"11-20T06:00 11-20T17:00 break 11-20T11:30 11-20T13:00"_s);
        QCOMPARE(told(endingAt(*day, at("2026-11-20T12:00:00Z"))), u"11-20T06:00 11-20T11:30"_s);
        QCOMPARE(told(endingAt(*day, at("2026-11-20T10:00:00Z"))), u"11-20T06:00 11-20T10:00"_s);
    }

    void aDayEndsWhenTheNextBegins()
    {
        OpeningHours hours = daily(u"18:00-04:00"_s);
        hours.exceptions[u"2026-11-21"_s] = hoursOf(u"03:00-09:00"_s);
        QCOMPARE(told(dayOn(hours, date("2026-11-20"))), u"11-20T17:00 11-21T02:00"_s);
        QCOMPARE(dayAt(hours, at("2026-11-21T02:00:00Z"))->date.value, u"2026-11-21"_s);
    }

    void findsHoursThatReachIntoOthers_data()
    {
        QTest::addColumn<QString>("monday");
        QTest::addColumn<QString>("tuesday");
        QTest::addColumn<QString>("sunday");
        QTest::addColumn<QString>("overlap");
        const QString none;
        QTest::newRow("none") << none << none << none << none;
        QTest::newRow("plain") << u"07:00-19:00"_s << u"07:00-19:00"_s << none << none;
        QTest::newRow("a break") << u"07:00-12:00 14:00-19:00"_s << none << none << none;
        QTest::newRow("touching") << u"07:00-12:00 12:00-19:00"_s << none << none << none;
        QTest::newRow("round the clock") << u"00:00-00:00"_s << u"00:00-00:00"_s << u"00:00-00:00"_s << none;
        QTest::newRow("until the next opens") << u"18:00-07:00"_s << u"07:00-12:00"_s << none << none;
        QTest::newRow("within a day") << u"07:00-13:00 12:00-19:00"_s << none << none << u"monday"_s;
        QTest::newRow("into the next") << u"18:00-07:30"_s << u"07:00-12:00"_s << none << u"tuesday"_s;
        QTest::newRow("past midnight and not the last") << u"09:00-02:00 20:00-23:00"_s << none << none << u"monday"_s;
        QTest::newRow("round the week") << u"07:00-12:00"_s << none << u"18:00-08:00"_s << u"monday"_s;
    }
    void findsHoursThatReachIntoOthers()
    {
        QFETCH(QString, monday);
        QFETCH(QString, tuesday);
        QFETCH(QString, sunday);
        merchant::HoursOfWeek week;
        const std::pair<Weekday, QString> days[] = {
            {Weekday::Monday, monday}, {Weekday::Tuesday, tuesday}, {Weekday::Sunday, sunday}};
        for (const auto &[weekday, text] : days)
            for (const Hours &each : hoursOf(text))
                week.push_back({weekday, each.opens, each.closes});
        const auto overlap = overlapIn(week);
        QTEST(overlap ? enumText(*overlap) : QString(), "overlap");
    }

    void findsExceptionsThatReachIntoOthers()
    {
        OpeningHours hours = daily(u"07:00-19:00"_s);
        const auto overlap = [&](const QString &exception) {
            hours.exceptions[u"2026-11-20"_s] = hoursOf(exception); // a Friday
            const auto weekday = overlapAround(hours, date("2026-11-20"));
            return weekday ? enumText(*weekday) : QString();
        };
        QCOMPARE(overlap(u"18:00-07:00"_s), QString());
        QCOMPARE(overlap(u"18:00-07:30"_s), u"saturday"_s);
        QCOMPARE(overlap(u"08:00-12:00 11:00-13:00"_s), u"friday"_s);
        hours.exceptions[u"2026-11-19"_s] = hoursOf(u"20:00-05:00"_s);
        QCOMPARE(overlap(u"04:00-12:00"_s), u"friday"_s);
        QCOMPARE(overlap(QString()), QString());
    }

    void withoutHoursItIsAlwaysOpen()
    {
        const OpeningHours hours = daily({});
        QVERIFY(hours.isAlwaysOpen());
        QVERIFY(!nextDay(hours, at("2026-11-20T12:00:00Z")));
    }
};

BAKERY_TEST(OpeningHoursTest)

}

#include "opening_hours_test.moc"
