// SPDX-License-Identifier: GPL-3.0-or-later
// When a shop is open: hours, exceptions, late and early, and what a machine that was off makes of it.
#include "shared/testing/test_program.h"
#include "tests/scenarios/corner_shop.h"

#include <QTest>

namespace bakery::opening_test {

using namespace bakery::merchant;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// What hangs in the window.
class Sign final : private BusListener {
public:
    explicit Sign(CornerShop &shop) : m_bus(shop.broker(), u"sign"_s)
    {
        m_bus.open(*this, {{topics::state(TableTopShop::site, "merchant", "#"), Quality::AtLeastOnce}}, {});
        shop.pass(1s);
    }
    QByteArray shows(const QByteArray &state) { return m_shown[topics::state(TableTopShop::site, "merchant", state)]; }
    Today day() { return decode<Today>(*JsonDocument::parse(shows("day"))).value(); }

private:
    void busConnected() override { }
    void busLost() override { }
    void busArrived(std::vector<Message> messages) override
    {
        for (const Message &message : messages)
            m_shown[message.topic] = message.payload;
    }

    MemoryBus m_bus;
    std::map<QByteArray, QByteArray> m_shown;
};

}

// That and when a day is closed is closing_test's story.
static QStringList daysOf(CornerShop &shop)
{
    QStringList told = shop.told();
    told.removeIf([](const QString &line) { return line.startsWith("closed"_L1); });
    return told;
}

class OpeningTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void aNewShopIsAlwaysOpen();
    void opensAtOnceWhenItsHoursSaySo();
    void opensAndClosesOnceADay();
    void closesLateUnderTheRightDate();
    void neverOpensADayOnWhichNobodyWasThere();
    void isStillOpenAfterMidnight();
    void doesAsTheExceptionSays();
    void opensLate();
    void closesEarlyAndThinksBetterOfIt();
    void closesNowWhenTheTimeHasPassed();
    void waitsUntilTheClockIsSteady();
    void tellsSignsAndScreens();
    void isOpenOnceItsHoursAreTakenAway();
};

void OpeningTest::aNewShopIsAlwaysOpen()
{
    CornerShop shop(noHours);
    QCOMPARE(shop.day().status, DayStatus::AlwaysOpen);
    shop.comes(at("2026-11-23T03:00:00Z"));
    QCOMPARE(shop.day().status, DayStatus::AlwaysOpen);
    QCOMPARE(shop.day().date.value, u"2026-11-23"_s);
    QCOMPARE(daysOf(shop), QStringList());
    const PutException exception{u"2026-11-24"_s, {}, u"stocktaking"_s};
    QCOMPARE(shop.request(shop.manager(), exception).refusal(), u"always-open"_s);
}

void OpeningTest::opensAtOnceWhenItsHoursSaySo()
{
    CornerShop shop(noHours);
    shop.keepsHours(CornerShop::weekdays(u"07:00"_s, u"19:00"_s));
    QCOMPARE(shop.day().status, DayStatus::Open);
    QCOMPARE(shop.day().opensAt, at("2026-11-20T06:00:00Z"));
    QCOMPARE(shop.day().closesAt, at("2026-11-20T18:00:00Z"));
    shop.keepsHours({}); // the day that is open ends as it was told
    QCOMPARE(shop.day().status, DayStatus::Open);
    shop.comes(at("2026-11-20T18:00:00Z"));
    QCOMPARE(daysOf(shop), (QStringList{u"opened 2026-11-20"_s, u"closing 2026-11-20"_s}));
}

void OpeningTest::opensAndClosesOnceADay()
{
    CornerShop shop;
    QStringList expected;
    for (const QString &date : {u"2026-11-20"_s, u"2026-11-21"_s, u"2026-11-23"_s, u"2026-11-24"_s}) {
        const Instant morning = at(QByteArray(date.toLatin1() + "T06:00:00Z").constData());
        shop.comes(morning - 1h);
        shop.comes(morning);
        shop.comes(morning + 6h);
        QCOMPARE(shop.day().date.value, date);
        QCOMPARE(shop.day().status, DayStatus::Open);
        shop.comes(morning + 12h);
        QVERIFY(shop.day().status != DayStatus::Open);
        shop.comes(morning + 15h);
        expected << u"opened "_s + date << u"closing "_s + date;
    }
    QCOMPARE(daysOf(shop), expected);
    QCOMPARE(shop.request(shop.manager(), AskDays{.limit = 3}).as<DayPage>().days.front().date.value, u"2026-11-24"_s);
    QCOMPARE(shop.request(shop.manager(), AskDays{.after = Cursor(u"2026-11-23"_s)}).as<DayPage>().days.size(), 2u);
}

