// SPDX-License-Identifier: GPL-3.0-or-later
// A whole year of a bakery in Berlin, with both nights in which the clock changes, breaks, evenings past midnight,
// feast days, late and early days, orders that are open at closing time, processes that die in every step of a turn,
// and a machine that is switched off. Every day is looked at: opened once, closed once, under its own date, with its
// own totals.
#include "shared/testing/test_program.h"
#include "tests/scenarios/corner_shop.h"

#include <QDate>
#include <QTest>

#include <ctime>

namespace bakery::year_test {

using namespace bakery::merchant;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const auto bread = u"bread"_s;
constexpr qint64 price = 320;
const QDate firstDay(2026, 11, 21), lastDay(2027, 11, 20);

// What befalls a day. They take turns, so that over the year each meets every weekday and every step of a turn.
enum class Fate {
    Plain,
    MerchantDiesClosing,
    OrdersDieClosing,
    InventoryDiesClosing,
    MerchantDiesOpening,
    MerchantIsAwayAtClosing,
    MachineIsOffAtClosing,
    MachineIsOffAllDay,
    OpensLate,
    ClosesEarly,
    OrderIsOpenAtClosing,
};
constexpr int fates = 11;
constexpr std::array steps{TurnStep::Begun, TurnStep::Handled, TurnStep::Appended, TurnStep::Committed,
    TurnStep::JournalPublished, TurnStep::Published};

// What has to stand in the books in the end.
struct ExpectedDay {
    QString date;
    QString opens; // as the clock on the wall shows it: "2026-11-21 18:00"
    QString closes;
    qint64 orders = 0;
    qint64 waste = 0;
};

// By the C library, whose calendar of time zones is not Qt's.
QString wallClock(Instant moment)
{
    const std::time_t seconds = moment.sinceEpochMs / 1000;
    std::tm local{};
    localtime_r(&seconds, &local);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%d %H:%M", &local);
    return QString::fromLatin1(text);
}

Instant momentOf(const QString &wallClockText)
{
    std::tm local{};
    strptime(wallClockText.toLatin1().constData(), "%Y-%m-%d %H:%M", &local);
    local.tm_isdst = -1;
    return {qint64(std::mktime(&local)) * 1000};
}

HoursOfWeek hours()
{
    HoursOfWeek week;
    for (const Weekday weekday : {Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday})
        week.push_back({weekday, u"07:00"_s, u"19:00"_s});
    week.push_back({Weekday::Friday, u"07:00"_s, u"12:30"_s});
    week.push_back({Weekday::Friday, u"14:00"_s, u"19:00"_s});
    week.push_back({Weekday::Saturday, u"18:00"_s, u"02:30"_s});
    week.push_back({Weekday::Sunday, u"08:00"_s, u"12:00"_s});
    return week;
}

// The same, and the feasts, as the test says it.
std::optional<std::pair<QString, QString>> wallHoursOn(QDate date)
{
    const QString day = date.toString(Qt::ISODate), next = date.addDays(1).toString(Qt::ISODate);
    const auto from = [&](const char *opens, const char *closes) {
        return std::pair<QString, QString>(
            day + u' ' + QString::fromLatin1(opens), day + u' ' + QString::fromLatin1(closes));
    };
    if (day.endsWith("-12-25"_L1) || day.endsWith("-01-01"_L1) || day == "2027-03-26"_L1)
        return std::nullopt;
    if (day.endsWith("-12-24"_L1))
        return from("06:00", "13:00");
    if (day.endsWith("-12-31"_L1))
        return std::pair<QString, QString>(day + u" 20:00"_s, next + u" 01:00"_s);
    if (date.dayOfWeek() == Qt::Saturday)
        return std::pair<QString, QString>(
            day + u" 18:00"_s, next + (day == "2027-03-27"_L1 ? u" 03:00"_s : u" 02:30"_s));
    return date.dayOfWeek() == Qt::Sunday ? from("08:00", "12:00") : from("07:00", "19:00");
}

// A shop that lives a year, and what is expected of it.
class YearInTheShop : public CornerShop {
public:
    YearInTheShop() : CornerShop(noHours)
    {
        sells(bread, price, 60 * 24 * 60);
        m_alice = customerWith(1'000'000'00);
        keepsHours(hours());
        for (const char *feast : {"2026-12-25", "2027-01-01", "2027-03-26"})
            except(feast, {});
        except("2026-12-24", {{u"06:00"_s, u"13:00"_s}});
        except("2026-12-31", {{u"20:00"_s, u"01:00"_s}});
        comes(*Instant::parse("2026-11-20T23:00:00Z")); // the day on which it was founded is over
        pass(3s);
    }

    void live(QDate date, int number)
    {
        const auto wall = wallHoursOn(date);
        const Fate fate = Fate(number % fates);
        m_step = steps[size_t(number / fates) % steps.size()];
        m_after = number / fates / int(steps.size()) % 2;
        if (m_isOff && fate != Fate::MachineIsOffAllDay)
            switchOn(momentOf(date.toString(Qt::ISODate) + u" 04:00"_s));
        if (!wall)
            return comes(momentOf(date.toString(Qt::ISODate) + u" 12:00"_s));
        if (fate == Fate::MachineIsOffAllDay)
            return switchOff();
        spend(ExpectedDay{date.toString(Qt::ISODate), wall->first, wall->second}, fate);
    }

    void end()
    {
        if (m_isOff)
            switchOn(momentOf(lastDay.addDays(1).toString(Qt::ISODate) + u" 04:00"_s));
        pass(5s);
    }
    const std::vector<ExpectedDay> &expected() const { return m_expected; }

    template <typename E>
    std::vector<E> toldOf()
    {
        Store store(stores().at(u"merchant"_s), Store::Access::ReadOnly);
        Statement turns(store, u"select events from turns order by first_position"_s);
        std::vector<E> events;
        for (const auto &[text] : turns.all<QString>()) {
            const QByteArray bytes = text.toUtf8();
            const auto turn = readEvents(bytes);
            if (!turn)
                qFatal("a turn of merchant is no array of events");
            for (const EventView &event : *turn)
                if (event.type() == E::event.name)
                    events.push_back(event.decodeData<E>().value());
        }
        return events;
    }

private:
    void except(const char *date, const HoursOfDay &hours)
    {
        if (request(manager(), PutException{QString::fromLatin1(date), hours, u"a feast"_s}).status != 200)
            qFatal("no exception on %s", date);
    }

    void spend(ExpectedDay day, Fate fate)
    {
        if (fate == Fate::OpensLate)
            openLate(day);
        if (fate == Fate::MerchantDiesOpening)
            killAt("merchant", m_step, m_after);
        comes(momentOf(day.opens));
        pass(3s);
        bakes(bread, 4);
        sell(day);
        comes(momentOf(day.opens) + 90min);
        sell(day);
        day.waste = 4 - day.orders;
        if (fate == Fate::ClosesEarly)
            closeEarly(day);
        close(day, fate);
        m_expected.push_back(day);
    }

    void sell(ExpectedDay &day)
    {
        const Answer answer = request(m_alice, orders::PlaceOrder{.lines = {{bread, 1}}});
        if (answer.status != 200)
            qFatal("%s: %s", qPrintable(day.date), answer.body.constData());
        ++day.orders;
    }

    void close(ExpectedDay &day, Fate fate)
    {
        const Instant closing = momentOf(day.closes);
        if (day.date == "2027-10-30"_L1) // that night half past two comes twice, and the C library takes the first
            m_closesAt = *Instant::parse("2027-10-31T01:30:00Z");
        else
            m_closesAt = closing;
        switch (fate) {
        case Fate::MerchantDiesClosing:
            killAt("merchant", m_step, m_after);
            break;
        case Fate::OrdersDieClosing:
            killAt("orders", m_step, m_after);
            break;
        case Fate::InventoryDiesClosing:
            killAt("inventory", m_step, m_after);
            break;
        case Fate::MerchantIsAwayAtClosing:
            stop("merchant");
            comes(m_closesAt + 40min);
            start("merchant");
            return pass(4s);
        case Fate::MachineIsOffAtClosing:
            switchOff();
            return switchOn(m_closesAt + 2h);
        case Fate::OrderIsOpenAtClosing:
            return closeWithAnOpenOrder(day);
        default:
            break;
        }
        comes(m_closesAt);
        pass(4s);
    }

    void closeWithAnOpenOrder(ExpectedDay &day)
    {
        hold("bank");
        const QByteArray placing = send(m_alice, orders::PlaceOrder{.lines = {{bread, 1}}}, {}, 60s);
        comes(m_closesAt);
        letGo("bank");
        pass(4s);
        if (answerTo(placing).status != 200)
            qFatal("%s: %s", qPrintable(day.date), answerTo(placing).body.constData());
        ++day.orders;
        --day.waste;
    }

    void openLate(ExpectedDay &day)
    {
        const Instant late = momentOf(day.opens) + 45min;
        comes(momentOf(day.opens) - 30min);
        day.opens = wallClock(late);
        const OpenLate wish{LocalTime(day.opens.last(5)), u"the oven is cold"_s};
        if (const Answer answer = request(manager(), wish); answer.status != 200)
            qFatal("%s: %s", qPrintable(day.date), answer.body.constData());
    }

    void closeEarly(ExpectedDay &day)
    {
        day.closes = wallClock(momentOf(day.closes) - 60min);
        const CloseEarly wish{LocalTime(day.closes.last(5)), u"nobody comes"_s};
        if (const Answer answer = request(manager(), wish); answer.status != 200)
            qFatal("%s: %s", qPrintable(day.date), answer.body.constData());
    }

    void switchOff()
    {
        for (const char *service : {"auth", "bank", "inventory", "menu", "merchant", "orders"})
            stop(service);
        m_isOff = true;
    }
    void switchOn(Instant moment)
    {
        m_isOff = false;
        comes(moment);
        for (const char *service : {"auth", "bank", "inventory", "menu", "merchant", "orders"})
            start(service);
        pass(5s);
    }

    Caller m_alice;
    std::vector<ExpectedDay> m_expected;
    Instant m_closesAt;
    TurnStep m_step = TurnStep::Begun;
    int m_after = 0;
    bool m_isOff = false;
};

}

class YearTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin");
        tzset();
    }
    void everyDayOpensAndClosesOnceUnderItsDate();
};

