// SPDX-License-Identifier: GPL-3.0-or-later
// How somebody wants a product, where it is eaten, and the taxes that follow from it.
#include "shared/testing/test_program.h"
#include "tests/scenarios/bread_shop.h"
#include "tests/table_top/table_listener.h"

#include <QTest>

namespace bakery::options_test {

using namespace bakery::orders;
using namespace Qt::StringLiterals;

class OptionsTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void sellsALoafAsItIsWanted();
    void refusesWhatAProductDoesNotCome();
    void refundsALineForWhatItCost();
    void refundsTheRestOfMixedLines();
    void tellsThePriceOfChoicesThatChanged();
    void taxesByServing();
    void taxesAtTheRateOfTheMoment();
    void saysNothingOfTaxesThatNobodySet();
};

namespace {

Chosen sliced() { return {{u"cut"_s, u"sliced"_s}}; }

// A bread shop whose loaves are sliced for 30 cents more, and that knows its taxes.
struct SlicingShop : BreadShop {
    SlicingShop()
    {
        QCOMPARE(request(manager(), loaf(30)).status, 200);
        bakes(bread, 5);
        bakes(donut, 5);
    }
    static menu::PutProduct loaf(qint64 effect)
    {
        menu::PutProduct product{{bread, bread, {320, u"EUR"_s}, 1440}, {}};
        product.taxClass = menu::TaxClasses{menu::TaxClass::Standard, menu::TaxClass::Reduced};
        product.options = menu::Options{
            {u"cut"_s, {}, 0, 1, {{u"sliced"_s, {}, Integer<-1'000'000, 1'000'000>(effect)}, {u"halved"_s, {}, {}}}}};
        return product;
    }
    void taxes(menu::TaxClass taxClass, qint64 basisPoints)
    {
        QCOMPARE(request(manager(), menu::PutTaxClass{{taxClass, basisPoints}}).status, 200);
    }
};

}

void OptionsTest::sellsALoafAsItIsWanted()
{
    SlicingShop shop;
    const TableListener listener(shop);
    const Caller alice = shop.customerWith(2000);
    const PlaceOrder order{.lines = {{bread, 1, {}}, {bread, 1, sliced()}, {bread, 1, sliced()}}};
    const auto receipt = shop.request(alice, order).as<Receipt>();
    QCOMPARE(receipt.total.amount.value, 320 + 2 * 350);
    QCOMPARE(receipt.lines.size(), 2u);
    QVERIFY(!receipt.lines[0].options);
    QCOMPARE(receipt.lines[1].options, sliced());
    QCOMPARE(receipt.lines[1].quantity.value, 2);
    QCOMPARE(receipt.lines[1].unitPrice.amount.value, 350);
    QCOMPARE(receipt.units.size(), 3u);
    QCOMPARE(shop.balanceOf(alice), 2000 - 1020);
    QCOMPARE(listener.heard<OrderPlaced>().at(0).lines[1].options, sliced());
    const auto kept = shop.request(alice, AskOrder{receipt.order}).as<OrderView>();
    QCOMPARE(kept.lines[1].options, sliced());
}

void OptionsTest::refusesWhatAProductDoesNotCome()
{
    SlicingShop shop;
    const Caller alice = shop.customerWith(2000);
    const Answer answer = shop.request(alice, PlaceOrder{.lines = {{bread, 1, Chosen{{u"cut"_s, u"toasted"_s}}}}});
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.refusal(), u"wrong-options"_s);
    const auto refusal = answer.as<WrongOptions>();
    QCOMPARE(refusal.sku.value, bread);
    QCOMPARE(refusal.option.value, u"cut"_s);
    QCOMPARE(refusal.problem, OptionProblem::UnknownChoice);
    const Chosen both{{u"cut"_s, u"sliced"_s}, {u"cut"_s, u"halved"_s}};
    QCOMPARE(shop.request(alice, PlaceOrder{.lines = {{bread, 1, both}}}).as<WrongOptions>().problem,
        OptionProblem::TooMany);
    QCOMPARE(shop.request(alice, PlaceOrder{.lines = {{donut, 1, sliced()}}}).as<WrongOptions>().problem,
        OptionProblem::UnknownOption);
    QCOMPARE(shop.balanceOf(alice), 2000);
}

void OptionsTest::refundsALineForWhatItCost()
{
    SlicingShop shop;
    const Caller alice = shop.customerWith(2000);
    const PlaceOrder order{.lines = {{bread, 2, {}}, {bread, 1, sliced()}}};
    const auto receipt = shop.request(alice, order).as<Receipt>();
    RefundOrder refund{.order = receipt.order};
    refund.lines = List<OrderLine, 1, 50>{{bread, 1, sliced()}};
    const auto refunded = shop.request(shop.manager(), refund).as<Refunded>();
    QCOMPARE(refunded.refunded.amount.value, 350);
    QCOMPARE(shop.balanceOf(alice), 2000 - 2 * 320);
    QCOMPARE(shop.request(shop.manager(), refund).refusal(), u"nothing-to-refund"_s);
}

