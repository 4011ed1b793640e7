// SPDX-License-Identifier: GPL-3.0-or-later
// What reports says of a day, what lies behind it, and that the journals alone decide it.
#include "shared/testing/test_program.h"
#include "tests/scenarios/reported_shop.h"

#include <QTest>

namespace bakery::reporting_test {

using namespace bakery::reports;
using namespace bakery::merchant;
using namespace Qt::StringLiterals;

namespace {

const auto bread = u"bread"_s, donut = u"donut"_s;

Price euros(qint64 cents) { return {cents, u"EUR"_s}; }

// Says in a journal's name what it has said, while the service itself is off.
class Teller final : private BusListener {
public:
    explicit Teller(ReportedShop &shop) : m_shop(shop), m_bus(shop.broker(), u"teller"_s)
    {
        m_bus.open(*this, {}, {});
        while (!m_bus.isConnected())
            shop.settle();
    }
    void tell(const std::vector<ToldTurn> &turns)
    {
        for (const ToldTurn &told : turns) {
            const JournalTurn &turn = told.turn;
            m_bus.publish({topics::journal(ReportedShop::site, told.service), turn.events, Quality::AtLeastOnce,
                Retention::Transient, {}, {},
                FollowedTurn::properties(told.incarnation, turn.first, turn.last, turn.previousHash, turn.hash)});
            m_shop.pass(Milliseconds(5));
        }
    }

private:
    void busConnected() override { }
    void busLost() override { }
    void busArrived(std::vector<Message>) override { }

    ReportedShop &m_shop;
    MemoryBus m_bus;
};

}

class ReportingTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void tellsTheDaySoFar();
    void tellsADayThatIsClosed();
    void countsARefundOnItsDay();
    void keepsCashApart();
    void taxesAreThoseOfTheReceipts();
    void tellsWhatWasThrownOut();
    void forgetsWasteThatWasAMistake();
    void tellsHowLongSomethingWasSoldOut();
    void holdsAPeriodAgainstTheOneBefore();
    void sellsRoundTheClockWithoutHours();
    void refusesWhatIsNoPeriod();
    void tellsStaffOnly();
    void isTheSameWhenItIsRebuilt();
    void isTheSameWhicheverJournalIsHeardFirst();
    void beginsAnewWhileTheShopSells();
};

