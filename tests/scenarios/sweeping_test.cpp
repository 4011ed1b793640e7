// SPDX-License-Identifier: GPL-3.0-or-later
// Stale units leave the shelf every quarter of an hour, and at the moment of need; none is sold before, whatever the
// clock does.
#include "shared/testing/test_program.h"
#include "tests/scenarios/bread_shop.h"
#include "tests/scenarios/told_events.h"

#include <QTest>

namespace bakery::sweeping_test {

using namespace bakery::inventory;
using namespace bakery::orders;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using OnShelf = std::pair<qint64, qint64>; // available, reserved

// The clock has been steady for long.
struct Shop : BreadShop {
    Shop()
    {
        pass(2min);
        alice = customerWith(10'000);
    }
    Answer buys() { return request(alice, one(bread)); }
    Caller alice;
};

// What inventory shows of its sweeps.
class ShownSweep final : private BusListener {
public:
    explicit ShownSweep(Shop &shop) : m_bus(shop.broker(), u"screen"_s)
    {
        m_bus.open(*this, {{topics::state(TableTopShop::site, "inventory", Sweep::state.name)}}, {});
        shop.pass(1s);
    }
    Sweep latest() const { return decode<Sweep>(*JsonDocument::parse(m_shown)).value(); }

private:
    void busConnected() override { }
    void busLost() override { }
    void busArrived(std::vector<Message> messages) override { m_shown = messages.back().payload; }

    MemoryBus m_bus;
    QByteArray m_shown;
};

}

class SweepingTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void sweepsEveryQuarterOfAnHour();
    void tellsWhenTheNextSweepIs();
    void sellsNothingStaleBeforeTheSweep();
    void sweepsByTheTimeOfTheShop();
    void leavesReservedUnitsAlone();
    void sweepsALargeShelfInPortions();
    void neitherSellsNorSweepsAfterAStepAhead();
    void sellsNothingThatWasStaleBeforeAStepBack();
};

void SweepingTest::sweepsEveryQuarterOfAnHour()
{
    Shop shop;
    const Instant start = shop.shopNow();
    shop.bakes(bread, 3, start + 1min);
    shop.bakes(donut, 1, start + 40min);
    while (shop.stockOf(bread).first > 0 && shop.shopNow() < start + 16min)
        shop.pass(5s);
    QVERIFY(shop.shopNow() > start + 1min);
    QCOMPARE(shop.stockOf(bread), OnShelf(0, 0));
    QCOMPARE(shop.stockOf(donut), OnShelf(1, 0));
    const auto swept = told<UnitsDiscarded>(shop);
    QCOMPARE(swept.size(), 1u);
    QCOMPARE(swept[0].reason, DiscardReason::Stale);
    QVERIFY(!swept[0].by);
    const Instant first = shop.shopNow();
    shop.bakes(bread, 1, first + 1s);
    shop.pass(14min);
    QCOMPARE(shop.stockOf(bread), OnShelf(1, 0)); // not yet
    shop.pass(1min + 6s);
    QCOMPARE(shop.stockOf(bread), OnShelf(0, 0));
}

void SweepingTest::tellsWhenTheNextSweepIs()
{
    Shop shop;
    ShownSweep shown(shop);
    const Sweep first = shown.latest();
    QCOMPARE(first.nextAt, first.sweptAt + 15min);
    shop.pass(first.nextAt - shop.shopNow() + 6s);
    const Sweep second = shown.latest();
    QVERIFY(second.sweptAt >= first.nextAt && second.sweptAt <= first.nextAt + 5s);
}

void SweepingTest::sellsNothingStaleBeforeTheSweep()
{
    Shop shop;
    shop.bakes(bread, 2, shop.shopNow() + 10s);
    shop.pass(10s);
    QCOMPARE(shop.stockOf(bread), OnShelf(2, 0));
    QCOMPARE(shop.buys().refusal(), u"insufficient-stock"_s);
    QCOMPARE(shop.stockOf(bread), OnShelf(0, 0)); // thrown out at the moment of need
    shop.bakes(bread, 1, shop.shopNow() + 10s);
    shop.bakes(bread, 1);
    shop.pass(10s);
    QVERIFY(shop.buys().as<Receipt>().units[0].bestBefore > shop.shopNow());
    QCOMPARE(shop.stockOf(bread), OnShelf(0, 0));
}

// The shop's clock runs ahead of the wall clock; the wall clock does not matter.
void SweepingTest::sweepsByTheTimeOfTheShop()
{
    Shop shop;
    shop.bakes(bread, 1, shop.shopNow() + 5h);
    shop.comes(shop.shopNow() + 5h);
    shop.pass(5s);
    QCOMPARE(shop.stockOf(bread), OnShelf(0, 0));
}

void SweepingTest::leavesReservedUnitsAlone()
{
    Shop shop;
    shop.bakes(bread, 2, shop.shopNow() + 30s);
    shop.hold("bank");
    const QByteArray placing = shop.send(shop.alice, one(bread), {}, 120s);
    shop.settle();
    shop.comes(shop.shopNow() + 16min);
    shop.pass(6s);
    QCOMPARE(shop.stockOf(bread), OnShelf(0, 1));
    shop.letGo("bank");
    shop.settle();
    QCOMPARE(shop.answerTo(placing).refusal(), u"order-cancelled"_s); // stale when it was paid, and nothing else there
    QCOMPARE(shop.balanceOf(shop.alice), 10'000);
}

void SweepingTest::sweepsALargeShelfInPortions()
{
    Shop shop;
    for (int i = 0; i < 3; ++i)
        shop.bakes(bread, 1000, shop.shopNow() + 1h);
    shop.comes(shop.shopNow() + 2h);
    while (shop.stockOf(bread).first == 3000)
        shop.pass(1s);
    QCOMPARE(shop.stockOf(bread), OnShelf(0, 0)); // one after the other, without a pause
    for (const auto &portion : told<UnitsDiscarded>(shop))
        QVERIFY(portion.units.size() <= 1000);
}

void SweepingTest::neitherSellsNorSweepsAfterAStepAhead()
{
    Shop shop;
    shop.bakes(bread, 1, shop.shopNow() + 1h);
    shop.stepClock(2h);
    QCOMPARE(shop.buys().refusal(), u"insufficient-stock"_s);
    shop.pass(30s);
    QCOMPARE(shop.stockOf(bread), OnShelf(1, 0)); // it may be the clock that is wrong
    shop.stepClock(-2h);
    shop.pass(90s);
    QCOMPARE(shop.buys().status, 200);
    shop.bakes(bread, 1, shop.shopNow() + 1h);
    shop.stepClock(2h);
    shop.pass(2min); // nobody has put it right: it is believed
    QCOMPARE(shop.stockOf(bread), OnShelf(0, 0));
}

void SweepingTest::sellsNothingThatWasStaleBeforeAStepBack()
{
    Shop shop;
    shop.bakes(bread, 1, shop.shopNow() + 1min);
    shop.pass(70s);
    QCOMPARE(shop.stockOf(bread), OnShelf(1, 0)); // stale, and not swept yet
    shop.stepClock(-30min);
    QCOMPARE(shop.buys().refusal(), u"insufficient-stock"_s);
    QCOMPARE(shop.stockOf(bread), OnShelf(1, 0)); // while the clock is in doubt nothing is thrown out
}

BAKERY_TEST(SweepingTest)

}

#include "sweeping_test.moc"
