// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/coming_back.h"
#include "shared/testing/test_program.h"

#include <QtTest>

namespace bakery::coming_back_test {

using namespace Qt::StringLiterals;

namespace {

using OrderLines = List<orders::OrderLine, 1, 50>;

const auto bread = u"bread"_s, coffee = u"coffee"_s;

Id id(uint number) { return Id(QUuid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)); }
orders::Chosen oat() { return {{u"milk"_s, u"oat"_s}}; }

orders::PricedLine line(const QString &sku, qint64 quantity, qint64 price, std::optional<orders::Chosen> options = {})
{
    orders::PricedLine line{sku, quantity, {price, u"EUR"_s}, 1, std::move(options)};
    if (sku == coffee)
        line.kind = menu::ProductKind::MadeToOrder;
    return line;
}

// Two loaves at 3.20, two coffees at 2.40 and one with oat milk at 2.80.
SoldPieces breakfast()
{
    return {{line(bread, 2, 320), line(coffee, 2, 240), line(coffee, 1, 280, oat())},
        {{id(1), bread, {}, {}}, {id(2), bread, {}, {}}}, {}, {}};
}

qint64 madeIn(const Return &some)
{
    qint64 pieces = 0;
    for (const MadeBack &made : some.made)
        pieces += made.quantity;
    return pieces;
}

}

class ComingBackTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void returnsAllThatIsLeft()
    {
        SoldPieces sold = breakfast();
        const Return all = toReturn(sold, std::nullopt, id(9));
        QCOMPARE(all.units.size(), 2u);
        QCOMPARE(madeIn(all), 3);
        QCOMPARE(priceOf(all, sold), 2 * 320 + 2 * 240 + 280);
        sold.unitsBack = {id(1)};
        sold.madeBack = {{id(8), 1, 2}};
        const Return rest = toReturn(sold, std::nullopt, id(9));
        QCOMPARE(rest.units, std::vector{id(2)});
        QCOMPARE(priceOf(rest, sold), 320 + 280);
        sold.unitsBack.push_back(id(2));
        sold.madeBack.push_back({id(9), 2, 1});
        QVERIFY(toReturn(sold, std::nullopt).isEmpty());
    }

    void returnsWhatTheLinesName()
    {
        const SoldPieces sold = breakfast();
        QCOMPARE(priceOf(toReturn(sold, OrderLines{{coffee, 1}}), sold), 240);
        QCOMPARE(priceOf(toReturn(sold, OrderLines{{coffee, 1, oat()}}), sold), 280);
        QCOMPARE(priceOf(toReturn(sold, OrderLines{{coffee, 3}, {bread, 1}}), sold), 2 * 240 + 280 + 320);
    }

    void returnsNothingWhenThereIsNotAsMuch()
    {
        SoldPieces sold = breakfast();
        QVERIFY(toReturn(sold, OrderLines{{coffee, 4}}).isEmpty());
        QVERIFY(toReturn(sold, OrderLines{{coffee, 2, oat()}}).isEmpty());
        QVERIFY(toReturn(sold, OrderLines{{coffee, 1}, {bread, 3}}).isEmpty());
        QVERIFY(toReturn(sold, OrderLines{{u"tea"_s, 1}}).isEmpty());
        sold.madeBack = {{id(8), 1, 2}, {id(8), 2, 1}};
        QVERIFY(toReturn(sold, OrderLines{{coffee, 1}}).isEmpty());
    }

    void namesEachLineOnce()
    {
        const SoldPieces sold = breakfast();
        const Return some = toReturn(sold, OrderLines{{coffee, 1}, {coffee, 1}, {bread, 1}}, id(9));
        QCOMPARE(some.made.size(), 1u);
        const auto lines = linesOf(some, sold);
        QCOMPARE(lines.size(), 2u);
        QCOMPARE(lines[1].sku.value, coffee);
        QCOMPARE(lines[1].quantity.value, 2);
    }

    void leavesTheRestToBeMade()
    {
        SoldPieces sold = breakfast();
        QCOMPARE(madeLinesLeft(sold).size(), 2u);
        sold.madeBack = {{id(8), 1, 1}, {id(9), 2, 1}};
        const auto left = madeLinesLeft(sold);
        QCOMPARE(left.size(), 1u);
        QCOMPARE(left[0].quantity.value, 1);
    }
};

BAKERY_TEST(ComingBackTest)

}

#include "coming_back_test.moc"
