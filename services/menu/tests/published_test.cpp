// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/menu/published.h"

#include "shared/contracts/stored.h"
#include "shared/testing/test_program.h"

#include <QtTest>

namespace bakery::published_test {

using namespace bakery::menu;
using namespace Qt::StringLiterals;

namespace {

ProductCard croissant()
{
    ProductCard card{u"croissant"_s, u"Gipfeli"_s, {150, u"EUR"_s}, 600};
    card.translations = List<Wording, 0, 24>{{u"en"_s, u"Croissant"_s, Text<1, 400>(u"All butter."_s)},
        {u"uk"_s, u"Круасан"_s, {}, Text<1, 600>(u"Борошно, масло."_s)}};
    card.options = Options{{u"filling"_s, Labels{{u"fr"_s, u"Garniture"_s}}, 0, 1,
        {{u"jam"_s, Labels{{u"en"_s, u"Jam"_s}, {u"fr"_s, u"Confiture"_s}}, Integer<-1'000'000, 1'000'000>(40)},
            {u"plain"_s, {}, {}}}}};
    return card;
}

WholeMenu menuOf(const ProductCard &card, const ProductRow &row)
{
    return {.shop = {.priceVersion = 7}, .categories = {}, .products = {{row, card}}};
}

PublishedProduct shown(const ProductCard &card, const ProductRow &row, const QString &language = u"en"_s)
{
    return publishedIn(language, menuOf(card, row)).products.at(0);
}

CategoryRow category(const QString &word, qint64 position, const Labels &labels = {})
{
    return {word, position, encodeStored(labels), {}, {}};
}

}

class PublishedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void speaksTheLanguageOrThatOfTheHouse()
    {
        const PublishedProduct english = shown(croissant(), {}, u"en"_s);
        QCOMPARE(english.name.value, u"Croissant"_s);
        QCOMPARE(english.description->value, u"All butter."_s);
        QCOMPARE(shown(croissant(), {}, u"uk"_s).name.value, u"Круасан"_s);
        const PublishedProduct german = shown(croissant(), {}, u"de"_s);
        QCOMPARE(german.name.value, u"Gipfeli"_s);
        QVERIFY(!german.description);
        QCOMPARE(shown(croissant(), {}, u"uk"_s).ingredients->value, u"Борошно, масло."_s);
        QVERIFY(!english.ingredients && !german.ingredients);
    }

    void namesOptionsInSomeLanguage()
    {
        const auto option = [](const QString &language) { return shown(croissant(), {}, language).options->at(0); };
        QCOMPARE(option(u"fr"_s).name.value, u"Garniture"_s);
        QCOMPARE(option(u"ar"_s).name.value, u"Garniture"_s); // the only one there is
        QCOMPARE(option(u"fr"_s).choices[0].name.value, u"Confiture"_s);
        QCOMPARE(option(u"ar"_s).choices[0].name.value, u"Jam"_s); // English before any other
        QCOMPARE(option(u"ar"_s).choices[1].name.value, u"plain"_s); // the word itself
        QCOMPARE(qint64(option(u"fr"_s).choices[0].priceEffect), 40);
        QCOMPARE(qint64(option(u"fr"_s).choices[1].priceEffect), 0);
    }