void OptionsTest::refundsTheRestOfMixedLines()
{
    SlicingShop shop;
    const Caller alice = shop.customerWith(2000);
    const PlaceOrder order{.lines = {{bread, 2, {}}, {donut, 1, {}}, {bread, 1, sliced()}}};
    const auto receipt = shop.request(alice, order).as<Receipt>();
    RefundOrder refund{.order = receipt.order};
    refund.lines = List<OrderLine, 1, 50>{{bread, 1, {}}};
    QCOMPARE(shop.request(shop.manager(), refund).as<Refunded>().refunded.amount.value, 320);
    refund.lines.reset();
    QCOMPARE(shop.request(shop.manager(), refund).as<Refunded>().refunded.amount.value, 320 + 150 + 350);
    QCOMPARE(shop.balanceOf(alice), 2000);
}

void OptionsTest::tellsThePriceOfChoicesThatChanged()
{
    SlicingShop shop;
    const Caller alice = shop.customerWith(2000);
    PlaceOrder order{.lines = {{bread, 1, sliced()}}};
    order.priceVersion = 3;
    QCOMPARE(shop.request(shop.manager(), SlicingShop::loaf(50)).status, 200);
    const Answer answer = shop.request(alice, order);
    QCOMPARE(answer.refusal(), u"price-changed"_s);
    QCOMPARE(answer.as<PriceChanged>().total.amount.value, 370);
    order.priceVersion = answer.as<PriceChanged>().priceVersion;
    QCOMPARE(shop.request(alice, order).status, 200);
    PlaceOrder whole{.lines = {{bread, 1, {}}}};
    whole.priceVersion = 3;
    QCOMPARE(shop.request(alice, whole).status, 200); // a whole one costs what it did
}

void OptionsTest::taxesByServing()
{
    SlicingShop shop;
    shop.taxes(menu::TaxClass::Standard, 1900);
    shop.taxes(menu::TaxClass::Reduced, 700);
    const Caller alice = shop.customerWith(5000);
    PlaceOrder order{.lines = {{bread, 1, sliced()}, {donut, 1, {}}}};
    const auto away = shop.request(alice, order).as<Receipt>();
    QCOMPARE(away.serving, Serving::TakeAway);
    QCOMPARE(away.lines[0].taxClass, menu::TaxClass::Reduced);
    QCOMPARE(away.taxes.size(), 2u);
    QCOMPARE(away.taxes[0].taxClass, menu::TaxClass::Standard); // the donut's, wherever it is eaten
    QCOMPARE(away.taxes[0].tax.amount.value, 24);
    QCOMPARE(away.taxes[1].basisPoints.value, 700);
    QCOMPARE(away.taxes[1].gross.amount.value, 350);
    QCOMPARE(away.taxes[1].tax.amount.value, 23);
    QCOMPARE(away.taxes[1].net.amount.value, 327);
    order.serving = Serving::Here;
    const auto here = shop.request(alice, order).as<Receipt>();
    QCOMPARE(here.serving, Serving::Here);
    QCOMPARE(here.total, away.total); // the price includes whatever tax it is
    QCOMPARE(here.taxes.size(), 1u);
    QCOMPARE(here.taxes[0].gross.amount.value, 500);
    QCOMPARE(here.taxes[0].tax.amount.value, 80);
    QCOMPARE(shop.request(alice, AskOrder{here.order}).as<OrderView>().serving, Serving::Here);
}

void OptionsTest::taxesAtTheRateOfTheMoment()
{
    SlicingShop shop;
    shop.taxes(menu::TaxClass::Reduced, 700);
    const Caller alice = shop.customerWith(5000);
    shop.hold("bank");
    const QByteArray placed = shop.send(alice, one(bread), {}, std::chrono::seconds(60));
    shop.settle();
    shop.taxes(menu::TaxClass::Reduced, 500);
    shop.letGo("bank");
    shop.settle();
    QCOMPARE(shop.answerTo(placed).as<Receipt>().taxes.at(0).basisPoints.value, 700);
    QCOMPARE(shop.request(alice, one(bread)).as<Receipt>().taxes.at(0).basisPoints.value, 500);
}

void OptionsTest::saysNothingOfTaxesThatNobodySet()
{
    SlicingShop shop;
    const Caller alice = shop.customerWith(1000);
    const auto receipt = shop.request(alice, one(bread)).as<Receipt>();
    QVERIFY(receipt.taxes.empty());
    QVERIFY(!receipt.lines[0].taxClass);
}

BAKERY_TEST(OptionsTest)

}

#include "options_test.moc"
