// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/production/planner.h"

#include "shared/core/enum_text.h"
#include "shared/testing/test_program.h"

#include <QtTest>

namespace bakery::planner_test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using bakery::production::Decision;

namespace {

// A Friday.
const Instant eight = *Instant::parse("2026-11-20T08:00:00.000Z");

// Every half hour five loaves, which keep for four hours; twenty minutes in the oven.
PlanCase loaves()
{
    return {.batchSize = 5,
        .intervalMinutes = 30,
        .shelfLifeMinutes = 240,
        .now = eight,
        .dueAt = eight,
        .window = SaleWindow{eight},
        .doneAt = eight + 20min};
}

// In each hour of the week so many were sold, over so many weeks.
WeekOfSales sold(qint64 perHour, qint64 weeks)
{
    WeekOfSales week;
    for (qint64 hour = 0; hour < hoursOfAWeek; ++hour)
        week[hour] = {perHour * weeks, weeks};
    return week;
}

}

class PlannerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plansWhatIsDue() { QCOMPARE(decide(loaves()), Decision::Planned); }

    void waitsUntilItIsDue()
    {
        PlanCase plan = loaves();
        plan.dueAt = eight + 1ms;
        QCOMPARE(decide(plan), Decision::NotDue);
    }

    void needsAnOven()
    {
        PlanCase plan = loaves();
        plan.doneAt.reset();
        QCOMPARE(decide(plan), Decision::NoOven);
    }

    // Without history the plan's own ten an hour; a batch begun now is stale four hours and twenty minutes from
    // now: 43.
    void bakesNothingThatWouldBeStaleBeforeItSells()
    {
        PlanCase plan = loaves();
        plan.onShelf = 30;
        plan.coming = 8;
        QCOMPARE(decide(plan), Decision::Planned);
        plan.coming = 9;
        QCOMPARE(decide(plan), Decision::WouldNotSell);
        plan.onShelf = 39;
        plan.coming = 0;
        QCOMPARE(decide(plan), Decision::WouldNotSell);
    }

    void goesByWhatIsUsuallySold()
    {
        PlanCase plan = loaves();
        plan.sales = sold(3, 4); // 13 until the batch is stale
        plan.onShelf = 8;
        QCOMPARE(decide(plan), Decision::Planned);
        plan.onShelf = 9;
        QCOMPARE(decide(plan), Decision::WouldNotSell);
        plan.onShelf = 0;
        plan.sales = sold(0, 1);
        QCOMPARE(decide(plan), Decision::WouldNotSell);
    }

    void neverHasMoreOnTheShelfThanThePlanSays()
    {
        PlanCase plan = loaves();
        plan.atMost = 12;
        plan.onShelf = 4;
        plan.coming = 3;
        QCOMPARE(decide(plan), Decision::Planned);
        plan.coming = 4;
        QCOMPARE(decide(plan), Decision::EnoughOnShelf);
    }

    // Ten an hour, thrown out when the shop closes.
    void bakesNothingThatWouldNotSellBeforeTheShopCloses()
    {
        PlanCase plan = loaves();
        plan.window = SaleWindow{eight, eight + 1h};
        plan.onShelf = 5;
        QCOMPARE(decide(plan), Decision::Planned);
        plan.onShelf = 6;
        QCOMPARE(decide(plan), Decision::WouldNotSell);
    }

    void waitsForTheTimeBeforeTheShopOpens()
    {
        PlanCase plan = loaves();
        plan.leadMinutes = 45;
        plan.window = SaleWindow{eight + 46min, eight + 10h};
        QCOMPARE(decide(plan), Decision::NotDue);
        plan.window = SaleWindow{eight + 45min, eight + 10h};
        QCOMPARE(decide(plan), Decision::Planned);
        plan.onShelf = 40; // 35 are sold until this batch is stale
        QCOMPARE(decide(plan), Decision::WouldNotSell);
        plan.window.reset();
        QCOMPARE(decide(plan), Decision::NotDue);
    }

    void looksAWeekAheadAtMost()
    {
        PlanCase plan = loaves();
        plan.shelfLifeMinutes = 525'600;
        plan.sales = sold(1, 4);
        plan.onShelf = 168 - 5;
        QCOMPARE(decide(plan), Decision::Planned);
        plan.onShelf += 1;
        QCOMPARE(decide(plan), Decision::WouldNotSell);
    }

    void theUsualDemandIsTheMeanOfTheHoursWithSomethingToBuy()
    {
        const qint64 hour = hourOf(eight);
        QCOMPARE(usualInHour({}, hour, 10), 10.0);
        QCOMPARE(usualInHour({{hour % hoursOfAWeek, {9, 3}}}, hour, 10), 3.0);
        QCOMPARE(usualInHour({{hour % hoursOfAWeek, {0, 2}}}, hour, 10), 0.0);
        QCOMPARE(usualInHour({{hour % hoursOfAWeek, {9, 3}}}, hour + hoursOfAWeek, 10), 3.0);
        QCOMPARE(usualInHour({{hour % hoursOfAWeek, {9, 3}}}, hour + 1, 10), 10.0);
    }

    void countsPartsOfHours()
    {
        const qint64 hour = hourOf(eight);
        const WeekOfSales week{{hour % hoursOfAWeek, {4, 1}}, {(hour + 1) % hoursOfAWeek, {8, 1}}};
        QCOMPARE(usualBetween(week, eight, eight, 0), 0.0);
        QCOMPARE(usualBetween(week, eight + 30min, eight + 75min, 0), 2.0 + 2.0);
        QCOMPARE(usualBetween(week, eight + 75min, eight + 30min, 0), 0.0);
        QCOMPARE(usualBetween({}, eight - 20min, eight + 40min, 6), 6.0);
    }
};

BAKERY_TEST(PlannerTest)

}

#include "planner_test.moc"
