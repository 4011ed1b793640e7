// SPDX-License-Identifier: GPL-3.0-or-later
// Products as management keeps them: put, changed by one at a time, withdrawn, and each change remembered.
#include "shared/testing/test_program.h"
#include "tests/scenarios/bread_shop.h"
#include "tests/table_top/table_listener.h"

#include <QTest>

namespace bakery::products_test {

using namespace bakery::menu;
using namespace Qt::StringLiterals;

class ProductsTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheWholeProduct();
    void refusesWhoIsTooLate();
    void arrangesAllAtOnce();
    void changesNothingForTheSameCard();
    void refusesWhatContradictsItself();
    void refusesACategoryThatIsNotThere();
    void refusesACostInAnotherCurrency();
    void sellsNothingThatIsWithdrawn();
    void listsThePagesOfAMenu();
    void endsAPageThatGrowsTooLarge();
    void remembersWhoChangedWhat();
    void tellsTheCostToStaffOnly();
    void keepsCategoriesAndTaxClasses();
    void boundsCategories();
};

namespace {

ProductCard tart()
{
    ProductCard card{u"tart"_s, u"Tart"_s, {520, u"EUR"_s}, 600};
    card.translations = List<Wording, 0, 24>{{u"uk"_s, u"Тарт"_s, Text<1, 400>(u"З яблуками."_s)}};
    card.picture = u"tart"_s;
    card.taxClass = TaxClasses{TaxClass::Standard, TaxClass::Reduced};
    card.allergens = List<Allergen, 0, 14>{Allergen::Gluten, Allergen::Eggs};
    card.discountBeforeClosingPercent = 30;
    card.availableFrom = u"07:00"_s;
    card.availableUntil = u"18:30"_s;
    card.options = Options{{u"cut"_s, {}, 0, 1, {{u"halves"_s, {}, {}}}}};
    card.energyKilojoules = 1100;
    card.cost = ProductPrice{140, u"EUR"_s};
    card.position = 7;
    return card;
}

PutProduct put(ProductCard card, std::optional<Revision> expected = {}) { return {std::move(card), expected}; }

}

void ProductsTest::keepsTheWholeProduct()
{
    BreadShop shop;
    const TableListener listener(shop);
    shop.settle();
    const Answer answer = shop.request(shop.manager(), put(tart()));
    QCOMPARE(answer.status, 200);
    const auto kept = shop.request(shop.manager(), AskProduct{u"tart"_s}).as<Product>();
    QCOMPARE(encode<ProductCard>(kept), encode(tart()));
    QCOMPARE(qint64(kept.revision), 1);
    QCOMPARE(qint64(kept.priceVersion), 3); // bread and donut came first
    QCOMPARE(kept.changedBy, shop.manager().subject);
    QVERIFY(!kept.withdrawn);
    const auto said = listener.heard<ProductPut>();
    QCOMPARE(said.size(), 1u);
    QCOMPARE(encode<ProductCard>(said[0]), encode(tart()));
    QCOMPARE(shop.request(shop.manager(), AskProduct{u"pie"_s}).refusal(), u"unknown-product"_s);
}

void ProductsTest::refusesWhoIsTooLate()
{
    BreadShop shop;
    QCOMPARE(shop.request(shop.manager(), put(tart(), 0)).status, 200);
    ProductCard mine = tart(), yours = tart();
    mine.price.amount = 540;
    yours.price.amount = 550;
    QCOMPARE(shop.request(shop.manager(), put(mine, 1)).status, 200);
    const Answer late = shop.request(shop.manager(), put(yours, 1));
    QCOMPARE(late.status, 409);
    QCOMPARE(late.refusal(), u"changed-meanwhile"_s);
    QCOMPARE(qint64(late.as<ChangedMeanwhile>().revision), 2);
    QCOMPARE(shop.request(shop.manager(), AskProduct{u"tart"_s}).as<Product>().price.amount.value, 540);
    // As new only what is new, and no other revision of what is not there.
    QCOMPARE(shop.request(shop.manager(), put(yours, 0)).refusal(), u"changed-meanwhile"_s);
    yours.sku = u"pie"_s;
    QCOMPARE(qint64(shop.request(shop.manager(), put(yours, 1)).as<ChangedMeanwhile>().revision), 0);
    const WithdrawProduct old{.sku = u"tart"_s, .reason = {}, .expectedRevision = Revision(1)};
    QCOMPARE(shop.request(shop.manager(), old).refusal(), u"changed-meanwhile"_s);
}

