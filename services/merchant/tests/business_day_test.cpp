// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/merchant/business_day.h"

#include "shared/core/enum_text.h"
#include "shared/testing/test_program.h"

#include <QtTest>

#include <set>

namespace bakery::business_day_test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using bakery::merchant::DayStatus;

class BusinessDayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void movesAsTheTableSays()
    {
        std::set<QString> legal;
        for (const auto &[from, fromWord] : enumWords<DayStatus>())
            for (const auto &[to, toWord] : enumWords<DayStatus>())
                if (isLegal(from, to))
                    legal.insert(fromWord + u' ' + toWord);
        QCOMPARE(legal, (std::set<QString>{u"scheduled open"_s, u"open closing"_s, u"closing closed"_s}));
    }

    void closesAtItsTimeOrAsSoonAsSomebodyIsThere_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<bool>("closes");
        QTest::newRow("at noon") << QByteArray("2026-11-20T12:00:00Z") << false;
        QTest::newRow("a moment before") << QByteArray("2026-11-20T17:59:59.999Z") << false;
        QTest::newRow("at its time") << QByteArray("2026-11-20T18:00:00Z") << true;
        QTest::newRow("the next morning") << QByteArray("2026-11-21T09:00:00Z") << true;
        QTest::newRow("the clock went back a little") << QByteArray("2026-11-20T05:30:00Z") << false;
        QTest::newRow("the clock had been days ahead") << QByteArray("2026-11-18T12:00:00Z") << true;
    }
    void closesAtItsTimeOrAsSoonAsSomebodyIsThere()
    {
        QFETCH(QByteArray, now);
        const DayFacts open{
            DayStatus::Open, *Instant::parse("2026-11-20T06:00:00Z"), *Instant::parse("2026-11-20T18:00:00Z")};
        QTEST(isToClose(open, *Instant::parse(now.toStdString())), "closes");
    }

    void closesNothingTwice()
    {
        for (const DayStatus status : {DayStatus::Scheduled, DayStatus::Closing, DayStatus::Closed})
            QVERIFY(!isToClose({status, {0}, {1000}}, {2000}));
    }

    void knowsAnSvg_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        const QString logo = u"<svg xmlns='http://www.w3.org/2000/svg'><circle r='3'/></svg>"_s;
        QTest::newRow("plain") << logo << true;
        QTest::newRow("with a declaration") << u"<?xml version='1.0'?>\n<!-- a bun -->"_s + logo << true;
        QTest::newRow("cut") << logo.chopped(6) << false;
        QTest::newRow("a page") << u"<html><body>"_s + logo + u"</body></html>"_s << false;
        QTest::newRow("words") << u"our logo"_s << false;
        QTest::newRow("an entity") << u"<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><svg>&b;&b;</svg>"_s
                                   << false;
    }
    void knowsAnSvg()
    {
        QFETCH(QString, text);
        QTEST(isLogo(text), "isOne");
    }
};

BAKERY_TEST(BusinessDayTest)

}

#include "business_day_test.moc"