void OpeningTest::closesLateUnderTheRightDate()
{
    CornerShop shop;
    shop.stop("merchant");
    shop.comes(at("2026-11-21T09:00:00Z"));
    shop.start("merchant");
    shop.pass(2s);
    QCOMPARE(daysOf(shop), (QStringList{u"opened 2026-11-20"_s, u"closing 2026-11-20"_s, u"opened 2026-11-21"_s}));
    const Day friday = shop.day(u"2026-11-20"_s);
    QCOMPARE(friday.closesAt, at("2026-11-20T18:00:00Z"));
    QVERIFY(*friday.closingAt >= at("2026-11-21T09:00:00Z"));
    QCOMPARE(shop.day().opensAt, at("2026-11-21T06:00:00Z"));
}

void OpeningTest::neverOpensADayOnWhichNobodyWasThere()
{
    CornerShop shop;
    shop.comes(at("2026-11-20T18:00:00Z"));
    shop.stop("merchant");
    shop.comes(at("2026-11-25T20:00:00Z"));
    shop.start("merchant");
    shop.pass(2s);
    shop.comes(at("2026-11-26T06:00:00Z"));
    QCOMPARE(daysOf(shop), (QStringList{u"opened 2026-11-20"_s, u"closing 2026-11-20"_s, u"opened 2026-11-26"_s}));
    QCOMPARE(shop.day(u"2026-11-24"_s).status, DayStatus::Missed);
    QCOMPARE(shop.day(u"2026-11-22"_s).status, DayStatus::DayOff); // a Sunday
    QCOMPARE(shop.day(u"2026-11-27"_s).status, DayStatus::Scheduled);
}

void OpeningTest::isStillOpenAfterMidnight()
{
    CornerShop shop({{Weekday::Friday, u"18:00"_s, u"02:00"_s}, {Weekday::Saturday, u"18:00"_s, u"02:00"_s}});
    shop.comes(at("2026-11-20T17:00:00Z"));
    shop.comes(at("2026-11-21T00:30:00Z"));
    QCOMPARE(shop.day().date.value, u"2026-11-20"_s);
    QCOMPARE(shop.day().status, DayStatus::Open);
    const CloseEarly early{u"01:45"_s, u"nobody comes any more"_s};
    QCOMPARE(shop.request(shop.manager(), early).as<Day>().closesAt, at("2026-11-21T00:45:00Z"));
    shop.comes(at("2026-11-21T00:45:00Z"));
    QCOMPARE(daysOf(shop), (QStringList{u"opened 2026-11-20"_s, u"changed 2026-11-20"_s, u"closing 2026-11-20"_s}));
    QCOMPARE(shop.day().date.value, u"2026-11-21"_s);
    QCOMPARE(shop.day().status, DayStatus::Scheduled);
}

void OpeningTest::doesAsTheExceptionSays()
{
    CornerShop shop;
    const auto except = [&](const QString &date, const HoursOfDay &hours) {
        return shop.request(shop.manager(), PutException{LocalDate(date), hours, u"a feast"_s}).refusal();
    };
    QCOMPARE(except(u"2026-11-21"_s, {}), QString());
    QCOMPARE(except(u"2026-11-22"_s, {{u"10:00"_s, u"12:00"_s}}), QString());
    QCOMPARE(except(u"2026-11-20"_s, {}), u"day-has-begun"_s);
    QCOMPARE(except(u"2026-11-19"_s, {}), u"day-has-begun"_s);
    QCOMPARE(except(u"2026-11-23"_s, {{u"20:00"_s, u"08:00"_s}}), u"hours-overlap"_s);
    for (Instant time = at("2026-11-20T18:00:00Z"); time < at("2026-11-23T06:00:00Z"); time = time + 1h)
        shop.comes(time);
    QCOMPARE(daysOf(shop),
        (QStringList{
            u"opened 2026-11-20"_s, u"closing 2026-11-20"_s, u"opened 2026-11-22"_s, u"closing 2026-11-22"_s}));
    QCOMPARE(shop.day(u"2026-11-22"_s).opensAt, at("2026-11-22T09:00:00Z"));
    QCOMPARE(shop.request(shop.manager(), RemoveException{u"2026-11-22"_s}).refusal(), u"day-has-begun"_s);
}

void OpeningTest::opensLate()
{
    CornerShop shop;
    shop.comes(at("2026-11-20T18:00:00Z"));
    shop.comes(at("2026-11-21T05:00:00Z"));
    const auto late = [&](const QString &opens) {
        return shop.request(shop.manager(), OpenLate{LocalTime(opens), u"the oven is cold"_s});
    };
    QCOMPARE(late(u"06:30"_s).refusal(), u"outside-hours"_s);
    QCOMPARE(late(u"19:00"_s).refusal(), u"outside-hours"_s);
    QCOMPARE(late(u"12:00"_s).status, 200);
    QCOMPARE(late(u"09:00"_s).as<Day>().opensAt, at("2026-11-21T08:00:00Z")); // it may be thought over
    shop.comes(at("2026-11-21T07:59:00Z") - 2s);
    QCOMPARE(shop.day().status, DayStatus::Scheduled);
    QCOMPARE(shop.day().reason->value, u"the oven is cold"_s);
    shop.comes(at("2026-11-21T08:00:00Z"));
    QCOMPARE(shop.day().status, DayStatus::Open);
    QCOMPARE(late(u"10:00"_s).refusal(), u"day-has-begun"_s);
    shop.comes(at("2026-11-21T18:00:00Z"));
    shop.comes(at("2026-11-23T06:00:00Z"));
    QCOMPARE(shop.day().opensAt, at("2026-11-23T06:00:00Z")); // for that one day
}