void ReportingTest::tellsTheDaySoFar()
{
    ReportedShop shop;
    shop.bakes(bread, 5);
    shop.comes(at("2026-11-20T08:40:00Z"));
    shop.buys("bread", 2);
    shop.comes(at("2026-11-20T09:10:00Z"));
    shop.buys("bread", 1);
    const Report report = shop.today();
    QCOMPARE(report.state, DayState::Open);
    QCOMPARE(report.shop.legalName.value, u"Bäckerei Ähre GmbH"_s);
    const reports::Figures &figures = report.period;
    QCOMPARE(figures.from.value, friday);
    QVERIFY(!figures.isFinal && !figures.agrees);
    QCOMPARE(figures.placed, 2);
    QCOMPARE(figures.completed, 2);
    QCOMPARE(figures.gross, euros(960));
    QCOMPARE(figures.hours.size(), 2u);
    QCOMPARE(figures.hours[0].hour, 9); // in Berlin
    QCOMPARE(figures.hours[0].gross, euros(640));
    QCOMPARE(figures.hours[1].hour, 10);
    QCOMPARE(figures.means.size(), 1u);
    QCOMPARE(figures.means[0].method.value, u"account"_s);
    QCOMPARE(figures.means[0].taken, euros(960));
    QCOMPARE(figures.medianAge->value, 39);
    const ProductFigures sold = product(figures, bread);
    QCOMPARE(sold.sold, 3);
    QCOMPARE(sold.added, 5);
    QCOMPARE(sold.handedOver, 3);
    QCOMPARE(sold.sellThrough->value, 10'000); // nothing was thrown out so far
}

void ReportingTest::tellsADayThatIsClosed()
{
    ReportedShop shop;
    shop.livesThroughADay();
    const reports::Figures day = shop.day(friday);
    QVERIFY(day.isFinal);
    QCOMPARE(day.agrees, std::optional(true));
    QCOMPARE(day.completed, 3);
    QCOMPARE(day.pieces, 7);
    QCOMPARE(day.gross, euros(3 * 320 + 4 * 150));
    QCOMPARE(day.refunded, euros(320));
    QCOMPARE(day.batches.size(), 1u);
    QCOMPARE(day.batches[0].baked, 1);
    const OvenFigures oven =
        only(day.ovens, [](const OvenFigures &figures) { return figures.oven.value == "deck"_L1; });
    QCOMPARE(oven.added, 6);
    QCOMPARE(oven.stale, 0);
    const ProductFigures sold = product(day, bread);
    QCOMPARE(sold.handedOver, 3);
    QCOMPARE(sold.sellThrough->value, 3 * 10'000 / 8); // of six and two
    QCOMPARE(shop.today().period.from.value, saturday);
    const reports::DayPage days = shop.must(shop.manager(), reports::AskDays{.limit = 1});
    QCOMPARE(days.days[0].date.value, saturday);
    QCOMPARE(shop.must(shop.manager(), reports::AskDays{.after = days.next}).days[0].gross, day.gross);
}

void ReportingTest::countsARefundOnItsDay()
{
    ReportedShop shop;
    shop.livesThroughADay();
    const reports::Figures evening = shop.day(saturday);
    QCOMPARE(evening.refunds, 1);
    QCOMPARE(evening.refunded, euros(320)); // made while no day was open
    QCOMPARE(product(evening, bread).returned, 1);
    QCOMPARE(evening.means[0].refunded, euros(320));
    QCOMPARE(shop.day(friday).refunds, 1);
}

void ReportingTest::keepsCashApart()
{
    ReportedShop shop;
    shop.livesThroughADay();
    const reports::Figures morning = shop.day(saturday);
    QCOMPARE(morning.means.size(), 2u);
    QCOMPARE(morning.means[1].method.value, u"cash"_s);
    QCOMPARE(morning.means[1].gross, euros(320));
    QCOMPARE(morning.means[1].taken, euros(320));
}

void ReportingTest::taxesAreThoseOfTheReceipts()
{
    ReportedShop shop;
    shop.bakes(bread, 5);
    shop.bakes(donut, 5);
    const orders::Receipt receipt = shop.must(shop.alice, orders::PlaceOrder{.lines = {{bread, 1}, {donut, 1}}});
    const orders::Receipt other = shop.buys("donut", 1);
    const reports::Figures day = shop.today().period;
    QCOMPARE(day.taxes.size(), 1u);
    QCOMPARE(day.taxes[0].taxClass.value, u"reduced"_s);
    QCOMPARE(day.taxes[0].basisPoints, 700);
    QCOMPARE(day.taxes[0].tax.amount, receipt.taxes[0].tax.amount + other.taxes[0].tax.amount);
    QCOMPARE(day.taxes[0].net.amount, receipt.taxes[0].net.amount + other.taxes[0].net.amount);
    shop.must(shop.manager(), orders::RefundOrder{.order = other.order});
    QCOMPARE(shop.today().period.taxes[0].tax.amount, receipt.taxes[0].tax.amount);
}

void ReportingTest::tellsWhatWasThrownOut()
{
    ReportedShop shop;
    shop.livesThroughADay();
    const reports::Figures day = shop.day(friday);
    QCOMPARE(waste(day, u"stale"_s).units, 2);
    QCOMPARE(day.wasted, waste(day, u"stale"_s).units + waste(day, u"closing"_s).units);
    QCOMPARE(day.wasteValue.amount, shop.CornerShop::day(friday).waste->value.amount);
    QCOMPARE(day.wasted, shop.CornerShop::day(friday).waste->units);
    QVERIFY(day.wasteCost.amount > 0);
}

void ReportingTest::forgetsWasteThatWasAMistake()
{
    ReportedShop shop;
    shop.bakes(bread, 4);
    inventory::DiscardUnits dropped{.reason = inventory::DiscardReason::Dropped};
    dropped.sku = bread;
    dropped.quantity = 3;
    const auto thrownOut = shop.must(shop.manager(), dropped).units;
    QCOMPARE(shop.today().period.wasted, 3);
    shop.must(shop.manager(), inventory::UndoDiscard{{thrownOut[0], thrownOut[1]}});
    const reports::Figures day = shop.today().period;
    QCOMPARE(waste(day, u"dropped"_s).units, 1);
    QCOMPARE(waste(day, u"dropped"_s).value, euros(320));
    const auto why = shop.behind({.figure = Figure::Waste, .from = LocalDate(friday), .to = LocalDate(friday)});
    QCOMPARE(why.size(), 1u);
    QCOMPARE(why[0].units.size(), 1u);
    QCOMPARE(why[0].units[0].unit, thrownOut[2]);
    shop.must(shop.manager(), inventory::UndoDiscard{{thrownOut[2]}});
    QCOMPARE(shop.today().period.wasted, 0);
    QVERIFY(shop.behind({.figure = Figure::Waste, .from = LocalDate(friday), .to = LocalDate(friday)}).empty());
}

void ReportingTest::tellsHowLongSomethingWasSoldOut()
{
    ReportedShop shop;
    shop.livesThroughADay();
    const ProductFigures donuts = product(shop.day(friday), donut);
    QCOMPARE(donuts.soldOut, 90); // from 9:40 to 11:10, and some seconds
    QCOMPARE(donuts.taps, 1);
    QCOMPARE(product(shop.day(friday), bread).soldOut, 0); // thrown out when the shop had closed
    const Answer unknown = shop.request(shop.alice, menu::TapSoldOut{u"cake"_s});
    QCOMPARE(unknown.refusal(), u"unknown-product"_s);
}

void ReportingTest::holdsAPeriodAgainstTheOneBefore()
{
    ReportedShop shop;
    shop.livesThroughADay();
    const Report day = shop.period(saturday, saturday);
    QCOMPARE(day.before.from.value, friday);
    QCOMPARE(day.before.gross, shop.day(friday).gross);
    const Report both = shop.period(friday, saturday);
    QCOMPARE(both.period.gross.amount, day.period.gross.amount + day.before.gross.amount);
    QCOMPARE(both.period.days, 2);
    QVERIFY(!both.period.isFinal);
    QCOMPARE(both.before.from.value, u"2026-11-18"_s);
    QCOMPARE(both.before.days, 0);
}

void ReportingTest::sellsRoundTheClockWithoutHours()
{
    ReportedShop shop(noHours);
    shop.bakes(bread, 4);
    shop.buys("bread", 1);
    shop.comes(at("2026-11-20T23:30:00Z")); // half past midnight in Berlin
    shop.buys("bread", 2);
    QCOMPARE(shop.day(friday).gross, euros(320));
    QCOMPARE(product(shop.day(friday), bread).handedOver, 1);
    const Report today = shop.today();
    QCOMPARE(today.state, DayState::Unscheduled);
    QCOMPARE(today.period.from.value, saturday);
    QCOMPARE(today.period.gross, euros(640));
    QCOMPARE(product(today.period, bread).handedOver, 2);
    QCOMPARE(product(today.period, bread).added, 0);
}

void ReportingTest::refusesWhatIsNoPeriod()
{
    ReportedShop shop;
    const auto refusal = [&](const char *from, const char *to) {
        return shop
            .request(
                shop.manager(), AskReport{LocalDate(QString::fromLatin1(from)), LocalDate(QString::fromLatin1(to))})
            .refusal();
    };
    QCOMPARE(refusal("2026-11-21", "2026-11-20"), u"bad-period"_s);
    QCOMPARE(refusal("2020-01-01", "2026-11-20"), u"bad-period"_s);
    QCOMPARE(refusal("2026-11-20", "2026-11-20"), QString());
    const AskWhy nonsense{.from = LocalDate(friday), .to = LocalDate(friday), .after = Cursor(u"nonsense"_s)};
    QCOMPARE(shop.request(shop.manager(), nonsense).refusal(), u"bad-cursor"_s);
}

void ReportingTest::tellsStaffOnly()
{
    ReportedShop shop;
    QCOMPARE(shop.request(shop.alice, AskToday{}).status, 403);
    QCOMPARE(shop.request(shop.manager(), Rebuild{}).status, 403);
}

void ReportingTest::isTheSameWhenItIsRebuilt()
{
    ReportedShop shop;
    shop.livesThroughADay();
    const QByteArray before = shop.allAnswers();
    QVERIFY(before.contains("\"refunded\":{\"amount\":320"));
    QCOMPARE(shop.request(shop.administrator(), Rebuild{}).status, 200);
    shop.pass(5s);
    QCOMPARE(shop.allAnswers(), before);
    shop.startAnew("reports"); // with an empty store
    shop.pass(5s);
    QCOMPARE(shop.allAnswers(), before);
}

void ReportingTest::isTheSameWhicheverJournalIsHeardFirst()
{
    ReportedShop shop;
    shop.livesThroughADay();
    shop.pass(1s);
    for (const auto &[service, address] : shop.stores())
        if (service != "reports"_L1)
            shop.stop(service.toLatin1().constData());
    const QByteArray before = shop.allAnswers();
    const std::vector<ToldTurn> turns = shop.told();
    QVERIFY(turns.size() > 30);
    std::vector<ToldTurn> backwards; // the last journal first
    for (const auto &[service, address] : shop.stores())
        for (auto turn = turns.rbegin(); turn != turns.rend(); ++turn)
            if (turn->service == service.toLatin1())
                backwards.insert(backwards.begin(), *turn);
    Teller teller(shop);
    std::vector<std::vector<ToldTurn>> orders{turns, backwards};
    for (unsigned seed = 1; seed <= 6; ++seed)
        orders.push_back(mixed(turns, seed));
    for (const std::vector<ToldTurn> &order : orders) {
        shop.startAnew("reports");
        shop.pass(3s);
        teller.tell(order);
        QCOMPARE(shop.allAnswers(), before);
    }
}

void ReportingTest::beginsAnewWhileTheShopSells()
{
    ReportedShop shop;
    shop.bakes(bread, 20);
    shop.buys("bread", 1);
    shop.pass(1s);
    const QByteArray id = shop.send(shop.administrator(), Rebuild{});
    for (int i = 0; i < 5; ++i)
        shop.buys("bread", 2);
    QCOMPARE(shop.answerTo(id).status, 200);
    shop.pass(5s);
    QCOMPARE(shop.today().period.gross, euros(11 * 320));
    QCOMPARE(product(shop.today().period, bread).handedOver, 11);
}

BAKERY_TEST(ReportingTest)

}

#include "reporting_test.moc"
