// SPDX-License-Identifier: GPL-3.0-or-later
// The menu, as the manager's app steers it.
#include "shared/contracts/merchant_events.h"
#include "shared/core/enum_text.h"
#include "tests/backoffice/steering_test.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery::office {

void SteeringTest::listsWhatIsSold()
{
    OfficeAtTheTable table;
    table.signsIn(table.mona);
    MenuList &list = *table.office().menuList();
    const QAbstractItemModelTester tester(list.rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(list.rows(), &QAbstractItemModel::modelReset);
    QCOMPARE(list.state(), MenuList::Loaded);
    QCOMPARE(list.all(), 2);
    QCOMPARE(list.offSale(), 2); // the shelf is empty
    table.bakes(bread, 2, u"morning"_s);
    table.passes(2s);
    QCOMPARE(list.offSale(), 1);
    QCOMPARE(at(*list.rows(), 0, "standing").toInt(), int(MenuList::OnSale));
    QVERIFY(at(*list.rows(), 0, "price").toString().contains(u"3.20"_s));
    list.setOnly(MenuList::OffSale);
    QCOMPARE(list.rows()->count(), 1);
    list.setOnly(MenuList::Everything);
    list.setSearch(u"DON"_s);
    QCOMPARE(list.rows()->count(), 1);
    QCOMPARE(at(*list.rows(), 0, "sku").toString(), donut);
    QCOMPARE(list.untranslated(), 2);
    QCOMPARE(reset.count(), 0);
}

void SteeringTest::marksSoldOutWithOneTouch()
{
    OfficeAtTheTable table;
    table.bakes(bread, 2, u"morning"_s);
    table.signsIn(table.mona);
    MenuList &list = *table.office().menuList();
    SaleDesk &desk = *table.office().sale();
    desk.markSoldOut(bread, SaleDesk::ISaySo, u"said here"_s);
    table.passes(2s);
    QCOMPARE(desk.outcome(), SaleDesk::SoldOut);
    QVERIFY(desk.when().isEmpty());
    QCOMPARE(list.standingOf(*list.find(bread)), MenuList::SoldOut);
    desk.undo();
    table.passes(2s);
    QCOMPARE(desk.outcome(), SaleDesk::Resumed);
    QCOMPARE(list.standingOf(*list.find(bread)), MenuList::OnSale);
    desk.pause(bread, SaleDesk::AnHour, u"the slicer is broken"_s);
    table.passes(2s);
    QCOMPARE(list.standingOf(*list.find(bread)), MenuList::Paused);
    QVERIFY(list.find(bread)->availability.until);
    QCOMPARE(list.find(bread)->availability.reason->value, u"the slicer is broken"_s);
}

void SteeringTest::pausesAllKiosks()
{
    OfficeAtTheTable table;
    table.signsIn(table.mona);
    SaleDesk &desk = *table.office().sale();
    QVERIFY(!desk.areKiosksPaused());
    desk.pauseKiosks(15, u"a fire drill"_s);
    table.passes(2s);
    QVERIFY(desk.areKiosksPaused());
    QVERIFY(!desk.kiosksUntil().isEmpty());
    QCOMPARE(desk.kiosksReason(), u"a fire drill"_s);
    desk.undo();
    table.passes(2s);
    QCOMPARE(desk.outcome(), SaleDesk::KiosksResumed);
    QVERIFY(!desk.areKiosksPaused());
}

void SteeringTest::closesEarly()
{
    OfficeAtTheTable table;
    mustDo(table, merchant::PutMerchant{.legalName = u"Corner shop"_s, .currency = Currency(u"EUR"_s)});
    merchant::PutSite house{.name = u"Corner shop"_s, .timeZone = u"UTC"_s};
    for (const auto &[weekday, word] : enumWords<merchant::Weekday>())
        house.hours.push_back({weekday, LocalTime(u"00:00"_s), LocalTime(u"23:59"_s)});
    mustDo(table, house);
    table.passes(3s);
    table.signsIn(table.mona);
    SaleDesk &desk = *table.office().sale();
    QVERIFY(desk.mayCloseEarly());
    const QString wanted = desk.clockIn(30);
    desk.closeEarly(30, u"snow"_s);
    table.passes(2s);
    QCOMPARE(desk.outcome(), SaleDesk::ClosesEarly);
    QCOMPARE(desk.closesAt(), wanted);
    QCOMPARE(desk.dayReason(), u"snow"_s);
}

void SteeringTest::changesAProduct()
{
    OfficeAtTheTable table;
    table.signsIn(table.mona);
    ProductPage &page = *table.office().product();
    page.open(bread);
    table.passes(1s);
    QVERIFY(page.isKnown());
    QVERIFY(page.changes().isEmpty());
    page.setPrice(u"three"_s);
    QCOMPARE(page.faulty(), u"price"_s);
    page.save(); // does nothing
    page.setPrice(u"3.40"_s);
    page.setDiscount(30);
    page.toggleAllergen(u"gluten"_s);
    page.setWords(u"de"_s, u"Brot "_s, u"Dunkel und schwer"_s, u"Roggenmehl, Wasser, Salz"_s);
    QCOMPARE(page.nameIn(u"de"_s), u"Brot "_s); // as it is typed
    QCOMPARE(page.changes(),
        (QStringList{u"price"_s, u"translations"_s, u"allergens"_s, u"discountBeforeClosingPercent"_s}));
    page.save();
    table.passes(2s);
    QCOMPARE(page.outcome(), ProductPage::Saved);
    QVERIFY(page.changes().isEmpty());
    const menu::Product &product = *table.office().menuList()->find(bread);
    QCOMPARE(product.price.amount.value, 340);
    QCOMPARE(product.translations->front().name.value, u"Brot"_s);
    QCOMPARE(product.translations->front().ingredients->value, u"Roggenmehl, Wasser, Salz"_s);
    QCOMPARE(at(*page.history(), 0, "who").toString(), table.mona);
    QCOMPARE(at(*page.history(), 0, "fields").toStringList().size(), 4);
    QVERIFY(at(*page.history(), 0, "price").toString().contains(u"3.40"_s));
    page.setFrom(u"06:00"_s);
    QCOMPARE(page.faulty(), u"availableFrom"_s); // not without an end
    page.setTo(u"11:00"_s);
    page.save();
    table.passes(2s);
    QCOMPARE(table.office().menuList()->find(bread)->availableUntil->value, u"11:00"_s);
}

void SteeringTest::tellsTwoEditorsOfEachOther()
{
    OfficeAtTheTable table;
    table.signsIn(table.mona);
    ProductPage &page = *table.office().product();
    page.open(bread);
    table.passes(1s);
    page.setPrice(u"3.40"_s);
    menu::PutProduct theirs;
    static_cast<menu::ProductCard &>(theirs) = *table.office().menuList()->find(bread);
    theirs.price.amount = 350;
    theirs.name = u"Dark bread"_s;
    mustDo(table, theirs);
    page.save(); // before it is heard: menu refuses it
    table.passes(2s);
    QCOMPARE(page.outcome(), ProductPage::SomebodyElse);
    QCOMPARE(page.theirChanges(), (QStringList{u"name"_s, u"price"_s}));
    QCOMPARE(page.contestedFields(), QStringList{u"price"_s});
    QCOMPARE(page.price(), u"3.40"_s); // nothing of what was typed is lost
    page.keepMine();
    QVERIFY(page.theirChanges().isEmpty());
    page.save();
    table.passes(2s);
    QCOMPARE(page.outcome(), ProductPage::Saved);
    QCOMPARE(table.office().menuList()->find(bread)->price.amount.value, 340);
    QCOMPARE(table.office().menuList()->find(bread)->name.value, u"Dark bread"_s);

    page.setPrice(u"9.99"_s);
    theirs.price.amount = 360;
    mustDo(table, theirs);
    table.passes(2s);
    QCOMPARE(page.contestedFields(), QStringList{u"price"_s}); // told while it is typed
    QCOMPARE(page.price(), u"9.99"_s);
    page.save(); // what was made without having seen theirs is refused, also once it was heard
    table.passes(2s);
    QCOMPARE(page.outcome(), ProductPage::SomebodyElse);
    QCOMPARE(table.office().menuList()->find(bread)->price.amount.value, 360);
    page.takeTheirs();
    QCOMPARE(page.price(), u"3.60"_s);
    theirs.price.amount = 370;
    mustDo(table, theirs);
    table.passes(2s);
    QCOMPARE(page.price(), u"3.70"_s); // what nobody here has touched follows
}

void SteeringTest::bringsAPriceWithItsTime()
{
    OfficeAtTheTable table;
    table.signsIn(table.mona);
    ProductPage &page = *table.office().product();
    page.open(bread);
    table.passes(1s);
    page.schedulePrice(u"3.60"_s, 1, u"6:00"_s);
    QCOMPARE(page.faulty(), u"schedule"_s);
    page.schedulePrice(u"3.60"_s, 1, u"06:00"_s);
    table.passes(2s);
    QCOMPARE(page.outcome(), ProductPage::Scheduled);
    QCOMPARE(page.schedule()->count(), 1);
    QVERIFY(at(*page.schedule(), 0, "price").toString().contains(u"3.60"_s));
    QCOMPARE(at(*table.office().menuList()->rows(), 0, "scheduled").toInt(), 1);
    page.cancelSchedule(at(*page.schedule(), 0, "key").toString());
    table.passes(2s);
    QCOMPARE(page.outcome(), ProductPage::Unscheduled);
    QCOMPARE(page.schedule()->count(), 0);
    page.schedulePrice(u"3.60"_s, -1, u"06:00"_s);
    table.passes(2s);
    QCOMPARE(page.outcome(), ProductPage::InThePast);
}

void SteeringTest::withdrawsAndSellsAgain()
{
    OfficeAtTheTable table;
    table.bakes(bread, 1, u"morning"_s);
    table.signsIn(table.mona);
    ProductPage &page = *table.office().product();
    MenuList &list = *table.office().menuList();
    page.open(bread);
    table.passes(1s);
    page.withdraw({}); // not without a reason
    table.passes(1s);
    QCOMPARE(list.withdrawn(), 0);
    page.withdraw(u"nobody buys it"_s);
    table.passes(2s);
    QCOMPARE(page.outcome(), ProductPage::Withdrawn);
    QCOMPARE(list.withdrawn(), 1);
    QCOMPARE(list.all(), 1);
    page.sellAgain();
    table.passes(2s);
    QCOMPARE(list.withdrawn(), 0);
}

void SteeringTest::letsABakerMarkAndNotChange()
{
    OfficeAtTheTable table;
    table.bakes(bread, 1, u"morning"_s);
    table.signsIn(table.ben);
    QVERIFY(!table.office().mayManage());
    table.office().sale()->markSoldOut(bread, SaleDesk::AnHour, u"said here"_s);
    table.passes(2s);
    QCOMPARE(table.office().sale()->outcome(), SaleDesk::SoldOut);
    table.office().product()->open(bread);
    table.passes(1s);
    table.office().product()->setPrice(u"1.00"_s);
    table.office().product()->save();
    table.passes(2s);
    QCOMPARE(table.office().product()->outcome(), ProductPage::NotAllowed); // the service says so anyway
    table.office().signOut();
    QCOMPARE(table.office().menuList()->rows()->count(), 0);
}

}