void YearTest::everyDayOpensAndClosesOnceUnderItsDate()
{
    YearInTheShop shop;
    int number = 0;
    for (QDate date = firstDay; date <= lastDay; date = date.addDays(1))
        shop.live(date, ++number);
    shop.end();
    QCOMPARE(number, 365);
    QVERIFY(shop.deaths() > 100);

    const auto opened = shop.toldOf<DayOpened>();
    const auto closing = shop.toldOf<DayClosing>();
    const auto closed = shop.toldOf<DayClosed>();
    const auto &expected = shop.expected();
    QVERIFY(expected.size() > 320);
    QCOMPARE(opened.size(), expected.size() + 1); // and the day on which it was founded
    QCOMPARE(closing.size(), opened.size());
    QCOMPARE(closed.size(), opened.size());
    qint64 orders = 0;
    for (size_t i = 0; i < expected.size(); ++i) {
        const ExpectedDay &day = expected[i];
        const auto here = [&](const char *what) {
            return QByteArray(day.date.toLatin1() + ' ' + what + ": " + encode(closed[i + 1]));
        };
        QCOMPARE(opened[i + 1].date.value, day.date);
        QCOMPARE(closing[i + 1].date.value, day.date);
        QCOMPARE(closed[i + 1].date.value, day.date);
        QVERIFY2(wallClock(opened[i + 1].opensAt) == day.opens, here("opens").constData());
        QVERIFY2(wallClock(closed[i + 1].opensAt) == day.opens, here("opens").constData());
        QVERIFY2(wallClock(closed[i + 1].closesAt) == day.closes, here("closes").constData());
        QVERIFY2(closing[i + 1].closingAt >= closing[i + 1].closesAt, here("closing").constData());
        QVERIFY2(closed[i + 1].sales.orders == day.orders, here("orders").constData());
        QVERIFY2(closed[i + 1].sales.gross.amount == day.orders * price, here("gross").constData());
        QVERIFY2(closed[i + 1].waste.units == day.waste, here("waste").constData());
        orders += day.orders;
    }
    // The nights in which the clock changes, by hand: eight hours from six in the evening to half past two, and nine
    // and a half.
    const auto lengthOf = [&](const QString &date) {
        for (const DayClosed &day : closed)
            if (day.date.value == date)
                return qint64((day.closesAt - day.opensAt).count() / 60'000);
        return qint64(0);
    };
    QCOMPARE(lengthOf(u"2027-03-27"_s), 480);
    QCOMPARE(lengthOf(u"2027-10-30"_s), 570);
    QCOMPARE(lengthOf(u"2027-11-06"_s), 510);
    QVERIFY(orders > 640);
}

BAKERY_TEST(YearTest)

}

#include "year_test.moc"
