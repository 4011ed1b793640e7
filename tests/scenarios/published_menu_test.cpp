// SPDX-License-Identifier: GPL-3.0-or-later
// The menu as kiosks show it: retained, in each language, and within a second as things are.
#include "shared/testing/test_program.h"
#include "tests/scenarios/bakehouse.h"
#include "tests/table_top/table_listener.h"

#include <QTest>

namespace bakery::published_menu_test {

using namespace bakery::menu;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class PublishedMenuTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void isShownInEveryLanguage();
    void showsWithinASecondWhatTheStaffSays();
    void showsWhenTheShelfIsEmptied();
    void showsTheShelfToAMenuThatBegins();
    void showsNothingThatIsWithdrawn();
    void keepsAMenuThatFitsAMessage();
    void isShownAnewByAMenuThatComesBack();
    void showsWhenTheNextComesFromTheOven();
};

namespace {

constexpr auto moment = 900ms; // what is seen within a second

const Reason because(u"no paper"_s);

PublishedProduct productIn(const PublishedMenu &menu, const QString &sku)
{
    for (const PublishedProduct &product : menu.products)
        if (product.sku.value == sku)
            return product;
    qFatal("there is no %s", qPrintable(sku));
}

struct ShopWithScreen : BreadShop {
    TableListener screen{*this};

    PublishedMenu menu(const QByteArray &language = "en") { return screen.shown<PublishedMenu>(language).value(); }
    PublishedProduct product(const QString &sku) { return productIn(menu(), sku); }
};

}

void PublishedMenuTest::isShownInEveryLanguage()
{
    ShopWithScreen shop;
    const Caller manager = shop.manager();
    QCOMPARE(
        shop.request(manager, PutCategory{{u"loaves"_s, {{u"de"_s, u"Brote"_s}, {u"en"_s, u"Loaves"_s}}, 1}}).status,
        200);
    PutProduct rye{{u"rye"_s, u"Rye"_s, {480, u"EUR"_s}, 2880}, {}};
    rye.category = u"loaves"_s;
    rye.translations = List<Wording, 0, 24>{{u"ar"_s, u"خبز الجاودار"_s, Text<1, 400>(u"رغيف داكن"_s)}};
    QCOMPARE(shop.request(manager, rye).status, 200);
    shop.pass(moment);
    for (const QByteArray language : {"en", "de", "fr", "ar", "uk"}) {
        const PublishedMenu menu = shop.menu(language);
        QCOMPARE(menu.language.value, QString::fromLatin1(language));
        QCOMPARE(menu.products.size(), 3u);
        QCOMPARE(menu.products[0].sku.value, u"rye"_s); // the others are in no category
        QCOMPARE(qint64(menu.priceVersion), 3);
    }
    QCOMPARE(shop.menu("ar").products[0].name.value, u"خبز الجاودار"_s);
    QCOMPARE(shop.menu("de").products[0].name.value, u"Rye"_s);
    QCOMPARE(shop.menu("de").categories[0].name.value, u"Brote"_s);
    QCOMPARE(shop.menu("fr").categories[0].name.value, u"Loaves"_s);
    QVERIFY(!shop.screen.shown<PublishedMenu>("xx"));
}

void PublishedMenuTest::showsWithinASecondWhatTheStaffSays()
{
    ShopWithScreen shop;
    shop.bakes(bread, 1);
    const Caller manager = shop.manager();
    shop.pass(moment);
    QCOMPARE(shop.product(bread).availability, Availability::OnSale);
    const Instant until = shop.now() + 1min;
    QCOMPARE(shop.request(manager, PauseProduct{bread, until, because}).status, 200);
    QCOMPARE(shop.request(manager, PauseKiosks{{}, because}).status, 200);
    shop.pass(moment);
    QCOMPARE(shop.product(bread).availability, Availability::Paused);
    QCOMPARE(shop.product(bread).until, until);
    QVERIFY(shop.menu().kiosksPaused);
    QCOMPARE(shop.menu().kiosksPausedReason, because);
    QCOMPARE(shop.request(manager, ResumeKiosks{}).status, 200);
    QCOMPARE(shop.request(manager, SchedulePrice{bread, {350, u"EUR"_s}, shop.now() + 30s}).status, 200);
    shop.pass(62s);
    QVERIFY(!shop.menu().kiosksPaused);
    QCOMPARE(shop.product(bread).availability, Availability::OnSale);
    QCOMPARE(shop.product(bread).price.amount.value, 350);
    QCOMPARE(qint64(shop.menu().priceVersion), 3);
}

