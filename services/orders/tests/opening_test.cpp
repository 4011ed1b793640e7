// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/opening.h"
#include "shared/testing/test_program.h"

#include <QtTest>

namespace bakery::opening_test {

using namespace std::chrono_literals;
using namespace bakery::merchant;
using namespace Qt::StringLiterals;

namespace {

const Instant friday{1'795'132'800'000}; // 2026-11-20T00:00:00Z

// Eight to six on Fridays, with a break from noon to one; the other days closed.
Opening fridays()
{
    Opening opening;
    opening.usual.zone = QTimeZone::utc();
    opening.usual.week = {{Weekday::Friday, u"08:00"_s, u"12:00"_s}, {Weekday::Friday, u"13:00"_s, u"18:00"_s}};
    return opening;
}

bool isOpen(const Opening &opening, Instant from, Milliseconds time = 15min)
{
    return isOpenAllTheTime(openDays(opening, from, from + time), from, from + time);
}

}

class OpeningTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isOpenWithinItsHours()
    {
        const Opening opening = fridays();
        QVERIFY(!isOpen(opening, friday + 7h + 45min));
        QVERIFY(isOpen(opening, friday + 8h));
        QVERIFY(isOpen(opening, friday + 11h + 45min));
        QVERIFY(!isOpen(opening, friday + 12h));
        QVERIFY(!isOpen(opening, friday + 11h + 50min)); // not all the time
        QVERIFY(isOpen(opening, friday + 17h + 45min));
        QVERIFY(!isOpen(opening, friday + 18h));
        QVERIFY(!isOpen(opening, friday + 24h + 9h));
        QVERIFY(isOpen(opening, friday + 7 * 24h + 9h));
    }

    void goesByAnException()
    {
        Opening opening = fridays();
        opening.usual.exceptions[u"2026-11-20"_s] = {};
        opening.usual.exceptions[u"2026-11-21"_s] = {{u"10:00"_s, u"02:00"_s}};
        QVERIFY(!isOpen(opening, friday + 9h));
        QVERIFY(isOpen(opening, friday + 24h + 10h));
        QVERIFY(isOpen(opening, friday + 48h + 1h)); // past midnight
        QVERIFY(!isOpen(opening, friday + 48h + 2h));
    }

    void goesByWhatWasSaidOfADay()
    {
        Opening opening = fridays();
        opening.told = {{u"2026-11-20"_s, friday + 9h, friday + 15h, {}}};
        QVERIFY(!isOpen(opening, friday + 8h));
        QVERIFY(isOpen(opening, friday + 12h));
        QVERIFY(!isOpen(opening, friday + 15h));
        QVERIFY(isOpen(opening, friday + 7 * 24h + 8h)); // another Friday
    }

    void tellsTheDaysBetweenTwoMoments()
    {
        const Opening opening = fridays();
        const auto days = openDays(opening, friday + 12h, friday + 7 * 24h + 9h);
        QCOMPARE(days.size(), 2u);
        QCOMPARE(days[1].date.value, u"2026-11-27"_s);
        QVERIFY(openDays(opening, friday + 18h, friday + 7 * 24h).empty());
    }
};

BAKERY_TEST(OpeningTest)

}

#include "opening_test.moc"
