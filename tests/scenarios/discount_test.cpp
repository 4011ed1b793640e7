// SPDX-License-Identifier: GPL-3.0-or-later
// The last half hour before closing: what would be thrown out is cheaper, at a price version like any other.
#include "shared/contracts/merchant_events.h"
#include "shared/testing/test_program.h"
#include "tests/scenarios/bread_shop.h"
#include "tests/table_top/table_listener.h"

#include <QTest>

namespace bakery::discount_test {

using namespace bakery::menu;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class DiscountTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void holdsFromHalfAnHourBeforeClosing();
    void endsWhenTheDayCloses();
    void followsTheHourOfClosing();
    void holdsForWhatIsPutMeanwhile();
    void holdsForAPriceThatComesDueMeanwhile();
    void tellsWhoCameTooEarlyOrTooLate();
    void isKeptByWhoBeginsToFollow();
    void isHeldBackWhileTheClockIsUnsteady();
};

namespace {

Instant at(const char *time)
{
    const QByteArray text = QByteArray("2026-11-20T") + time + "Z";
    return *Instant::parse(std::string_view(text.constData(), size_t(text.size())));
}

ProductPrice euros(qint64 cents) { return {cents, u"EUR"_s}; }

// Open on Friday, 20 November, from seven to seven, by the clock of Greenwich; bread is a quarter less before closing,
// donuts never are.
struct EveningShop : BreadShop {
    TableListener listener{*this};

    EveningShop()
    {
        put(320, 25);
        const merchant::PutMerchant owner{.legalName = u"Bakery"_s, .currency = u"EUR"_s};
        const merchant::PutSite place{.name = u"Corner"_s,
            .timeZone = u"Europe/London"_s,
            .hours = {{merchant::Weekday::Friday, u"07:00"_s, u"19:00"_s}}};
        if (const Answer answer = request(administrator(), owner); answer.status != 200)
            qFatal("nobody sells here: %s", answer.body.constData());
        if (const Answer answer = request(administrator(), place); answer.status != 200)
            qFatal("nobody sells here: %s", answer.body.constData());
        comes(at("18:29:00"));
        bakes(bread, 10, at("23:59:00"));
    }
    void put(qint64 price, qint64 percent)
    {
        PutProduct product{{bread, bread, euros(price), 1440}, {}};
        product.discountBeforeClosingPercent = percent;
        if (request(manager(), product).status != 200)
            qFatal("no bread");
    }
    Product loaf() { return request(manager(), AskProduct{bread}).as<Product>(); }
    qint64 paidFor(const QString &sku)
    {
        return request(customerWith(1000), one(sku)).as<orders::Receipt>().total.amount;
    }
    void becomes(const char *time) // and whoever looks for what is due has looked
    {
        comes(at(time));
        pass(2s);
    }
};

}

void DiscountTest::holdsFromHalfAnHourBeforeClosing()
{
    EveningShop shop;
    QCOMPARE(shop.paidFor(bread), 320);
    const qint64 before = shop.loaf().priceVersion;
    shop.becomes("18:30:00");
    const Product loaf = shop.loaf();
    QCOMPARE(loaf.price, euros(320));
    QCOMPARE(loaf.priceNow, euros(240));
    QVERIFY(qint64(loaf.priceVersion) > before);
    QCOMPARE(qint64(loaf.revision), 2); // nobody has changed the product
    QCOMPARE(shop.paidFor(bread), 240);
    const auto said = shop.listener.heard<PriceSet>();
    QCOMPARE(said.size(), 1u);
    QCOMPARE(said[0].sku.value, bread);
    QCOMPARE(said[0].price, euros(240));
    QCOMPARE(said[0].regularPrice, euros(320));
    QCOMPARE(said[0].cause, PriceCause::ClosingDiscount);
    shop.pass(1s);
    const auto shown = shop.listener.shown<PublishedMenu>("en");
    QVERIFY(shown);
    for (const PublishedProduct &product : shown->products)
        if (product.sku.value == bread) {
            QCOMPARE(product.price, euros(240));
            QCOMPARE(product.regularPrice, euros(320));
        } else {
            QVERIFY(!product.regularPrice);
        }
}