void PublishedMenuTest::showsWhenTheShelfIsEmptied()
{
    ShopWithScreen shop;
    shop.pass(moment);
    QVERIFY(shop.product(donut).soldOut);
    shop.bakes(donut, 2);
    shop.pass(moment);
    QVERIFY(!shop.product(donut).soldOut);
    const Caller alice = shop.customerWith(1000);
    QCOMPARE(shop.request(alice, one(donut)).status, 200);
    shop.pass(moment);
    QVERIFY(!shop.product(donut).soldOut);
    // Reserved is gone, and what is released is there again.
    shop.hold("bank");
    shop.send(alice, one(donut), {}, 60s);
    shop.pass(moment);
    QVERIFY(shop.product(donut).soldOut);
    const Id order = shop.request(alice, orders::AskOrders{}).as<orders::OrderPage>().orders[0].order;
    QCOMPARE(shop.request(alice, orders::CancelOrder{order}).status, 200);
    shop.letGo("bank");
    shop.pass(moment);
    QVERIFY(!shop.product(donut).soldOut);
    // Said when it comes to nothing or to something, and at no other time.
    QCOMPARE(shop.screen.heard<inventory::ShelfFilled>().size(), 2u);
    QCOMPARE(shop.screen.heard<inventory::ShelfEmptied>().size(), 1u);
    QCOMPARE(shop.screen.heard<inventory::ShelfEmptied>()[0].sku.value, donut);
}

void PublishedMenuTest::showsTheShelfToAMenuThatBegins()
{
    ShopWithScreen shop;
    shop.bakes(bread, 1);
    shop.pass(5s); // all followers have told how far they are
    QCOMPARE(shop.TableTopShop::statusOf("bakery/main/inventory/do/prune-journal", "{}",
                 shop.tokenOf({shop.manager().subject, Role::Administrator})),
        200);
    const auto snapshot = shop.screen.heard<inventory::ShelfFilled>();
    QCOMPARE(snapshot.size(), 1u); // the pruning itself says nothing new
    shop.pass(moment);
    QVERIFY(!shop.product(bread).soldOut);
}

void PublishedMenuTest::showsNothingThatIsWithdrawn()
{
    ShopWithScreen shop;
    QCOMPARE(shop.request(shop.manager(), WithdrawProduct{donut, {}, {}}).status, 200);
    shop.pass(moment);
    QCOMPARE(shop.menu().products.size(), 1u);
    QCOMPARE(shop.menu().products[0].sku.value, bread);
}

void PublishedMenuTest::keepsAMenuThatFitsAMessage()
{
    ShopWithScreen shop;
    PutProduct large{{u"large"_s, u"Large"_s, {100, u"EUR"_s}, 60}, {}};
    const QString description(400, QChar(0x0457)); // two bytes each
    large.options = Options{};
    for (int i = 0; i < 10; ++i) {
        Option option{u"option-%1"_s.arg(i), {}, 0, 1, {}};
        for (int j = 0; j < 20; ++j)
            option.choices.push_back({u"choice-%1"_s.arg(j), Labels{{u"uk"_s, description.left(80)}}, {}});
        large.options->push_back(option);
    }
    Answer answer;
    int products = 0;
    for (; products < 60 && (answer = shop.request(shop.manager(), large)).status == 200; ++products)
        large.sku = u"large-%1"_s.arg(products);
    QCOMPARE(answer.status, 409);
    QCOMPARE(answer.refusal(), u"menu-full"_s);
    QVERIFY2(products > 30, QByteArray::number(products).constData());
    shop.pass(moment);
    QVERIFY(encode(shop.menu("uk")).size() < 1'900'000);
    // There is room again when something goes.
    QCOMPARE(shop.request(shop.manager(), WithdrawProduct{u"large"_s, {}, {}}).status, 200);
    QCOMPARE(shop.request(shop.manager(), large).status, 200);
}

void PublishedMenuTest::isShownAnewByAMenuThatComesBack()
{
    ShopWithScreen shop;
    shop.pass(moment);
    shop.stop("menu");
    shop.bakes(bread, 1);
    shop.pass(5s);
    QVERIFY(shop.product(bread).soldOut);
    shop.start("menu");
    shop.pass(5s);
    QVERIFY(!shop.product(bread).soldOut);
}

void PublishedMenuTest::showsWhenTheNextComesFromTheOven()
{
    Bakehouse shop;
    const TableListener screen(shop);
    const auto loaf = [&] {
        shop.pass(moment);
        return productIn(screen.shown<PublishedMenu>("en").value(), bread);
    };
    QVERIFY(!loaf().nextFromOvenAt);
    production::AddBatch batch{.sku = bread,
        .quantity = 5,
        .at = shop.now() + 1h,
        .programme = u"loaves"_s,
        .unitsPerTray = production::Pieces(6)};
    const Instant later = shop.mustDo(batch).doneAt;
    QCOMPARE(loaf().nextFromOvenAt, later);
    batch.at.reset();
    const Instant sooner = shop.mustDo(batch).doneAt;
    QVERIFY(sooner < later);
    const auto next = loaf().nextFromOvenAt; // it went in a moment after it was planned
    QVERIFY(next && *next >= sooner && *next - sooner <= 10s);
    QVERIFY(loaf().soldOut);
    shop.pass(21min); // which it takes
    QVERIFY(!loaf().soldOut);
    QCOMPARE(loaf().nextFromOvenAt, later);
    for (const production::Batch &planned : shop.batchesIn(production::BatchState::Planned))
        shop.mustDo(production::SkipBatch{.batch = planned.batch, .reason = because});
    QVERIFY(!loaf().nextFromOvenAt);
}

BAKERY_TEST(PublishedMenuTest)

}

#include "published_menu_test.moc"
