// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/offer.h"

#include "services/orders/order.h"
#include "shared/testing/test_program.h"

#include <QtTest>

namespace bakery::offer_test {

using namespace Qt::StringLiterals;
using namespace bakery::orders;

namespace {

using OrderLines = List<OrderLine, 1, 50>;

const Instant now{1'000'000}, before{999'999}, later{1'000'001};

Offer offerOf(const QString &sku, qint64 price, qint64 priceVersion = 1)
{
    return {.sku = sku, .price = price, .currency = u"EUR"_s, .priceVersion = priceVersion};
}

const Offer bread = offerOf(u"bread"_s, 320), donut = offerOf(u"donut"_s, 150, 4), gift = offerOf(u"gift"_s, 0);

Offers offers()
{
    Offers all;
    for (const Offer *offer : {&bread, &donut, &gift})
        all[offer->sku] = offer;
    return all;
}

// Small costs much less than nothing, large a little more.
menu::ProductPut coffeeCard()
{
    using Effect = Integer<-1'000'000, 1'000'000>;
    menu::ProductPut put;
    put.sku = u"coffee"_s;
    put.price = {260, u"EUR"_s};
    put.priceVersion = 3;
    put.options = menu::Options{{u"size"_s, menu::Labels{{u"de"_s, u"Größe"_s}}, 1, 1,
        {{u"small"_s, {}, Effect(-300)}, {u"large"_s, {}, Effect(70)}}}};
    return put;
}

Chosen chosen(const QString &size) { return {{u"size"_s, size}}; }

menu::PriceSet priceOf(qint64 price, qint64 priceVersion)
{
    return {u"bread"_s, {price, u"EUR"_s}, {price, u"EUR"_s}, priceVersion, menu::PriceCause::Scheduled};
}

}

class OfferTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addsUpLinesOfOneSku()
    {
        const auto lines =
            priced(OrderLines{{u"bread"_s, 1}, {u"donut"_s, 2}, {u"bread"_s, 3}}, offers(), {Serving::TakeAway, now});
        QVERIFY(bool(lines));
        QCOMPARE(lines->size(), size_t(2));
        QCOMPARE((*lines)[0].sku.value, u"bread"_s);
        QCOMPARE(qint64((*lines)[0].quantity), 4);
        QCOMPARE(piecesOf(*lines), 6);
        QCOMPARE(totalOf(*lines), (Price{4 * 320 + 2 * 150, u"EUR"_s}));
    }

    void namesTheProductThatNobodySells()
    {
        const auto lines = priced(OrderLines{{u"bread"_s, 1}, {u"brick"_s, 1}}, offers(), {Serving::TakeAway, now});
        QVERIFY(!lines);
        QCOMPARE(std::get<UnknownProduct>(lines.error()).sku.value, u"brick"_s);
    }

    void saysWhyAProductIsNotSold_data()
    {
        QTest::addColumn<bool>("withdrawn");
        QTest::addColumn<int>("availability");
        QTest::addColumn<qint64>("until"); // 0: for ever
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, bool withdrawn, menu::Availability availability, Instant until,
                             const QString &reason) {
            QTest::newRow(name) << withdrawn << int(availability) << until.sinceEpochMs << reason;
        };
        row("on sale", false, menu::Availability::OnSale, {}, {});
        row("withdrawn", true, menu::Availability::OnSale, {}, u"withdrawn"_s);
        row("withdrawn and sold out", true, menu::Availability::SoldOut, {}, u"withdrawn"_s);
        row("sold out", false, menu::Availability::SoldOut, {}, u"sold-out"_s);
        row("paused", false, menu::Availability::Paused, {}, u"paused"_s);
        row("sold out for a while", false, menu::Availability::SoldOut, later, u"sold-out"_s);
        row("sold out until now", false, menu::Availability::SoldOut, now, {});
        row("paused until a moment ago", false, menu::Availability::Paused, before, {});
    }
    void saysWhyAProductIsNotSold()
    {
        QFETCH(bool, withdrawn);
        QFETCH(int, availability);
        QFETCH(qint64, until);
        QFETCH(QString, reason);
        Offer tart = offerOf(u"tart"_s, 500);
        tart.withdrawn = withdrawn;
        tart.availability = menu::Availability(availability);
        if (until != 0)
            tart.until = Instant{until};
        const auto lines = priced(OrderLines{{u"tart"_s, 1}}, {{u"tart"_s, &tart}}, {Serving::TakeAway, now});
        QCOMPARE(bool(lines), reason.isEmpty());
        if (lines)
            return;
        const auto refusal = std::get<NotForSale>(lines.error());
        QCOMPARE(refusal.sku.value, u"tart"_s);
        QCOMPARE(enumText(refusal.reason), reason);
        QCOMPARE(refusal.until, withdrawn ? std::nullopt : tart.until);
    }

