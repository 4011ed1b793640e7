// SPDX-License-Identifier: GPL-3.0-or-later
// What staff throws out, what it costs, and how a mistake is put right.
#include "shared/testing/test_program.h"
#include "tests/scenarios/corner_shop.h"
#include "tests/scenarios/told_events.h"

#include <QTest>

namespace bakery::wasting_test {

using namespace bakery::inventory;
using namespace bakery::merchant;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const auto bread = u"bread"_s, friday = u"2026-11-20"_s;
using OnShelf = std::pair<qint64, qint64>; // available, reserved

Price euros(qint64 cents) { return {cents, u"EUR"_s}; }

// The corner shop sells bread at 3.20, which costs 95 cents to make. It closes at seven.
struct Shop : CornerShop {
    Shop() : CornerShop(weekdays(u"07:00"_s, u"19:00"_s))
    {
        menu::PutProduct loaf{bread, bread, {320, u"EUR"_s}, 24 * 60};
        loaf.cost = menu::ProductPrice{95, u"EUR"_s};
        loaf.discountBeforeClosingPercent = 50;
        if (request(manager(), loaf).status != 200)
            qFatal("no bread");
    }
    List<Id, 1, 1000> discards(qint64 quantity, DiscardReason reason = DiscardReason::Dropped)
    {
        DiscardUnits some{.reason = reason, .note = Reason(u"the floor"_s)};
        some.sku = bread;
        some.quantity = quantity;
        return request(manager(), some).as<DiscardedUnits>().units;
    }
    template <typename R>
    QString refusalOf(const R &what)
    {
        return request(manager(), what).refusal();
    }
    UnitView unit(const Id &id) { return request(manager(), AskUnit{id}).as<UnitView>(); }
};

}

class WastingTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void throwsOutTheOldestWithReasonPriceAndCost();
    void throwsOutUnitsByThemselvesAndByBatch();
    void throwsOutAllOrNothing();
    void tellsWasteAtRegularPrices();
    void putsBackWhatWasThrownOutByMistake();
    void putsBackWithinMinutesOnly();
    void putsBackWhatIsStillGoodOnly();
    void putsBackNothingOfADayThatHasEnded();
    void putsBackNothingOfItThoughTheClockWasPutBack();
    void countsAndUncountsWasteInItsDay();
};

void WastingTest::throwsOutTheOldestWithReasonPriceAndCost()
{
    Shop shop;
    shop.bakes(bread, 2);
    const Id oldest =
        shop.request(shop.manager(), AddUnits{.sku = bread, .quantity = 1, .bakedAt = shop.shopNow() - 1h})
            .as<AddedUnits>()
            .units[0]
            .unit;
    const auto units = shop.discards(1, DiscardReason::Tasting);
    QCOMPARE(units.size(), 1u);
    QCOMPARE(units[0], oldest);
    QCOMPARE(shop.stockOf(bread), OnShelf(2, 0));
    const auto events = told<UnitsDiscarded>(shop);
    QCOMPARE(events.size(), 1u);
    QCOMPARE(events[0].reason, DiscardReason::Tasting);
    QCOMPARE(*events[0].price, euros(320));
    QCOMPARE(*events[0].cost, euros(95));
    QCOMPARE(*events[0].by, shop.manager().subject);
    QCOMPARE(events[0].note->value, u"the floor"_s);
    const UnitView view = shop.unit(oldest);
    QCOMPARE(view.state, UnitState::Discarded);
    QCOMPARE(view.discarded->reason, DiscardReason::Tasting);
    QCOMPARE(*view.discarded->cost, euros(95));
}