void ProductsTest::arrangesAllAtOnce()
{
    BreadShop shop;
    QCOMPARE(shop.request(shop.manager(), put(tart())).status, 200);
    const ArrangeProducts wanted{{Sku(u"tart"_s), Sku(donut), Sku(bread)}};
    QCOMPARE(qint64(shop.request(shop.manager(), wanted).as<ArrangedProducts>().changed), 3);
    const auto place = [&shop](const QString &sku) {
        return qint64(shop.request(shop.manager(), AskProduct{sku}).as<Product>().position.value());
    };
    QCOMPARE(place(u"tart"_s), 1);
    QCOMPARE(place(bread), 3);
    QCOMPARE(qint64(shop.request(shop.manager(), wanted).as<ArrangedProducts>().changed), 0);
    const ArrangeProducts swapped{{Sku(u"tart"_s), Sku(bread), Sku(donut)}};
    QCOMPARE(qint64(shop.request(shop.manager(), swapped).as<ArrangedProducts>().changed), 2);
    QCOMPARE(qint64(shop.request(shop.manager(), AskProduct{u"tart"_s}).as<Product>().revision), 2);
    // One that is not there: nothing is arranged.
    QCOMPARE(
        shop.request(shop.manager(), ArrangeProducts{{Sku(bread), Sku(u"pie"_s)}}).refusal(), u"unknown-product"_s);
    QCOMPARE(place(bread), 2);
}

void ProductsTest::changesNothingForTheSameCard()
{
    BreadShop shop;
    QCOMPARE(shop.request(shop.manager(), put(tart())).status, 200);
    const TableListener listener(shop);
    shop.settle();
    QCOMPARE(qint64(shop.request(shop.manager(), put(tart())).as<Product>().revision), 1);
    QCOMPARE(listener.heard<ProductPut>().size(), 0u);
    ProductCard renamed = tart();
    renamed.name = u"Apple tart"_s;
    const auto changed = shop.request(shop.manager(), put(renamed)).as<Product>();
    QCOMPARE(qint64(changed.revision), 2);
    QCOMPARE(qint64(changed.priceVersion), 3); // its price is the same
    renamed.options->front().choices[0].priceEffect = 20;
    QCOMPARE(qint64(shop.request(shop.manager(), put(renamed)).as<Product>().priceVersion), 4);
}

void ProductsTest::refusesWhatContradictsItself()
{
    BreadShop shop;
    ProductCard card = tart();
    card.diets = List<Diet, 0, 6>{Diet::Vegan};
    const Answer answer = shop.request(shop.manager(), put(card));
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.refusal(), u"contradiction"_s);
    QCOMPARE(answer.as<Contradiction>().field.value, u"diets"_s);
    QCOMPARE(shop.request(shop.manager(), AskProduct{u"tart"_s}).status, 404);
}

void ProductsTest::refusesACategoryThatIsNotThere()
{
    BreadShop shop;
    ProductCard card = tart();
    card.category = u"cakes"_s;
    const Answer answer = shop.request(shop.manager(), put(card));
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.refusal(), u"unknown-category"_s);
    QCOMPARE(shop.request(shop.manager(), PutCategory{{u"cakes"_s, {}, 1}}).status, 200);
    QCOMPARE(shop.request(shop.manager(), put(card)).status, 200);
}

void ProductsTest::refusesACostInAnotherCurrency()
{
    BreadShop shop;
    ProductCard card = tart();
    card.cost->currency = u"SEK"_s;
    const Answer answer = shop.request(shop.manager(), put(card));
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.as<OtherCurrency>().currency.value, u"EUR"_s);
}

