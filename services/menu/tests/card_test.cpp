// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/menu/card.h"
#include "shared/testing/test_program.h"

#include <QtTest>

namespace bakery::card_test {

using namespace bakery::menu;
using namespace Qt::StringLiterals;

namespace {

ProductCard bread() { return {u"bread"_s, u"Bread"_s, {320, u"EUR"_s}, 1440}; }

Option milk()
{
    return {u"milk"_s, {}, 1, 1, {{u"cow"_s, {}, {}}, {u"oat"_s, {}, Integer<-1'000'000, 1'000'000>(40)}}};
}

using Spoil = void (*)(ProductCard &);

}

class CardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsNothingInAnHonestCard()
    {
        QVERIFY(!contradictionIn(bread()));
        ProductCard card = bread();
        card.translations = List<Wording, 0, 24>{{u"de"_s, u"Brot"_s, {}}, {u"fr"_s, u"Pain"_s, {}}};
        card.allergens = List<Allergen, 0, 14>{Allergen::Gluten, Allergen::Milk};
        card.diets = List<Diet, 0, 6>{Diet::Vegetarian, Diet::LactoseFree}; // of milk that was made lactose-free
        card.availableFrom = u"22:00"_s;
        card.availableUntil = u"02:00"_s;
        card.options = Options{milk()};
        QVERIFY(!contradictionIn(card));
    }

