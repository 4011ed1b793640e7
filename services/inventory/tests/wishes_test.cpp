// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/inventory/wishes.h"
#include "shared/testing/test_program.h"

#include <QtTest>

namespace bakery::wishes_test {

using namespace Qt::StringLiterals;

namespace {

const auto bread = u"bread"_s, donut = u"donut"_s;

orders::PricedLine line(const QString &sku, qint64 quantity, std::optional<BatchName> batch = {})
{
    orders::PricedLine line{sku, quantity};
    line.batch = std::move(batch);
    return line;
}

UnitRow unitOf(const QString &sku, const QString &batch = {})
{
    UnitRow unit;
    unit.sku = sku;
    unit.batch = batch;
    return unit;
}

}

class WishesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addsUpLinesOfOneProductAndPutsThoseForABatchFirst()
    {
        const std::vector<Wish> wishes = wishesOf(
            {line(bread, 2), line(donut, 1), line(bread, 3), line(donut, 4, u"early"_s), line(bread, 1, u"late"_s)});
        QCOMPARE(
            wishes, (std::vector<Wish>{{bread, u"late"_s, 1}, {donut, u"early"_s, 4}, {bread, {}, 5}, {donut, {}, 1}}));
    }

    void leavesOutWhatIsMadeToOrder()
    {
        orders::PricedLine coffee = line(u"coffee"_s, 2);
        coffee.kind = menu::ProductKind::MadeToOrder;
        QCOMPARE(wishesOf({coffee, line(bread, 1)}), (std::vector<Wish>{{bread, {}, 1}}));
    }

    void keepsOfManyUnitsThoseThatAreWanted()
    {
        const std::vector<Wish> wishes{{bread, u"late"_s, 1}, {bread, {}, 1}};
        const std::vector<UnitRow> held{
            unitOf(donut), unitOf(bread, u"early"_s), unitOf(bread, u"early"_s), unitOf(bread, u"late"_s)};
        const std::vector<UnitRow> kept = wanted(wishes, held);
        QCOMPARE(kept.size(), 2u);
        QCOMPARE(kept[0].batch, u"early"_s);
        QCOMPARE(kept[1].batch, u"late"_s);
        QVERIFY(wanted({}, held).empty());
    }

    void aUnitServesTheWishForItsBatchBeforeAnother()
    {
        const std::vector<Wish> wishes{{bread, u"late"_s, 1}, {bread, {}, 1}};
        const UnitRow early = unitOf(bread, u"early"_s), late = unitOf(bread, u"late"_s);
        QCOMPARE(openWishes(wishes, {late}), (std::vector<Wish>{{bread, {}, 1}}));
        QCOMPARE(openWishes(wishes, {early}), (std::vector<Wish>{{bread, u"late"_s, 1}}));
        QCOMPARE(openWishes(wishes, {late, late}), std::vector<Wish>());
        QCOMPARE(openWishes(wishes, {early, unitOf(donut)}), (std::vector<Wish>{{bread, u"late"_s, 1}}));
    }

    void tellsOfWhichBatchThereIsTooLittle()
    {
        QVERIFY(!shortageOf({bread, {}, 3}, 1).batch);
        const orders::Shortage shortage = shortageOf({bread, u"late"_s, 3}, 1);
        QCOMPARE(shortage.batch->value, u"late"_s);
        QCOMPARE(shortage.requested, 3);
        QCOMPARE(shortage.available, 1);
    }
};

BAKERY_TEST(WishesTest)

}

#include "wishes_test.moc"