void DiscountTest::endsWhenTheDayCloses()
{
    EveningShop shop;
    shop.becomes("18:45:00");
    QCOMPARE(shop.loaf().priceNow, euros(240));
    shop.becomes("19:00:00");
    QVERIFY(!shop.loaf().priceNow);
    const auto said = shop.listener.heard<PriceSet>();
    QCOMPARE(said.size(), 2u);
    QCOMPARE(said[1].cause, PriceCause::DiscountEnded);
    QCOMPARE(said[1].price, euros(320));
    QVERIFY(said[1].priceVersion > said[0].priceVersion);
}

void DiscountTest::followsTheHourOfClosing()
{
    EveningShop shop;
    const Caller manager = shop.manager();
    QCOMPARE(shop.request(manager, merchant::CloseEarly{u"18:55"_s, Reason(u"nobody comes"_s)}).status, 200);
    shop.becomes("18:30:00"); // 25 minutes before
    QCOMPARE(shop.loaf().priceNow, euros(240));
    QCOMPARE(shop.request(manager, merchant::CloseEarly{u"19:00"_s, Reason(u"a bus has come"_s)}).status, 200);
    shop.becomes("18:29:30"); // half an hour and 30 seconds
    QVERIFY(!shop.loaf().priceNow);
    shop.becomes("18:31:00");
    QCOMPARE(shop.loaf().priceNow, euros(240));
    QCOMPARE(shop.listener.heard<PriceSet>().size(), 3u);
}

void DiscountTest::holdsForWhatIsPutMeanwhile()
{
    EveningShop shop;
    shop.becomes("18:40:00");
    shop.put(400, 25);
    QCOMPARE(shop.loaf().priceNow, euros(300));
    QCOMPARE(shop.listener.heard<ProductPut>().back().priceNow, euros(300));
    QCOMPARE(shop.paidFor(bread), 300);
    shop.put(400, 50);
    QCOMPARE(shop.paidFor(bread), 200);
    shop.put(400, 0);
    QVERIFY(!shop.loaf().priceNow);
    QCOMPARE(shop.paidFor(bread), 400);
    shop.pass(3s);
    QCOMPARE(shop.listener.heard<PriceSet>().size(), 1u); // there was nothing to set right
}

void DiscountTest::holdsForAPriceThatComesDueMeanwhile()
{
    EveningShop shop;
    QCOMPARE(shop.request(shop.manager(), SchedulePrice{bread, euros(360), at("18:50:00")}).status, 200);
    shop.becomes("18:40:00");
    QCOMPARE(shop.paidFor(bread), 240);
    shop.becomes("18:50:00");
    QCOMPARE(shop.paidFor(bread), 270);
    QCOMPARE(shop.loaf().price, euros(360));
    shop.becomes("19:00:00");
    QVERIFY(!shop.loaf().priceNow);
    QCOMPARE(shop.listener.heard<PriceSet>().back().price, euros(360));
}

void DiscountTest::tellsWhoCameTooEarlyOrTooLate()
{
    EveningShop shop;
    orders::PlaceOrder order = one(bread);
    order.priceVersion = shop.loaf().priceVersion;
    shop.becomes("18:30:00");
    const Answer cheaper = shop.request(shop.customerWith(1000), order);
    QCOMPARE(cheaper.refusal(), u"price-changed"_s);
    QCOMPARE(cheaper.as<orders::PriceChanged>().total.amount.value, 240);
    order.priceVersion = cheaper.as<orders::PriceChanged>().priceVersion;
    QCOMPARE(shop.request(shop.customerWith(1000), order).as<orders::Receipt>().total.amount.value, 240);
}

void DiscountTest::isKeptByWhoBeginsToFollow()
{
    EveningShop shop;
    shop.becomes("18:40:00");
    shop.pass(5s); // all followers have told how far they are
    QCOMPARE(shop.TableTopShop::statusOf("bakery/main/menu/do/prune-journal", "{}", shop.tokenOf(shop.administrator())),
        200);
    shop.startAnew("orders");
    shop.pass(5s);
    QCOMPARE(shop.paidFor(bread), 240);
}

void DiscountTest::isHeldBackWhileTheClockIsUnsteady()
{
    EveningShop shop;
    shop.stepClock(10min);
    shop.pass(10s);
    QVERIFY(!shop.loaf().priceNow);
    shop.pass(60s);
    QCOMPARE(shop.loaf().priceNow, euros(240));
}

BAKERY_TEST(DiscountTest)

}

#include "discount_test.moc"