    void sellsInItsHoursOnly()
    {
        Offer quiche = offerOf(u"quiche"_s, 450);
        quiche.availableFrom = u"10:00"_s;
        quiche.availableUntil = u"14:00"_s;
        const auto problem = [&](qint64 hour) {
            const Sale sale{Serving::Here, Instant{hour * 3'600'000}};
            const auto lines = priced(OrderLines{{u"quiche"_s, 1, {}}}, {{u"quiche"_s, &quiche}}, sale);
            return lines ? std::nullopt : std::optional(std::get<NotForSale>(lines.error()));
        };
        QVERIFY(!problem(10) && !problem(13));
        QCOMPARE(problem(9)->reason, Obstacle::OutsideHours);
        QCOMPARE(problem(9)->until, Instant{10 * 3'600'000});
        QCOMPARE(problem(14)->until, Instant{34 * 3'600'000});
        quiche.availability = menu::Availability::Paused; // which is the better reason
        QCOMPARE(problem(9)->reason, Obstacle::Paused);
    }

    void knowsThePricesOfTheLastVersions()
    {
        Offer offer{.sku = u"bread"_s};
        menu::ProductPut put;
        put.price = {320, u"EUR"_s};
        put.priceVersion = 3;
        learn(offer, put, {});
        QCOMPARE(priceAt(offer, 3), 320);
        QCOMPARE(priceAt(offer, 9), 320);
        QVERIFY(!priceAt(offer, 2)); // it was not sold then
        learn(offer, priceOf(350, 5));
        learn(offer, priceOf(320, 8));
        QCOMPARE(priceAt(offer, 8), 320);
        QCOMPARE(priceAt(offer, 7), 350);
        QCOMPARE(priceAt(offer, 5), 350);
        QCOMPARE(priceAt(offer, 4), 320);
        learn(offer, priceOf(320, 8)); // heard again
        QCOMPARE(priceAt(offer, 7), 350);
        for (qint64 version = 10; version < 20; ++version)
            learn(offer, priceOf(version, version));
        QCOMPARE(priceAt(offer, 11), 11);
        QVERIFY(!priceAt(offer, 10)); // too long ago
    }

    void tellsWhoWouldPayAnotherPrice()
    {
        Offer dearer = bread, asBefore = bread;
        learn(dearer, priceOf(330, 5));
        learn(asBefore, priceOf(330, 5));
        learn(asBefore, priceOf(320, 6));
        const auto differs = [](qint64 version, const Offer &offer) {
            const Offers known{{u"bread"_s, &offer}, {u"donut"_s, &donut}};
            const auto lines = priced(OrderLines{{u"donut"_s, 1}, {u"bread"_s, 1}}, known, {Serving::TakeAway, now});
            return differFrom(version, *lines, known);
        };
        QVERIFY(differs(4, dearer));
        QVERIFY(!differs(5, dearer));
        QVERIFY(!differs(4, asBefore));
        QVERIFY(differs(5, asBefore));
        QVERIFY(differs(3, bread)); // nobody knows what the donut cost then
        QVERIFY(!differs(4, bread));
    }

    void pricesWhatIsChosen()
    {
        Offer coffee{.sku = u"coffee"_s};
        learn(coffee, coffeeCard(), {});
        QVERIFY(coffee.needsChoice);
        QVERIFY(!coffee.options.contains(u"Größe"_s)); // words are for the menu
        const auto lines = priced(OrderLines{{u"coffee"_s, 1, chosen(u"large"_s)}, {u"coffee"_s, 2, chosen(u"small"_s)},
                                      {u"coffee"_s, 3, chosen(u"large"_s)}},
            {{u"coffee"_s, &coffee}}, {Serving::Here, now});
        QVERIFY(bool(lines));
        QCOMPARE(lines->size(), size_t(2));
        QCOMPARE(lines->at(0).quantity.value, 4);
        QCOMPARE(lines->at(0).unitPrice.amount.value, 330);
        QCOMPARE(lines->at(0).options, chosen(u"large"_s));
        QCOMPARE(lines->at(1).unitPrice.amount.value, 0); // less than nothing is nothing
        QCOMPARE(totalOf(*lines).amount.value, 4 * 330);
    }