void WastingTest::throwsOutUnitsByThemselvesAndByBatch()
{
    Shop shop;
    AddUnits add{.sku = bread, .quantity = 3};
    add.batch = BatchName(u"early"_s);
    const auto units = shop.request(shop.manager(), add).as<AddedUnits>().units;
    shop.bakes(bread, 2);
    DiscardUnits one{.reason = DiscardReason::Dropped};
    one.units = List<Id, 1, 1000>{units[1].unit};
    QCOMPARE(shop.request(shop.manager(), one).status, 200);
    QCOMPARE(shop.stockOf(bread), OnShelf(4, 0));
    DiscardUnits rest{.reason = DiscardReason::Returned};
    rest.batch = BatchName(u"early"_s);
    QCOMPARE(shop.request(shop.manager(), rest).as<DiscardedUnits>().units.size(), 2u);
    QCOMPARE(shop.stockOf(bread), OnShelf(2, 0));
    QCOMPARE(shop.refusalOf(rest), u"insufficient-stock"_s);
}

void WastingTest::throwsOutAllOrNothing()
{
    Shop shop;
    shop.bakes(bread, 2);
    const Caller alice = shop.customerWith(1000);
    const auto sold =
        shop.request(alice, orders::PlaceOrder{.lines = {{bread, 1}}}).as<orders::Receipt>().units[0].unit;
    const Id left = shop.request(shop.manager(), AskUnits{.state = UnitState::Available}).as<UnitPage>().units[0].unit;
    DiscardUnits both;
    both.units = List<Id, 1, 1000>{left, sold};
    QCOMPARE(shop.refusalOf(both), u"wrong-unit-state"_s);
    both.units = List<Id, 1, 1000>{left, left};
    QCOMPARE(shop.refusalOf(both), u"contradiction"_s);
    both.units = List<Id, 1, 1000>{left, alice.subject};
    QCOMPARE(shop.refusalOf(both), u"unknown-unit"_s);
    both.sku = bread;
    QCOMPARE(shop.refusalOf(both), u"contradiction"_s);
    both.units.reset();
    QCOMPARE(shop.refusalOf(both), u"contradiction"_s); // how many?
    both.quantity = 2;
    QCOMPARE(shop.refusalOf(both), u"insufficient-stock"_s);
    both.sku = u"brick"_s;
    QCOMPARE(shop.refusalOf(both), u"unknown-product"_s);
    QCOMPARE(shop.stockOf(bread), OnShelf(1, 0));
    QVERIFY(told<UnitsDiscarded>(shop).empty());
    QCOMPARE(shop.request(alice, both).status, 403);
}

// Half an hour before closing bread is sold at half its price.
void WastingTest::tellsWasteAtRegularPrices()
{
    Shop shop;
    shop.bakes(bread, 2);
    shop.comes(at("2026-11-20T17:45:00Z"));
    const Caller alice = shop.customerWith(1000);
    QCOMPARE(shop.request(alice, orders::PlaceOrder{.lines = {{bread, 1}}}).as<orders::Receipt>().total, euros(160));
    shop.discards(1);
    QCOMPARE(*told<UnitsDiscarded>(shop)[0].price, euros(320));
    QCOMPARE(
        shop.request(shop.manager(), menu::SchedulePrice{bread, {400, u"EUR"_s}, shop.shopNow() + 1s}).status, 200);
    shop.comes(at("2026-11-20T17:46:00Z"));
    shop.bakes(bread, 1);
    shop.discards(1);
    QCOMPARE(*told<UnitsDiscarded>(shop)[1].price, euros(400));
}

void WastingTest::putsBackWhatWasThrownOutByMistake()
{
    Shop shop;
    shop.bakes(bread, 3);
    const UndoDiscard undo{shop.discards(2)};
    shop.pass(9min);
    QCOMPARE(shop.request(shop.manager(), undo).as<UndoneDiscard>().units.size(), 2u);
    QCOMPARE(shop.stockOf(bread), OnShelf(3, 0));
    QVERIFY(!shop.unit(undo.units[0]).discarded);
    const auto events = told<DiscardUndone>(shop);
    QCOMPARE(events.size(), 1u);
    QCOMPARE(events[0].reason, DiscardReason::Dropped);
    QCOMPARE(*events[0].price, euros(320));
    QCOMPARE(shop.refusalOf(undo), u"wrong-unit-state"_s);
    const Caller alice = shop.customerWith(1000);
    QCOMPARE(shop.request(alice, orders::PlaceOrder{.lines = {{bread, 3}}}).status, 200);
    QCOMPARE(shop.request(alice, undo).status, 403);
    QCOMPARE(shop.refusalOf(UndoDiscard{{alice.subject}}), u"unknown-unit"_s);
}

