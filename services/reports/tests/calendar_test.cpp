// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reports/calendar.h"

#include "shared/contracts/merchant.h"
#include "shared/contracts/stored.h"
#include "shared/testing/test_program.h"

#include <QTest>

namespace bakery::calendar_test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QTimeZone berlin("Europe/Berlin");

Instant at(const char *text) { return *Instant::parse(text); }

ReportDayRow day(const QString &date, const char *opens, const char *closes, const merchant::Breaks &breaks = {})
{
    return {
        .date = date, .opensAt = at(opens), .closesAt = at(closes), .breaks = encodeStored(breaks), .state = u"open"_s};
}

}

class CalendarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDayIsThatOfTheWall()
    {
        const Calendar calendar(berlin, false, {});
        QVERIFY(
            calendar.spanOf(u"2026-11-20"_s) == (Span{at("2026-11-19T23:00:00.000Z"), at("2026-11-20T23:00:00.000Z")}));
        QCOMPARE(calendar.dateAt(at("2026-11-20T23:30:00.000Z")), u"2026-11-21"_s);
        QCOMPARE(calendar.hourAt(at("2026-11-20T23:30:00.000Z")), 0);
    }

    void aNightInWhichTheClockIsPutBackIsLonger()
    {
        const Span span = Calendar(berlin, false, {}).spanOf(u"2026-10-25"_s);
        QVERIFY(span.to - span.from == 25h);
    }

    void whatIsOpenPastMidnightTakesItsTailAlong()
    {
        const Calendar calendar(
            berlin, true, {day(u"2026-11-20"_s, "2026-11-20T16:00:00.000Z", "2026-11-21T01:00:00.000Z")});
        QCOMPARE(calendar.spanOf(u"2026-11-20"_s).to.text(), "2026-11-21T01:00:00.000Z"_ba);
        QCOMPARE(calendar.spanOf(u"2026-11-21"_s).from.text(), "2026-11-21T01:00:00.000Z"_ba);
    }

    void cashIsCountedAfterClosing()
    {
        const ReportDayRow late = day(u"2026-11-20"_s, "2026-11-20T16:00:00.000Z", "2026-11-20T22:30:00.000Z");
        const auto endsAt = [](const std::vector<ReportDayRow> &days, const QString &date) {
            return Calendar(berlin, true, days).cashSpanOf(date).to.text();
        };
        QCOMPARE(endsAt({late}, u"2026-11-20"_s), "2026-11-21T00:30:00.000Z"_ba);
        QCOMPARE(Calendar(berlin, true, {late}).cashSpanOf(u"2026-11-21"_s).from.text(), "2026-11-21T00:30:00.000Z"_ba);
        const ReportDayRow early = day(u"2026-11-21"_s, "2026-11-20T23:30:00.000Z", "2026-11-21T12:00:00.000Z");
        QCOMPARE(endsAt({late, early}, u"2026-11-20"_s), "2026-11-20T23:30:00.000Z"_ba); // it opens again before
        QCOMPARE(endsAt({late, early}, u"2026-11-21"_s), "2026-11-21T23:00:00.000Z"_ba); // until midnight at least
        QCOMPARE(endsAt({}, u"2026-11-22"_s), "2026-11-22T23:00:00.000Z"_ba);
    }

    void aBreakIsNotOpen()
    {
        const merchant::Breaks noon{{at("2026-11-20T11:00:00.000Z"), at("2026-11-20T12:00:00.000Z")}};
        const Calendar calendar(
            berlin, true, {day(u"2026-11-20"_s, "2026-11-20T06:00:00.000Z", "2026-11-20T18:00:00.000Z", noon)});
        QVERIFY(covered(calendar.openOn(u"2026-11-20"_s)) == 11h);
        QVERIFY(calendar.openOn(u"2026-11-21"_s).empty()); // it does not open
        QVERIFY(covered(Calendar(berlin, false, {}).openOn(u"2026-11-21"_s)) == 24h);
    }

    void countsWhatOverlapsOnce()
    {
        const auto span = [](int from, int to) { return Span{{from}, {to}}; };
        QVERIFY(covered({span(5, 9), span(1, 3), span(2, 6), span(7, 7), span(20, 10)}) == 8ms);
        QVERIFY(common(span(1, 5), span(5, 9)).isEmpty());
    }

    void countsDates()
    {
        QCOMPARE(datesFrom(u"2026-02-27"_s, u"2026-03-01"_s), 3);
        QCOMPARE(datesFrom(u"2026-03-01"_s, u"2026-02-27"_s), 0);
        QCOMPARE(dateAfter(u"2026-12-31"_s, 1), u"2027-01-01"_s);
    }
};

BAKERY_TEST(CalendarTest)

}

#include "calendar_test.moc"