    void namesTheOptionThatIsWrong()
    {
        Offer coffee{.sku = u"coffee"_s};
        learn(coffee, coffeeCard(), {});
        const auto problem = [&](const OrderLine &line) {
            const auto lines =
                priced(OrderLines{line}, {{u"coffee"_s, &coffee}, {u"bread"_s, &bread}}, {Serving::Here, now});
            return lines ? OptionProblem::ChosenTwice : std::get<WrongOptions>(lines.error()).problem;
        };
        QCOMPARE(problem({u"coffee"_s, 1, {}}), OptionProblem::TooFew);
        QCOMPARE(problem({u"coffee"_s, 1, Chosen{}}), OptionProblem::TooFew);
        QCOMPARE(problem({u"coffee"_s, 1, chosen(u"huge"_s)}), OptionProblem::UnknownChoice);
        QCOMPARE(problem({u"bread"_s, 1, chosen(u"large"_s)}), OptionProblem::UnknownOption);
        QVERIFY(bool(priced(OrderLines{{u"bread"_s, 1, Chosen{}}}, offers(), {Serving::Here, now})));
    }

    void knowsNoPastPriceOfChoices()
    {
        Offer coffee{.sku = u"coffee"_s};
        menu::ProductPut put = coffeeCard();
        learn(coffee, put, {});
        put.priceVersion = 5;
        put.options->front().choices[1].priceEffect = 50;
        learn(coffee, put, {});
        const Offers known{{u"coffee"_s, &coffee}};
        const auto lines = priced(OrderLines{{u"coffee"_s, 1, chosen(u"large"_s)}}, known, {Serving::Here, now});
        QVERIFY(differFrom(4, *lines, known));
        QVERIFY(!differFrom(5, *lines, known));
    }

    void taxesByClassAndServing()
    {
        Offer coffee{.sku = u"coffee"_s};
        menu::ProductPut put = coffeeCard();
        put.taxClass = menu::TaxClasses{menu::TaxClass::Standard, menu::TaxClass::Reduced};
        learn(coffee, put, {{menu::TaxClass::Standard, 1900}});
        const auto line = [&](Serving serving) {
            return priced(OrderLines{{u"coffee"_s, 1, chosen(u"large"_s)}}, {{u"coffee"_s, &coffee}}, {serving, now})
                ->at(0);
        };
        QCOMPARE(line(Serving::Here).taxClass, menu::TaxClass::Standard);
        QCOMPARE(line(Serving::Here).taxBasisPoints->value, 1900);
        QVERIFY(!line(Serving::TakeAway).taxClass); // what it comes to has not been said
        learn(coffee, TaxRates{{menu::TaxClass::Standard, 2000}, {menu::TaxClass::Reduced, 700}});
        QCOMPARE(line(Serving::Here).taxBasisPoints->value, 2000);
        QCOMPARE(line(Serving::TakeAway).taxClass, menu::TaxClass::Reduced);
        QCOMPARE(line(Serving::TakeAway).taxBasisPoints->value, 700);
    }

    void namesTheLatestVersionOfItsLines()
    {
        QCOMPARE(priceVersionOf(*priced(OrderLines{{u"bread"_s, 1}}, offers(), {Serving::TakeAway, now})), 1);
        QCOMPARE(
            priceVersionOf(*priced(OrderLines{{u"donut"_s, 1}, {u"bread"_s, 1}}, offers(), {Serving::TakeAway, now})),
            4);
    }

    void givesAwayWhatCostsNothing()
    {
        QCOMPARE(
            totalOf(*priced(OrderLines{{u"gift"_s, 999}}, offers(), {Serving::TakeAway, now})), (Price{0, u"EUR"_s}));
    }
};

BAKERY_TEST(OfferTest)

}

#include "offer_test.moc"