    void saysWhetherThereIsAny_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("onShelf");
        QTest::addColumn<int>("availability");
        QTest::addColumn<bool>("soldOut");
        const auto row = [](const char *name, ProductKind kind, bool onShelf, Availability said, bool soldOut) {
            QTest::newRow(name) << int(kind) << onShelf << int(said) << soldOut;
        };
        row("on the shelf", ProductKind::Baked, true, Availability::OnSale, false);
        row("an empty shelf", ProductKind::Baked, false, Availability::OnSale, true);
        row("the staff says so", ProductKind::Baked, true, Availability::SoldOut, true);
        row("paused", ProductKind::Baked, true, Availability::Paused, false);
        row("made when it is ordered", ProductKind::MadeToOrder, false, Availability::OnSale, false);
        row("no more milk", ProductKind::MadeToOrder, false, Availability::SoldOut, true);
    }
    void saysWhetherThereIsAny()
    {
        QFETCH(int, kind);
        QFETCH(bool, onShelf);
        QFETCH(int, availability);
        ProductCard card = croissant();
        card.kind = ProductKind(kind);
        ProductRow row;
        row.onShelf = onShelf;
        row.availability = Availability(availability);
        row.until = Instant{5};
        const PublishedProduct product = shown(card, row);
        QTEST(product.soldOut, "soldOut");
        QCOMPARE(product.availability, Availability(availability));
        QCOMPARE(product.until, row.until);
    }

    void putsProductsInTheOrderOfTheirCategories()
    {
        WholeMenu menu;
        menu.categories = {category(u"rolls"_s, 1), category(u"cakes"_s, 2, Labels{{u"de"_s, u"Kuchen"_s}})};
        for (const auto &[sku, place] : {std::pair(u"a"_s, u"cakes"_s), std::pair(u"b"_s, u""_s),
                 std::pair(u"c"_s, u"rolls"_s), std::pair(u"d"_s, u"cakes"_s)}) {
            ProductCard card{sku, sku, {1, u"EUR"_s}, 1};
            if (!place.isEmpty())
                card.category = place;
            menu.products.emplace_back(ProductRow{}, card);
        }
        const PublishedMenu german = publishedIn(u"de"_s, menu);
        QStringList order;
        for (const PublishedProduct &product : german.products)
            order.append(product.sku.value);
        QCOMPARE(order.join(u' '), u"c a d b"_s);
        QCOMPARE(german.categories[0].name.value, u"rolls"_s);
        QCOMPARE(german.categories[1].name.value, u"Kuchen"_s);
    }

    void putsThoseOfACategoryAsTheyWereArranged()
    {
        WholeMenu menu;
        menu.categories = {category(u"rolls"_s, 1)};
        for (const auto &[sku, position] :
            {std::pair(u"a"_s, 0), std::pair(u"b"_s, 0), std::pair(u"c"_s, 2), std::pair(u"d"_s, 1)}) {
            ProductCard card{sku, sku, {1, u"EUR"_s}, 1};
            card.category = u"rolls"_s;
            if (position > 0)
                card.position = position;
            menu.products.emplace_back(ProductRow{}, card);
        }
        QStringList order;
        for (const PublishedProduct &product : publishedIn(u"en"_s, menu).products)
            order.append(product.sku.value);
        QCOMPARE(order.join(u' '), u"d c a b"_s);
    }

    void saysWhatHoldsForTheWholeShop()
    {
        WholeMenu menu = menuOf(croissant(), {});
        menu.shop.kiosksPaused = true;
        menu.shop.kiosksUntil = Instant{9};
        menu.shop.kiosksReason = Reason(u"no paper"_s);
        const PublishedMenu shown = publishedIn(u"en"_s, menu);
        QCOMPARE(qint64(shown.priceVersion), 7);
        QVERIFY(shown.kiosksPaused);
        QCOMPARE(shown.kiosksPausedUntil, menu.shop.kiosksUntil);
        QCOMPARE(shown.kiosksPausedReason->value, u"no paper"_s);
    }

    void saysWhenThereWillBeMore()
    {
        WholeMenu menu = menuOf(croissant(), {});
        QVERIFY(!publishedIn(u"en"_s, menu).products[0].nextFromOvenAt);
        menu.nextFromOven = {{u"croissant"_s, Instant{5}}, {u"donut"_s, Instant{3}}};
        QCOMPARE(publishedIn(u"en"_s, menu).products[0].nextFromOvenAt, Instant{5});
    }

    void neverTakesMoreRoomThanWasCounted()
    {
        ProductRow row;
        row.availability = Availability::SoldOut;
        row.until = Instant{253'402'300'799'999};
        row.price = 10'000'000;
        row.priceNow = 9'999'999;
        row.currency = u"EUR"_s;
        WholeMenu menu = menuOf(croissant(), row);
        menu.nextFromOven[u"croissant"_s] = row.until.value();
        for (const QString &language : menuLanguages())
            QVERIFY(encode(publishedIn(language, menu).products[0]).size() <= publishedBytes(croissant()));
    }
};

BAKERY_TEST(PublishedTest)

}

#include "published_test.moc"