    void findsEachContradiction_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<void *>("spoil");
        const auto row = [](const char *name, const QString &said, Spoil spoil) {
            QTest::newRow(name) << said << reinterpret_cast<void *>(spoil);
        };
        row("a language twice", u"translations: de is said twice"_s, [](ProductCard &card) {
            card.translations = List<Wording, 0, 24>{{u"de"_s, u"Brot"_s, {}}, {u"de"_s, u"Laib"_s, {}}};
        });
        row("an allergen twice", u"allergens: milk is said twice"_s, [](ProductCard &card) {
            card.allergens = List<Allergen, 0, 14>{Allergen::Milk, Allergen::Milk};
        });
        row("a diet twice", u"diets: gluten-free is said twice"_s, [](ProductCard &card) {
            card.diets = List<Diet, 0, 6>{Diet::GlutenFree, Diet::GlutenFree};
        });
        row("vegan with eggs", u"diets: nothing vegan contains eggs"_s, [](ProductCard &card) {
            card.allergens = List<Allergen, 0, 14>{Allergen::Gluten, Allergen::Eggs};
            card.diets = List<Diet, 0, 6>{Diet::Vegan};
        });
        row("vegetarian with fish", u"diets: nothing vegetarian contains fish"_s, [](ProductCard &card) {
            card.allergens = List<Allergen, 0, 14>{Allergen::Fish};
            card.diets = List<Diet, 0, 6>{Diet::Vegetarian};
        });
        row("gluten-free with gluten", u"diets: nothing gluten-free contains gluten"_s, [](ProductCard &card) {
            card.allergens = List<Allergen, 0, 14>{Allergen::Gluten};
            card.diets = List<Diet, 0, 6>{Diet::GlutenFree};
        });
        row("from and no until", u"availableFrom: needs availableUntil, and the other way round"_s,
            [](ProductCard &card) { card.availableFrom = u"07:00"_s; });
        row("from as until", u"availableUntil: is the same as availableFrom"_s,
            [](ProductCard &card) { card.availableFrom = card.availableUntil = LocalTime(u"07:00"_s); });
        row("an option twice", u"options: milk is said twice"_s, [](ProductCard &card) {
            card.options = Options{milk(), milk()};
        });
        row("a choice twice", u"options: cow is said twice"_s, [](ProductCard &card) {
            card.options = Options{milk()};
            card.options->front().choices[1].choice = u"cow"_s;
        });
        row("an option's language twice", u"options: fr is said twice"_s, [](ProductCard &card) {
            card.options = Options{milk()};
            card.options->front().translations = Labels{{u"fr"_s, u"Lait"_s}, {u"fr"_s, u"Laits"_s}};
        });
        row("a choice's language twice", u"options: fr is said twice"_s, [](ProductCard &card) {
            card.options = Options{milk()};
            card.options->front().choices[1].translations = Labels{{u"fr"_s, u"Avoine"_s}, {u"fr"_s, u"Soja"_s}};
        });
        row("more at least than at most", u"options: milk takes at least more than at most"_s, [](ProductCard &card) {
            card.options = Options{milk()};
            card.options->front().least = 2;
        });
        row("more than there are", u"options: milk has fewer choices than may be chosen"_s, [](ProductCard &card) {
            card.options = Options{milk()};
            card.options->front().most = 3;
        });
    }
    void findsEachContradiction()
    {
        QFETCH(void *, spoil);
        ProductCard card = bread();
        reinterpret_cast<Spoil>(spoil)(card);
        const auto found = contradictionIn(card);
        QVERIFY(found.has_value());
        QTEST(QString(found->field.value + u": "_s + found->problem.value), "said");
    }

    void findsALanguageTwiceAmongLabels()
    {
        QVERIFY(!contradictionIn(Labels{{u"de"_s, u"Brot"_s}, {u"en"_s, u"Bread"_s}}));
        QCOMPARE(contradictionIn(Labels{{u"de"_s, u"Brot"_s}, {u"de"_s, u"Brote"_s}})->field.value, u"translations"_s);
    }

    void namesTheFieldsThatChanged()
    {
        const auto names = [](const ProductCard &before, const ProductCard &after) {
            QStringList all;
            for (const auto &field : changedFields(before, after))
                all.append(field.value);
            return all.join(u' ');
        };
        ProductCard card = bread();
        QCOMPARE(names(card, card), QString());
        card.price.amount = 340;
        card.category = u"loaves"_s;
        QCOMPARE(names(bread(), card), u"price category"_s);
        QCOMPARE(names(card, bread()), u"price category"_s);
        QCOMPARE(names({}, bread()), u"sku name price shelfLifeMinutes"_s);
    }

    void knowsWhetherChoicesCostSomethingElse()
    {
        ProductCard card = bread();
        card.name = u"Loaf"_s;
        QVERIFY(!differInEffects(bread(), card));
        card.options = Options{milk()};
        ProductCard dearer = card;
        dearer.options->front().choices[1].priceEffect = 50;
        QVERIFY(differInEffects(card, dearer));
        dearer = card;
        dearer.options->front().translations = Labels{{u"fr"_s, u"Lait"_s}};
        QVERIFY(!differInEffects(card, dearer));
    }

    void takesADiscountOff_data()
    {
        QTest::addColumn<qint64>("price");
        QTest::addColumn<qint64>("percent");
        QTest::addColumn<qint64>("comesTo");
        const auto row = [](qint64 price, qint64 percent, qint64 comesTo) {
            QTest::addRow("%lld less %lld %%", price, percent) << price << percent << comesTo;
        };
        row(320, 30, 224);
        row(320, 0, 320);
        row(320, 90, 32);
        row(5, 50, 2); // of 2.5 cents 3 are taken off
        row(1, 49, 1);
        row(1, 50, 0);
        row(0, 50, 0);
        row(199, 33, 133); // 65.67
        row(10'000'000, 90, 1'000'000);
    }
    void takesADiscountOff()
    {
        QFETCH(qint64, price);
        QFETCH(qint64, percent);
        QTEST(discounted(price, percent), "comesTo");
    }

    void knowsTheLastHalfHour()
    {
        const Instant closesAt{10'000'000};
        QVERIFY(!holdsDiscount(closesAt, closesAt - std::chrono::minutes(30) - Milliseconds(1)));
        QVERIFY(holdsDiscount(closesAt, closesAt - std::chrono::minutes(30)));
        QVERIFY(holdsDiscount(closesAt, closesAt + std::chrono::hours(9))); // until somebody closes
        QVERIFY(!holdsDiscount({}, closesAt));
    }
};

BAKERY_TEST(CardTest)

}

#include "card_test.moc"