void OpeningTest::closesEarlyAndThinksBetterOfIt()
{
    CornerShop shop;
    const auto early = [&](const QString &closes) {
        return shop.request(shop.manager(), CloseEarly{LocalTime(closes), u"sold out"_s});
    };
    QCOMPARE(early(u"19:01"_s).refusal(), u"outside-hours"_s);
    QCOMPARE(early(u"06:00"_s).refusal(), u"outside-hours"_s);
    QCOMPARE(early(u"12:00"_s).as<Day>().closesAt, at("2026-11-20T11:00:00Z"));
    QCOMPARE(early(u"15:00"_s).as<Day>().closesAt, at("2026-11-20T14:00:00Z"));
    shop.stop("merchant");
    shop.start("merchant");
    shop.pass(2s);
    shop.comes(at("2026-11-20T12:00:00Z"));
    QCOMPARE(shop.day().status, DayStatus::Open);
    shop.comes(at("2026-11-20T14:00:00Z"));
    QVERIFY(shop.day().status != DayStatus::Open);
    QCOMPARE(early(u"16:00"_s).refusal(), u"day-is-over"_s);
    shop.comes(at("2026-11-20T15:00:00Z"));
    QCOMPARE(daysOf(shop).count(u"opened 2026-11-20"_s), 1); // never a second time
}

void OpeningTest::closesNowWhenTheTimeHasPassed()
{
    CornerShop shop;
    shop.comes(at("2026-11-20T13:10:30Z"));
    const Answer answer = shop.request(shop.manager(), CloseEarly{u"14:10"_s, u"no power"_s});
    QCOMPARE(answer.as<Day>().closesAt, shop.shopNow() - 1ms);
    shop.pass(2s);
    QCOMPARE(daysOf(shop).last(), u"closing 2026-11-20"_s);
    QCOMPARE(shop.request({shop.manager().subject, Role::Customer}, CloseEarly{u"14:20"_s, u"a joke"_s}).status, 403);
}

void OpeningTest::waitsUntilTheClockIsSteady()
{
    CornerShop shop;
    shop.stepClock(6s);
    shop.comes(at("2026-11-20T18:00:00Z"));
    shop.pass(50s);
    QCOMPARE(shop.day().status, DayStatus::Open);
    shop.pass(15s);
    QVERIFY(shop.day().status != DayStatus::Open);
    QCOMPARE(daysOf(shop).last(), u"closing 2026-11-20"_s);
}

void OpeningTest::tellsSignsAndScreens()
{
    CornerShop shop;
    Sign sign(shop);
    QCOMPARE(sign.day().status, DayStatus::Open);
    QCOMPARE(sign.day().closesAt, at("2026-11-20T18:00:00Z"));
    QCOMPARE(sign.day().nextOpeningAt, at("2026-11-21T06:00:00Z"));
    shop.comes(at("2026-11-21T18:00:00Z"));
    shop.pass(2s);
    QCOMPARE(sign.day().nextOpeningAt, at("2026-11-23T06:00:00Z"));
    QVERIFY(sign.shows("site").contains("Europe/Berlin"));
    QVERIFY(sign.shows("merchant").contains("EUR"));
}

// Merchant, the sign and orders say the same of whether the shop is open, also on a day that was closed before.
void OpeningTest::isOpenOnceItsHoursAreTakenAway()
{
    CornerShop shop;
    Sign sign(shop);
    shop.comes(at("2026-11-20T18:00:00Z"));
    shop.pass(3s);
    const auto sells = [&shop] {
        const Answer answer = shop.request(shop.customerWith(1'000), orders::PlaceOrder{.lines = {{u"cake"_s, 1}}});
        return answer.refusal() != u"shop-closed"_s;
    };
    QCOMPARE(shop.day().status, DayStatus::Closed);
    QVERIFY(!sells());
    shop.keepsHours(noHours);
    shop.pass(2s);
    QVERIFY(sells());
    QCOMPARE(shop.day().status, DayStatus::AlwaysOpen);
    QVERIFY(!shop.day().sales);
    QCOMPARE(sign.day().status, DayStatus::AlwaysOpen);
    QCOMPARE(shop.day(u"2026-11-20"_s).status, DayStatus::Closed); // which it was
    QVERIFY(shop.day(u"2026-11-20"_s).sales);
    shop.keepsHours(CornerShop::weekdays(u"07:00"_s, u"23:00"_s)); // that date has had its day
    shop.pass(2s);
    QVERIFY(!sells());
    QCOMPARE(sign.day().status, DayStatus::Closed);
}

BAKERY_TEST(OpeningTest)

}

#include "opening_test.moc"