void ProductsTest::sellsNothingThatIsWithdrawn()
{
    BreadShop shop;
    shop.bakes(donut, 2);
    const Caller alice = shop.customerWith(1000);
    const WithdrawProduct withdrawal{.sku = donut, .reason = Reason(u"nobody likes it"_s), .expectedRevision = {}};
    QVERIFY(shop.request(shop.manager(), withdrawal).as<Product>().withdrawn);
    QCOMPARE(qint64(shop.request(shop.manager(), withdrawal).as<Product>().revision), 2); // once is enough
    const Answer answer = shop.request(alice, one(donut));
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.refusal(), u"not-for-sale"_s);
    QCOMPARE(answer.as<orders::NotForSale>().sku.value, donut);
    QCOMPARE(answer.as<orders::NotForSale>().reason, orders::Obstacle::Withdrawn);
    QCOMPARE(shop.request(alice, AskProducts{}).as<Products>().products.size(), 1u);
    QCOMPARE(shop.request(alice, AskProducts{.withdrawn = true}).as<Products>().products.size(), 2u);
    QCOMPARE(shop.request(shop.manager(), WithdrawProduct{u"pie"_s, {}, {}}).status, 404);
    // Put again, it is sold again.
    shop.sells(donut, 150);
    QCOMPARE(shop.request(alice, one(donut)).status, 200);
}

void ProductsTest::listsThePagesOfAMenu()
{
    BreadShop shop;
    shop.sells(u"apple-pie"_s, 400);
    shop.sells(u"roll"_s, 60);
    QStringList seen;
    AskProducts next{.limit = 3};
    for (int pages = 0; pages < 5; ++pages) {
        const auto page = shop.request(shop.manager(), next).as<Products>();
        for (const Product &product : page.products)
            seen.append(product.sku.value);
        if (!(next.after = page.next))
            break;
        QCOMPARE(page.products.size(), 3u);
    }
    QCOMPARE(seen.join(u' '), u"apple-pie bread donut roll"_s);
    QCOMPARE(shop.request(shop.manager(), AskProducts{.after = Cursor(u"Nowhere"_s)}).refusal(), u"bad-cursor"_s);
}

void ProductsTest::endsAPageThatGrowsTooLarge()
{
    BreadShop shop;
    ProductCard large = tart();
    large.translations = List<Wording, 0, 24>{};
    for (char16_t c = u'a'; c < u'a' + 24; ++c)
        large.translations->push_back({QString(QString(u'x') + c), u"Tart"_s, Text<1, 400>(QString(400, u'ї'))});
    for (int i = 10; i < 50; ++i) { // 40 of 20 kB
        large.sku = u"tart-%1"_s.arg(i);
        QCOMPARE(shop.request(shop.manager(), put(large)).status, 200);
    }
    const Answer first = shop.request(shop.manager(), AskProducts{});
    QVERIFY(first.body.size() < 1024 * 1024);
    const auto page = first.as<Products>();
    QVERIFY(page.next.has_value());
    const auto rest = shop.request(shop.manager(), AskProducts{.after = page.next}).as<Products>();
    QCOMPARE(page.products.size() + rest.products.size(), 42u);
    QVERIFY(!rest.next);
}

void ProductsTest::remembersWhoChangedWhat()
{
    BreadShop shop;
    const Caller other{shop.customerWith(0).subject, Role::Administrator};
    QCOMPARE(shop.request(shop.manager(), put(tart())).status, 200);
    ProductCard dearer = tart();
    dearer.price.amount = 560;
    dearer.category = {};
    QCOMPARE(shop.request(other, put(dearer)).status, 200);
    QCOMPARE(shop.request(other, WithdrawProduct{u"tart"_s, Reason(u"the season is over"_s), {}}).status, 200);

    const auto page = shop.request(shop.manager(), AskProductHistory{u"tart"_s, {}, {}}).as<ProductHistory>();
    QCOMPARE(page.entries.size(), 3u);
    QVERIFY(!page.next);
    QCOMPARE(page.entries[0].change, Change::Withdrawn);
    QCOMPARE(page.entries[0].reason->value, u"the season is over"_s);
    QCOMPARE(qint64(page.entries[0].revision), 3);
    QCOMPARE(page.entries[1].change, Change::Put);
    QCOMPARE(page.entries[1].by, other.subject);
    QCOMPARE(page.entries[1].fields->size(), 1u);
    QCOMPARE(page.entries[1].fields->front().value, u"price"_s);
    QCOMPARE(page.entries[1].product->price.amount.value, 560);
    QCOMPARE(page.entries[2].by, shop.manager().subject);
    QCOMPARE(page.entries[2].product->price.amount.value, 520);

    // Page by page, and to staff only.
    const auto newest = shop.request(shop.manager(), AskProductHistory{u"tart"_s, {}, 2}).as<ProductHistory>();
    QCOMPARE(newest.entries.size(), 2u);
    const auto oldest = shop.request(shop.manager(), AskProductHistory{u"tart"_s, newest.next, 2}).as<ProductHistory>();
    QCOMPARE(oldest.entries.size(), 1u);
    QCOMPARE(qint64(oldest.entries[0].entry), 1);
    QCOMPARE(shop.request(shop.manager(), AskProductHistory{u"tart"_s, Cursor(u"x"_s), {}}).refusal(), u"bad-cursor"_s);
    QCOMPARE(shop.request(shop.manager(), AskProductHistory{u"pie"_s, {}, {}}).status, 404);
    QCOMPARE(shop.request(shop.customerWith(0), AskProductHistory{u"tart"_s, {}, {}}).status, 403);
}

