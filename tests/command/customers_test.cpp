// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/customers/appetite.h"
#include "apps/cli/customers/arrivals.h"
#include "shared/testing/test_program.h"

#include <QtTest>

namespace bakery::customers_test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace bakery::menu;

namespace {

const Instant seven = *Instant::parse("2026-11-20T06:00:00.000Z"); // in Berlin

PublishedProduct product(const QString &sku, qint64 price)
{
    PublishedProduct product;
    product.sku = sku;
    product.name = sku;
    product.price = {price, u"EUR"_s};
    return product;
}

PublishedMenu menuOf(std::vector<PublishedProduct> products)
{
    PublishedMenu menu;
    menu.language = u"en"_s;
    menu.priceVersion = 7;
    menu.products = List<PublishedProduct, 0, 10'000>(std::move(products));
    return menu;
}

}

class CustomersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comeInOrderWithinTheHours()
    {
        std::mt19937_64 dice(1);
        const auto arrivals = arrivalsBetween(seven, seven + 12h, 500, QTimeZone("Europe/Berlin"), dice);
        QCOMPARE(arrivals.size(), size_t(500));
        QVERIFY(std::is_sorted(arrivals.begin(), arrivals.end()));
        QVERIFY(arrivals.front() >= seven && arrivals.back() < seven + 12h);
        QCOMPARE(arrivalsBetween(seven, seven, 5, QTimeZone::utc(), dice).size(), size_t(0));
    }

    void mostComeWhenPeopleDo()
    {
        std::mt19937_64 dice(1);
        const auto arrivals = arrivalsBetween(seven, seven + 12h, 1000, QTimeZone("Europe/Berlin"), dice);
        const auto within = [&](std::chrono::hours from, std::chrono::hours until) {
            return std::count_if(
                arrivals.begin(), arrivals.end(), [&](Instant at) { return at >= seven + from && at < seven + until; });
        };
        QVERIFY(within(0h, 2h) > 2 * within(7h, 9h)); // seven to nine, and two to four in the afternoon
        QVERIFY(within(5h, 6h) > within(3h, 4h));
    }

    void payInEveryWay()
    {
        std::mt19937_64 dice(1);
        std::map<orders::PaymentMethod, int> paid;
        for (int i = 0; i < 1000; ++i)
            ++paid[meansOf(dice)];
        QVERIFY(paid[orders::PaymentMethod::Account] > 400);
        QVERIFY(paid[orders::PaymentMethod::Card] > paid[orders::PaymentMethod::Cash]);
        QVERIFY(paid[orders::PaymentMethod::Cash] > 100);
    }

    void wantOnlyWhatIsThere()
    {
        std::vector<PublishedProduct> products(5, product(u"bread"_s, 320));
        products[0].sku = u"gone"_s, products[0].soldOut = true;
        products[1].sku = u"paused"_s, products[1].availability = Availability::Paused;
        products[2].sku = u"coffee"_s, products[2].kind = ProductKind::MadeToOrder;
        products[3].sku = u"roll"_s, products[3].price = {60, u"EUR"_s};
        const PublishedMenu menu = menuOf(std::move(products));
        std::mt19937_64 dice(1);
        for (int i = 0; i < 200; ++i) {
            const auto order = pickFrom(menu, u"gone"_s, dice);
            QVERIFY(order && order->priceVersion && order->priceVersion->value == 7);
            for (const orders::OrderLine &line : order->lines) {
                QVERIFY(line.sku.value == "bread"_L1 || line.sku.value == "roll"_L1);
                QVERIFY(line.quantity.value == 1 || line.sku.value == "roll"_L1);
            }
        }
        QVERIFY(!pickFrom(menuOf({}), u"bread"_s, dice));
    }

    void mostlyTakeTheirFavourite()
    {
        std::vector<PublishedProduct> products;
        for (const QString &sku : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s})
            products.push_back(product(sku, 320));
        const PublishedMenu menu = menuOf(std::move(products));
        std::mt19937_64 dice(1);
        int liked = 0, other = 0;
        for (int i = 0; i < 300; ++i) {
            const orders::PlaceOrder order = pickFrom(menu, u"d"_s, dice).value();
            for (const orders::OrderLine &line : order.lines) {
                liked += line.sku.value == "d"_L1;
                other += line.sku.value == "e"_L1;
            }
        }
        QVERIFY2(liked > 2 * other, qUtf8Printable(u"%1 and %2"_s.arg(liked).arg(other)));
    }

    void takeAsManyChoicesAsTheProductAsksFor()
    {
        PublishedProduct bread = product(u"bread"_s, 320);
        const PublishedChoice whole{u"whole"_s, u"Whole"_s, 0}, sliced{u"sliced"_s, u"Sliced"_s, 20};
        bread.options = List<PublishedOption, 0, 10>(std::vector<PublishedOption>{
            {u"cut"_s, u"Cut"_s, 1, 1, List<PublishedChoice, 1, 20>(std::vector{whole, sliced})},
            {u"bag"_s, u"Bag"_s, 0, 1, List<PublishedChoice, 1, 20>(std::vector{whole})}});
        std::mt19937_64 dice(1);
        const auto order = pickFrom(menuOf({bread}), {}, dice);
        QCOMPARE(order->lines.size(), size_t(1));
        QCOMPARE(order->lines[0].options->size(), size_t(1));
        QCOMPARE((*order->lines[0].options)[0].choice.value, u"whole"_s);
    }
};

BAKERY_TEST(CustomersTest)

}

#include "customers_test.moc"