void WastingTest::putsBackWithinMinutesOnly()
{
    Shop shop;
    shop.bakes(bread, 1);
    const UndoDiscard undo{shop.discards(1)};
    shop.pass(10min + 1s);
    QCOMPARE(shop.refusalOf(undo), u"too-late-to-undo"_s);
    QCOMPARE(shop.stockOf(bread), OnShelf(0, 0));
}

void WastingTest::putsBackWhatIsStillGoodOnly()
{
    Shop shop;
    shop.bakes(bread, 1, shop.shopNow() + 5min);
    shop.bakes(bread, 1);
    UndoDiscard undo{shop.discards(2)};
    shop.pass(6min);
    QCOMPARE(shop.refusalOf(undo), u"already-stale"_s);
    QCOMPARE(shop.stockOf(bread), OnShelf(0, 0)); // all or nothing
}

void WastingTest::putsBackNothingOfADayThatHasEnded()
{
    Shop shop;
    shop.bakes(bread, 3);
    shop.comes(at("2026-11-20T17:55:00Z"));
    const UndoDiscard byHand{shop.discards(1)};
    shop.comes(at("2026-11-20T18:00:00Z"));
    QCOMPARE(shop.day(friday).status, DayStatus::Closed);
    QCOMPARE(shop.refusalOf(byHand), u"too-late-to-undo"_s);
    const auto atClosing = told<UnitsDiscarded>(shop).back();
    QCOMPARE(atClosing.reason, DiscardReason::Closing);
    QCOMPARE(shop.refusalOf(UndoDiscard{atClosing.units}), u"too-late-to-undo"_s);
    QCOMPARE(shop.day(friday).waste->units, 3);
}

// Technical time begins with the wall clock as a process finds it: here the day ends at an earlier one than that at
// which the loaf was thrown out.
void WastingTest::putsBackNothingOfItThoughTheClockWasPutBack()
{
    Shop shop;
    shop.bakes(bread, 3);
    shop.comes(at("2026-11-20T17:55:00Z"));
    const UndoDiscard byHand{shop.discards(1)};
    shop.reboot(-5min);
    shop.pass(65s); // until the clock is known to be steady
    shop.comes(at("2026-11-20T18:00:00Z"));
    QCOMPARE(shop.day(friday).status, DayStatus::Closed);
    QCOMPARE(shop.refusalOf(byHand), u"too-late-to-undo"_s);
}

void WastingTest::countsAndUncountsWasteInItsDay()
{
    Shop shop;
    shop.bakes(bread, 6);
    shop.discards(1, DiscardReason::Tasting);
    const UndoDiscard undo{shop.discards(2)};
    shop.discards(1);
    QCOMPARE(shop.request(shop.manager(), undo).status, 200);
    shop.comes(at("2026-11-20T18:00:00Z"));
    const WasteTotals waste = *shop.day(friday).waste;
    QCOMPARE(waste.units, 6);
    QCOMPARE(waste.value, euros(6 * 320));
    QCOMPARE(*waste.cost, euros(6 * 95));
    QStringList reasons;
    for (const WasteOfReason &reason : waste.reasons)
        reasons.append(enumText(reason.reason) + u' ' + QString::number(reason.units));
    QCOMPARE(reasons, (QStringList{u"closing 4"_s, u"dropped 1"_s, u"tasting 1"_s}));
}

BAKERY_TEST(WastingTest)

}

#include "wasting_test.moc"
