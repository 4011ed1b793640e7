// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contracts/menu_recording.h"

#include "shared/contracts/menu.h"
#include "shared/contracts/orders.h"
#include "tests/table_top/table_top_shop.h"

#include <QTest>

using namespace bakery::menu;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace bakery {
namespace {

template <typename R>
QString refusalOf(TableTopShop &shop, const R &request)
{
    return shop.request(shop.manager(), request).refusal();
}

PutProduct whole()
{
    PutProduct product{{u"muffin"_s, u"Muffin"_s, {290, u"EUR"_s}, 720}, {}};
    product.translations = List<Wording, 0, 24>{{u"uk"_s, u"Мафін"_s, Text<1, 400>(u"З чорницею."_s)}};
    product.category = u"sweets"_s;
    product.picture = u"muffin"_s;
    product.kind = ProductKind::Baked;
    product.taxClass = TaxClasses{TaxClass::Standard, TaxClass::Reduced};
    product.allergens = List<Allergen, 0, 14>{Allergen::Gluten, Allergen::Milk};
    product.diets = List<Diet, 0, 6>{Diet::Vegetarian};
    product.discountBeforeClosingPercent = 30;
    product.availableFrom = u"00:00"_s;
    product.availableUntil = u"23:59"_s;
    product.options = Options{{u"size"_s, Labels{{u"de"_s, u"Größe"_s}}, 0, 1, {{u"large"_s, {}, 80}}}};
    product.energyKilojoules = 1300;
    product.cost = ProductPrice{90, u"EUR"_s};
    return product;
}

void recordAFullMenu(TableTopShop &shop)
{
    PutProduct large{{u"large-1"_s, u"Large"_s, {100, u"EUR"_s}, 60}, {}};
    Option option{u"option"_s, {}, 0, 1, {}};
    for (int i = 0; i < 20; ++i)
        option.choices.push_back({u"choice-%1"_s.arg(i), Labels{{u"uk"_s, QString(80, QChar(0x0457))}}, {}});
    large.options = Options(std::vector<Option>(10, option));
    for (int i = 0; i < 10; ++i)
        large.options->at(size_t(i)).option = u"option-%1"_s.arg(i);
    QString refusal;
    for (int i = 2; i < 60 && (refusal = refusalOf(shop, large)).isEmpty(); ++i)
        large.sku = u"large-%1"_s.arg(i);
    QCOMPARE(refusal, u"menu-full"_s);
    for (int i = 1; u"large-%1"_s.arg(i) != large.sku.value; ++i)
        QCOMPARE(shop.request(shop.manager(), WithdrawProduct{u"large-%1"_s.arg(i), {}, {}}).status, 200);
}

void recordProducts(TableTopShop &shop)
{
    QCOMPARE(refusalOf(shop, whole()), u"unknown-category"_s);
    QCOMPARE(refusalOf(shop, PutCategory{{u"sweets"_s, {{u"de"_s, u"Süßes"_s}, {u"de"_s, u"Süß"_s}}, 1}}),
        u"contradiction"_s);
    QCOMPARE(shop.request(shop.manager(), PutCategory{{u"sweets"_s, {{u"de"_s, u"Süßes"_s}}, 1}}).status, 200);
    QCOMPARE(shop.request(shop.manager(), PutTaxClass{{TaxClass::Reduced, 700}}).status, 200);
    QCOMPARE(shop.request(shop.manager(), whole()).status, 200);
    QCOMPARE(shop.request(shop.manager(), ArrangeProducts{{Sku(u"muffin"_s)}}).status, 200);
    recordAFullMenu(shop);
    PutProduct late = whole();
    late.expectedRevision = 7;
    QCOMPARE(refusalOf(shop, late), u"changed-meanwhile"_s);
    QCOMPARE(refusalOf(shop, PutProduct{u"muffin"_s, u"Muffin"_s, {320, u"USD"_s}, 60}), u"other-currency"_s);
    QCOMPARE(shop.request(shop.manager(), AskProduct{u"muffin"_s}).status, 200);
    QCOMPARE(shop.request(shop.manager(), AskCategories{}).status, 200);
    QCOMPARE(shop.request(shop.manager(), AskTaxClasses{}).status, 200);
    QCOMPARE(refusalOf(shop, AskProducts{.after = Cursor(u"Nowhere"_s)}), u"bad-cursor"_s);
}

// A large one, to take away.
void recordSale(TableTopShop &shop)
{
    shop.bakes(u"muffin"_s, 1);
    orders::PlaceOrder large{.lines = {{u"muffin"_s, 1, orders::Chosen{{u"size"_s, u"large"_s}}}}};
    large.serving = orders::Serving::TakeAway;
    large.priceVersion = 99;
    const auto receipt = shop.request(shop.customerWith(1000), large).as<orders::Receipt>();
    QCOMPARE(receipt.taxes.size(), 1u);
}

void recordPrices(TableTopShop &shop)
{
    const auto at = [](const QString &sku, qint64 cents, Instant from) {
        return SchedulePrice{sku, {cents, u"EUR"_s}, from};
    };
    QCOMPARE(shop.request(shop.manager(), at(u"muffin"_s, 310, shop.now() + 1s)).status, 200);
    shop.pass(3s);
    for (int i = 1; i <= 20; ++i)
        QCOMPARE(shop.request(shop.manager(), at(u"muffin"_s, i, shop.now() + i * 1h)).status, 200);
    QCOMPARE(refusalOf(shop, at(u"muffin"_s, 1, shop.now() + 50h)), u"too-many-scheduled"_s);
    QCOMPARE(refusalOf(shop, at(u"muffin"_s, 1, shop.now())), u"in-the-past"_s);
    QCOMPARE(refusalOf(shop, at(u"pie"_s, 1, shop.now() + 1h)), u"unknown-product"_s);
    QCOMPARE(refusalOf(shop, CancelScheduledPrice{u"muffin"_s, shop.now()}), u"unknown-scheduled-price"_s);
    const auto muffin = shop.request(shop.manager(), AskProduct{u"muffin"_s}).as<Product>();
    const CancelScheduledPrice cancel{u"muffin"_s, muffin.scheduledPrices.front().from};
    QCOMPARE(shop.request(shop.manager(), cancel).status, 200);
}

void recordWhatIsOnSale(TableTopShop &shop)
{
    const Caller manager = shop.manager(), kiosk{manager.subject, Role::Kiosk};
    const Reason reason(u"the oven is cold"_s);
    const orders::PlaceOrder one{.lines = {{u"muffin"_s, 1, {}}}};
    const orders::PlaceOrder huge{.lines = {{u"muffin"_s, 1, orders::Chosen{{u"size"_s, u"huge"_s}}}}};
    QCOMPARE(refusalOf(shop, huge), u"wrong-options"_s);
    QCOMPARE(shop.request(manager, MarkSoldOut{u"muffin"_s, shop.now() + 1h, reason}).status, 200);
    QCOMPARE(refusalOf(shop, one), u"not-for-sale"_s);
    QCOMPARE(shop.request(kiosk, TapSoldOut{u"muffin"_s}).status, 200);
    QCOMPARE(shop.request(manager, PauseProduct{u"muffin"_s, {}, reason}).status, 200);
    QCOMPARE(shop.request(manager, ResumeProduct{u"muffin"_s}).status, 200);
    QCOMPARE(shop.request(manager, PauseKiosks{{}, reason}).status, 200);
    QCOMPARE(shop.request(kiosk, one).refusal(), u"kiosks-paused"_s);
    QCOMPARE(shop.request(manager, ResumeKiosks{}).status, 200);
}

void recordWithdrawal(TableTopShop &shop)
{
    const Caller alice = shop.customerWith(1000);
    QCOMPARE(shop.request(shop.manager(), WithdrawProduct{u"muffin"_s, Reason(u"tired of it"_s), {}}).status, 200);
    QCOMPARE(refusalOf(shop, ResumeProduct{u"muffin"_s}), u"product-withdrawn"_s);
    QCOMPARE(shop.request(alice, orders::PlaceOrder{.lines = {{u"muffin"_s, 1}}}).refusal(), u"not-for-sale"_s);
    QCOMPARE(shop.request(shop.manager(), AskProductHistory{u"muffin"_s, {}, {}}).status, 200);
}

}

void recordMenu(TableTopShop &shop)
{
    recordProducts(shop);
    recordSale(shop);
    recordPrices(shop);
    recordWhatIsOnSale(shop);
    recordWithdrawal(shop);
}

}