void ProductsTest::tellsTheCostToStaffOnly()
{
    BreadShop shop;
    QCOMPARE(shop.request(shop.manager(), put(tart())).status, 200);
    const Caller alice = shop.customerWith(0);
    QVERIFY(!shop.request(alice, AskProduct{u"tart"_s}).as<Product>().cost);
    for (const Product &product : shop.request(alice, AskProducts{}).as<Products>().products)
        QVERIFY(!product.cost);
    QVERIFY(shop.request(shop.manager(), AskProduct{u"tart"_s}).as<Product>().cost.has_value());
}

void ProductsTest::keepsCategoriesAndTaxClasses()
{
    BreadShop shop;
    const TableListener listener(shop);
    shop.settle();
    const Caller manager = shop.manager();
    QCOMPARE(shop.request(manager, PutCategory{{u"rolls"_s, {{u"de"_s, u"Brötchen"_s}}, 2}}).status, 200);
    QCOMPARE(shop.request(manager, PutCategory{{u"loaves"_s, {{u"de"_s, u"Brote"_s}}, 1}}).status, 200);
    QCOMPARE(shop.request(manager, PutCategory{{u"rolls"_s, {{u"de"_s, u"Semmeln"_s}}, 3}}).status, 200);
    const auto categories = shop.request(shop.customerWith(0), AskCategories{}).as<Categories>().categories;
    QCOMPARE(categories.size(), 2u);
    QCOMPARE(categories[0].category.value, u"loaves"_s);
    QCOMPARE(categories[1].translations[0].name.value, u"Semmeln"_s);
    QCOMPARE(listener.heard<CategoryPut>().size(), 3u);
    const PutCategory twice{{u"rolls"_s, {{u"de"_s, u"A"_s}, {u"de"_s, u"B"_s}}, 2}};
    QCOMPARE(shop.request(manager, twice).refusal(), u"contradiction"_s);

    QCOMPARE(shop.request(manager, PutTaxClass{{TaxClass::Reduced, 500}}).status, 200);
    QCOMPARE(shop.request(manager, PutTaxClass{{TaxClass::Reduced, 700}}).status, 200);
    const auto rates = shop.request(shop.customerWith(0), AskTaxClasses{}).as<TaxRates>().taxClasses;
    QCOMPARE(rates.size(), 1u);
    QCOMPARE(qint64(rates[0].basisPoints), 700);
    QCOMPARE(listener.heard<TaxClassPut>().size(), 2u);
}

void ProductsTest::boundsCategories()
{
    BreadShop shop;
    for (int i = 0; i < 100; ++i)
        QCOMPARE(shop.request(shop.manager(), PutCategory{{u"category-%1"_s.arg(i), {}, i}}).status, 200);
    const Answer answer = shop.request(shop.manager(), PutCategory{{u"one-more"_s, {}, 0}});
    QCOMPARE(answer.refusal(), u"too-many-categories"_s);
    QCOMPARE(shop.request(shop.manager(), PutCategory{{u"category-7"_s, {}, 1000}}).status, 200);
}

BAKERY_TEST(ProductsTest)

}

#include "products_test.moc"
