// SPDX-License-Identifier: GPL-3.0-or-later
// Ovens, as the manager's app steers them.
#include "tests/backoffice/steering_test.h"
#include "shared/contracts/production_requests.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::office {
namespace {

void furnish(OfficeAtTheTable &table)
{
    for (const char *name : {"1", "2"})
        mustDo(table,
            production::PutOven{
                Sku(u"oven-"_s + QLatin1StringView(name)), production::Label(u"Oven "_s + QLatin1StringView(name)), 2});
    production::PutProgramme programme;
    programme.programme = Sku(u"crisp"_s);
    programme.name = production::Label(u"Crisp"_s);
    programme.minutes = 20;
    programme.peakCelsius = 220;
    mustDo(table, programme);
    table.passes(3s);
}

}

void SteeringTest::showsABatchOnItsWay()
{
    OfficeAtTheTable table;
    furnish(table);
    table.signsIn(table.ben);
    OvenBoard &board = *table.office().ovens();
    BakingDesk &desk = *table.office().baking();
    const QAbstractItemModelTester tester(board.bars(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(board.bars(), &QAbstractItemModel::modelReset);
    QCOMPARE(board.ovens()->count(), 2);
    QCOMPARE(board.programmes()->count(), 1);
    QCOMPARE(board.bars()->count(), 0);

    desk.add(bread, 24, u"oven-2"_s, 30, u"crisp"_s, 12);
    table.passes(2s);
    QCOMPARE(desk.outcome(), BakingDesk::Added);
    QCOMPARE(board.bars()->count(), 1);
    QCOMPARE(at(*board.bars(), 0, "lane").toInt(), 1);
    QCOMPARE(at(*board.bars(), 0, "minutes").toDouble(), 20.0);
    QCOMPARE(desk.state(), int(OvenBoard::Planned)); // what was added is shown
    QVERIFY(desk.isByHand());
    QCOMPARE(board.plannedFor(u"oven-2"_s), 1);

    table.office().touched();
    table.passes(6min);
    table.office().touched();
    table.passes(9min);
    table.office().touched();
    table.passes(9min);
    table.office().touched();
    table.passes(9min);
    QCOMPARE(desk.state(), int(OvenBoard::InTheOven));
    QCOMPARE(board.inOvens()->count(), 1);
    QVERIFY(at(*board.ovens(), 1, "celsius").toInt() > 60); // as its telemetry tells
    const OvenHeat heat = board.heatOf(u"oven-2"_s);
    QVERIFY(heat.measured.size() > 3);
    QVERIFY(!heat.wanted.empty());
    table.office().touched();
    table.passes(9min);
    table.office().touched();
    table.passes(9min);
    QCOMPARE(desk.state(), int(OvenBoard::Baked));
    QCOMPARE(board.inOvens()->count(), 0);
    QCOMPARE(reset.count(), 0);
}

void SteeringTest::putsInSkipsAndFails()
{
    OfficeAtTheTable table;
    furnish(table);
    table.signsIn(table.ben);
    BakingDesk &desk = *table.office().baking();
    desk.add(bread, 24, u"oven-1"_s, 60, u"crisp"_s, 12);
    table.passes(2s);
    desk.start();
    table.passes(2s);
    QCOMPARE(desk.outcome(), BakingDesk::Started);
    QCOMPARE(desk.state(), int(OvenBoard::InTheOven));
    desk.skip(u"too many"_s); // is in the oven
    table.passes(2s);
    QCOMPARE(desk.outcome(), BakingDesk::TooLate);
    desk.fail(BakingDesk::Burnt, u"black below"_s);
    table.passes(2s);
    QCOMPARE(desk.outcome(), BakingDesk::Thrown);
    QCOMPARE(desk.state(), int(OvenBoard::Failed));
    QCOMPARE(desk.reason(), u"burnt"_s);
    QCOMPARE(desk.note(), u"black below"_s);
    QCOMPARE(table.office().ovens()->failed(), 1);

    desk.add(bread, 24, {}, 60, u"crisp"_s, 12);
    table.passes(2s);
    desk.skip(u"  "_s); // not without a reason
    table.passes(2s);
    QCOMPARE(desk.state(), int(OvenBoard::Planned));
    desk.skip(u"rain"_s);
    table.passes(2s);
    QCOMPARE(desk.state(), int(OvenBoard::Skipped));
    QCOMPARE(desk.note(), u"rain"_s);
}

void SteeringTest::takesAnOvenOutAndBringsItBack()
{
    OfficeAtTheTable table;
    furnish(table);
    table.signsIn(table.mona);
    OvenBoard &board = *table.office().ovens();
    BakingDesk &desk = *table.office().baking();
    desk.add(bread, 12, u"oven-1"_s, 60, u"crisp"_s, 12);
    table.passes(2s);
    desk.takeOut(u"oven-1"_s, {}); // not without a reason
    table.passes(2s);
    QCOMPARE(at(*board.ovens(), 0, "condition").toInt(), int(OvenBoard::Ready));
    desk.takeOut(u"oven-1"_s, u"the door does not close"_s);
    table.passes(2s);
    QCOMPARE(desk.outcome(), BakingDesk::TakenOut);
    QCOMPARE(at(*board.ovens(), 0, "condition").toInt(), int(OvenBoard::OutOfService));
    QCOMPARE(at(*board.ovens(), 0, "reason").toString(), u"the door does not close"_s);
    QCOMPARE(desk.state(), int(OvenBoard::Skipped));
    QCOMPARE(desk.reason(), u"oven-out-of-service"_s);
    desk.bringBack(u"oven-1"_s);
    table.passes(2s);
    QCOMPARE(desk.outcome(), BakingDesk::BackIn);
    QCOMPARE(at(*board.ovens(), 0, "condition").toInt(), int(OvenBoard::Ready));
}

void SteeringTest::saysWhyAnOvenTakesNothing()
{
    OfficeAtTheTable table;
    furnish(table);
    table.signsIn(table.ben);
    BakingDesk &desk = *table.office().baking();
    desk.add(bread, 24, u"oven-1"_s, 0, u"crisp"_s, 12);
    table.passes(3s);
    QCOMPARE(desk.state(), int(OvenBoard::InTheOven));
    desk.add(donut, 24, u"oven-1"_s, 0, u"crisp"_s, 12); // as soon as there is room
    table.passes(3s);
    QCOMPARE(table.office().ovens()->bars()->count(), 2);
    QCOMPARE(desk.state(), int(OvenBoard::Planned));
    desk.start();
    table.passes(2s);
    QCOMPARE(desk.outcome(), BakingDesk::OvenFull);
    QVERIFY(!desk.when().isEmpty());
    desk.add(donut, 100, u"oven-1"_s, 0, u"crisp"_s, 12);
    table.passes(2s);
    QCOMPARE(desk.outcome(), BakingDesk::TooLarge);
    desk.add(donut, 12, {}, 0, {}, 12);
    table.passes(2s);
    QCOMPARE(desk.outcome(), BakingDesk::NoRecipe);
    table.shop.broker().kill();
    desk.add(donut, 12, {}, 0, u"crisp"_s, 12);
    table.passes(15s);
    QCOMPARE(desk.outcome(), BakingDesk::NotReached);
}

void SteeringTest::tellsWhatIsBakedByItself()
{
    OfficeAtTheTable table;
    furnish(table);
    table.signsIn(table.ben);
    OvenBoard &board = *table.office().ovens();
    QCOMPARE(board.plans()->count(), 0);
    production::PutPlan plan;
    plan.sku = Sku(bread);
    plan.programme = Sku(u"crisp"_s);
    plan.intervalMinutes = 30;
    plan.batchSize = 18;
    plan.unitsPerTray = 9;
    plan.atMost = 100;
    mustDo(table, plan);
    table.passes(4s);
    QCOMPARE(board.plans()->count(), 1);
    QCOMPARE(at(*board.plans(), 0, "batchSize").toInt(), 18);
    QCOMPARE(table.office().baking()->batchSizeOf(bread), 18);
    QCOMPARE(table.office().baking()->batchSizeOf(donut), 12);
    table.office().signOut();
    QCOMPARE(board.plans()->count(), 0);
}

void SteeringTest::leadsFromAUnitToItsOven()
{
    OfficeAtTheTable table;
    furnish(table);
    table.signsIn(table.ben);
    BakingDesk &desk = *table.office().baking();
    desk.add(bread, 12, u"oven-1"_s, 0, u"crisp"_s, 12);
    table.passes(3s);
    const QString batch = desk.batch();
    for (int quarter = 0; quarter < 3; ++quarter) {
        table.passes(8min);
        table.office().touched();
    }
    table.story().open(table.firstUnitOf(bread));
    QVERIFY(table.story().isFromOven());
    QCOMPARE(table.story().batch(), batch);
    QCOMPARE(table.story().oven(), u"Oven 1"_s); // by its name
    desk.close();
    table.office().openBatch(table.story().batch());
    QCOMPARE(desk.oven(), u"Oven 1"_s);
    QCOMPARE(table.office().navigation()->view(), OfficeNavigation::Ovens);
    table.bakes(donut, 1, u"by-hand"_s);
    table.passes(1s);
    table.story().open(table.firstUnitOf(donut));
    QVERIFY(!table.story().isFromOven());
}

}

QTEST_GUILESS_MAIN(bakery::office::SteeringTest)
