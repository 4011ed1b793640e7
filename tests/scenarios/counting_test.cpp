// SPDX-License-Identifier: GPL-3.0-or-later
// What was counted on the shelf, held against what is known.
#include "shared/testing/test_program.h"
#include "tests/scenarios/bread_shop.h"
#include "tests/scenarios/told_events.h"

#include <QTest>

namespace bakery::counting_test {

using namespace bakery::inventory;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using OnShelf = std::pair<qint64, qint64>; // available, reserved

}

class CountingTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void booksWhatIsMissing()
    {
        BreadShop shop;
        shop.bakes(bread, 5);
        shop.bakes(donut, 2);
        const CountStock count{{{bread, 3}, {donut, 2}}, Reason(u"Saturday"_s)};
        const StockCount counted = shop.request(shop.manager(), count).as<StockCount>();
        QCOMPARE(counted.lines[0].expected, 5);
        QCOMPARE(counted.lines[0].missing, 2);
        QCOMPARE(counted.lines[1].missing, 0);
        QCOMPARE(shop.stockOf(bread), OnShelf(3, 0));
        QCOMPARE(shop.stockOf(donut), OnShelf(2, 0));
        QCOMPARE(told<StockCounted>(shop).size(), 1u);
        const auto discarded = told<UnitsDiscarded>(shop);
        QCOMPARE(discarded.size(), 1u);
        QCOMPARE(discarded[0].reason, DiscardReason::Missing);
        QCOMPARE(discarded[0].units.size(), 2u);
        QCOMPARE(
            shop.request(shop.manager(), UndoDiscard{discarded[0].units}).status, 200); // they lay under the counter
        QCOMPARE(shop.stockOf(bread), OnShelf(5, 0));
    }

    // Which are missing nobody knows; what stays must not be older than it is said to be.
    void takesTheFreshestForMissing()
    {
        BreadShop shop;
        const AddUnits early{.sku = bread, .quantity = 1, .bakedAt = shop.shopNow() - 2h};
        const Id oldest = shop.request(shop.manager(), early).as<AddedUnits>().units[0].unit;
        shop.bakes(bread, 2);
        QCOMPARE(shop.request(shop.manager(), CountStock{{{bread, 1}}}).status, 200);
        QCOMPARE(shop.request(shop.manager(), AskUnit{oldest}).as<UnitView>().state, UnitState::Available);
    }

    void knowsThatReservedOnesLieThereToo()
    {
        BreadShop shop;
        shop.bakes(bread, 3);
        const Caller alice = shop.customerWith(1000);
        shop.hold("bank");
        shop.send(alice, one(bread, 2), {}, 120s);
        shop.settle();
        QCOMPARE(shop.request(shop.manager(), CountStock{{{bread, 1}}}).refusal(), u"reserved-missing"_s);
        QCOMPARE(shop.stockOf(bread), OnShelf(1, 2));
        QCOMPARE(shop.request(shop.manager(), CountStock{{{bread, 2}}}).status, 200);
        QCOMPARE(shop.stockOf(bread), OnShelf(0, 2));
        shop.letGo("bank");
    }

    void refusesMoreThanIsKnownAndBooksNothing()
    {
        BreadShop shop;
        shop.bakes(bread, 2);
        shop.bakes(donut, 2);
        const Answer answer = shop.request(shop.manager(), CountStock{{{bread, 1}, {donut, 3}}});
        QCOMPARE(answer.refusal(), u"surplus-counted"_s);
        QVERIFY(answer.body.contains("\"expected\":2,\"counted\":3"));
        QCOMPARE(shop.stockOf(bread), OnShelf(2, 0));
        QVERIFY(told<StockCounted>(shop).empty());
        QCOMPARE(shop.request(shop.manager(), CountStock{{{bread, 1}, {bread, 1}}}).refusal(), u"contradiction"_s);
        QCOMPARE(shop.request(shop.manager(), CountStock{{{u"brick"_s, 1}}}).refusal(), u"unknown-product"_s);
        QCOMPARE(shop.request(shop.customerWith(0), CountStock{{{bread, 1}}}).status, 403);
    }

    void booksOnlySoManyAtOnce()
    {
        BreadShop shop;
        for (int i = 0; i < 6; ++i)
            shop.bakes(bread, 1000);
        QCOMPARE(shop.request(shop.manager(), CountStock{{{bread, 999}}}).refusal(), u"too-many-missing"_s);
        QCOMPARE(shop.request(shop.manager(), CountStock{{{bread, 1000}}}).status, 200);
        QCOMPARE(shop.stockOf(bread), OnShelf(1000, 0));
    }
};

BAKERY_TEST(CountingTest)

}

#include "counting_test.moc"
