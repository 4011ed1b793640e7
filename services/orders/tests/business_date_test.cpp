// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/business_date.h"

#include "shared/core/enum_text.h"
#include "shared/testing/test_program.h"

#include <QtTest>

#include <set>

namespace bakery::business_date_test {

using namespace Qt::StringLiterals;

namespace {

Instant at(const char *text) { return *Instant::parse(text); }

}

class BusinessDateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDayEndsOnceAndIsSettledOnce()
    {
        std::set<QString> legal;
        for (const auto &[from, fromWord] : enumWords<SalesDayState>())
            for (const auto &[to, toWord] : enumWords<SalesDayState>())
                if (isLegal(from, to))
                    legal.insert(fromWord + u' ' + toWord);
        QCOMPARE(legal, (std::set<QString>{u"taking ending"_s, u"ending settled"_s}));
    }

    void isSettledWhenItHasEndedAndNothingIsOpen()
    {
        QVERIFY(isSettled(SalesDayState::Ending, 0));
        QVERIFY(!isSettled(SalesDayState::Ending, 1));
        QVERIFY(!isSettled(SalesDayState::Taking, 0));
        QVERIFY(!isSettled(SalesDayState::Settled, 0)); // it is told once
    }

    void knowsTheDateAtTheSite_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QByteArray>("moment");
        QTest::addColumn<QString>("date");
        QTest::newRow("before midnight") << u"Europe/Berlin"_s << QByteArray("2026-11-20T22:59:59Z") << u"2026-11-20"_s;
        QTest::newRow("at midnight") << u"Europe/Berlin"_s << QByteArray("2026-11-20T23:00:00Z") << u"2026-11-21"_s;
        QTest::newRow("in summer") << u"Europe/Berlin"_s << QByteArray("2026-07-20T22:00:00Z") << u"2026-07-21"_s;
        QTest::newRow("in the west") << u"America/New_York"_s << QByteArray("2026-11-21T04:59:00Z") << u"2026-11-20"_s;
        QTest::newRow("where nobody knows") << u"Atlantis"_s << QByteArray("2026-11-20T23:30:00Z") << u"2026-11-20"_s;
    }
    void knowsTheDateAtTheSite()
    {
        QFETCH(QString, zone);
        QFETCH(QByteArray, moment);
        DateOfMoment dates;
        QTEST(dates.at(zone, *Instant::parse(moment.toStdString())), "date");
    }

    void noticesMidnightAndAnotherZone()
    {
        DateOfMoment dates;
        QCOMPARE(dates.at(u"UTC"_s, at("2026-11-20T23:59:59.999Z")), u"2026-11-20"_s);
        QCOMPARE(dates.at(u"UTC"_s, at("2026-11-21T00:00:00Z")), u"2026-11-21"_s);
        QCOMPARE(dates.at(u"America/New_York"_s, at("2026-11-21T00:00:00Z")), u"2026-11-20"_s);
    }

    void followsTheCalendar()
    {
        QCOMPARE(nextDate(u"2026-11-20"_s), u"2026-11-21"_s);
        QCOMPARE(nextDate(u"2026-12-31"_s), u"2027-01-01"_s);
        QCOMPARE(nextDate(u"2028-02-28"_s), u"2028-02-29"_s);
    }

    void aBreakIsFromTo()
    {
        const merchant::Breaks breaks{{at("2026-11-20T11:30:00Z"), at("2026-11-20T13:00:00Z")}};
        QVERIFY(!endOfBreak(breaks, at("2026-11-20T11:29:59.999Z")));
        QCOMPARE(endOfBreak(breaks, at("2026-11-20T11:30:00Z")), at("2026-11-20T13:00:00Z"));
        QCOMPARE(endOfBreak(breaks, at("2026-11-20T12:59:59.999Z")), at("2026-11-20T13:00:00Z"));
        QVERIFY(!endOfBreak(breaks, at("2026-11-20T13:00:00Z")));
        QVERIFY(!endOfBreak({}, at("2026-11-20T13:00:00Z")));
    }
};

BAKERY_TEST(BusinessDateTest)

}

#include "business_date_test.moc"
