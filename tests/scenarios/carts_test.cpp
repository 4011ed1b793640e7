// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody picks, from the first item to the order.
#include "shared/testing/test_program.h"
#include "tests/scenarios/bread_shop.h"

#include <QTest>

namespace bakery::carts_test {

using namespace bakery::orders;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// A shop with three loaves and two donuts.
struct CartShop : BreadShop {
    CartShop()
    {
        bakes(bread, 3);
        bakes(donut, 2);
    }
    Cart puts(const Caller &caller, const QString &sku, qint64 quantity, const QString &session = {})
    {
        PutInCart some{.sku = sku, .quantity = quantity};
        if (!session.isEmpty())
            some.session = session;
        return request(caller, some).as<Cart>();
    }
    Cart cartOf(const Caller &caller) { return request(caller, AskCart{}).as<Cart>(); }

    const Caller alice = customerWith(1000);
    const Caller kiosk{customerWith(0).subject, Role::Kiosk};
};

OrderCart byAccount() { return {.pay = {PaymentMethod::Account}}; }

}

class CartsTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void isMadeByTheFirstItemAndChanged();
    void keepsOneForEachSession();
    void takesNothingThatIsNotSold();
    void becomesAnOrder();
    void isLockedWhileItIsOrdered();
    void isAsItWasWhenTheOrderIsRefused();
    void followsAnOrderThatIsChanged();
    void tellsThatAPriceChangedSinceItWasPicked();
    void isForgottenWhenNobodyTouchesIt();
};

void CartsTest::isMadeByTheFirstItemAndChanged()
{
    CartShop shop;
    QCOMPARE(shop.request(shop.alice, AskCart{}).refusal(), u"no-cart"_s);
    QCOMPARE(shop.puts(shop.alice, bread, 1).total->amount.value, 320);
    QCOMPARE(shop.puts(shop.alice, donut, 2).total->amount.value, 620);
    QCOMPARE(shop.puts(shop.alice, bread, 2).total->amount.value, 940);
    QCOMPARE(shop.cartOf(shop.alice).lines.size(), 2u);
    QCOMPARE(shop.puts(shop.alice, bread, 0).lines.size(), 1u);
    QCOMPARE(shop.puts(shop.alice, donut, 0).lines.size(), 0u);
    QCOMPARE(shop.request(shop.alice, AskCart{}).refusal(), u"no-cart"_s);
    shop.puts(shop.alice, bread, 1);
    QCOMPARE(shop.request(shop.alice, EmptyCart{}).status, 200);
    QCOMPARE(shop.request(shop.alice, EmptyCart{}).refusal(), u"no-cart"_s);
}

void CartsTest::keepsOneForEachSession()
{
    CartShop shop;
    shop.puts(shop.kiosk, bread, 1, u"a"_s);
    shop.puts(shop.kiosk, donut, 2, u"b"_s);
    shop.puts(shop.alice, bread, 3);
    const auto pieces = [&](const QString &session) {
        return shop.request(shop.kiosk, AskCart{CartSession(session)}).as<Cart>().lines.at(0).quantity.value;
    };
    QCOMPARE(pieces(u"a"_s), 1);
    QCOMPARE(pieces(u"b"_s), 2);
    QCOMPARE(shop.cartOf(shop.alice).lines.at(0).quantity.value, 3);
    QCOMPARE(shop.request(shop.kiosk, AskCart{}).refusal(), u"no-cart"_s);
}

void CartsTest::takesNothingThatIsNotSold()
{
    CartShop shop;
    const auto refusalOf = [&](const PutInCart &some) { return shop.request(shop.alice, some).refusal(); };
    QCOMPARE(refusalOf({.sku = u"brioche"_s, .quantity = 1}), u"unknown-product"_s);
    const PutInCart sliced{.sku = bread, .quantity = 1, .options = Chosen{{u"cut"_s, u"sliced"_s}}};
    QCOMPARE(refusalOf(sliced), u"wrong-options"_s);
    QCOMPARE(shop.request(shop.alice, AskCart{}).refusal(), u"no-cart"_s);
}

void CartsTest::becomesAnOrder()
{
    CartShop shop;
    shop.puts(shop.alice, bread, 2);
    shop.puts(shop.alice, donut, 1);
    const Receipt receipt = shop.request(shop.alice, byAccount(), "cart").as<Receipt>();
    QCOMPARE(receipt.total.amount.value, 790);
    QCOMPARE(shop.request(shop.alice, AskCart{}).refusal(), u"no-cart"_s);
    QCOMPARE(shop.request(shop.alice, byAccount()).refusal(), u"no-cart"_s);
    QCOMPARE(shop.request(shop.alice, byAccount(), "cart").as<Receipt>().order, receipt.order);
    shop.takesADayOff();
    QCOMPARE(shop.request(shop.alice, byAccount(), "cart").as<Receipt>().order, receipt.order);
    QCOMPARE(shop.balanceOf(shop.alice), 210);
}

void CartsTest::isLockedWhileItIsOrdered()
{
    CartShop shop;
    shop.puts(shop.kiosk, bread, 2);
    QCOMPARE(shop.request(shop.kiosk, byAccount()).refusal(), u"customer-token-needed"_s);
    QCOMPARE(shop.cartOf(shop.kiosk).state, CartState::Active);
    const QByteArray placing = shop.send(shop.kiosk, OrderCart{.pay = {PaymentMethod::Cash}});
    shop.pass(300ms);
    const AwaitedPayment awaited = shop.answerTo(placing).as<AwaitedPayment>();
    QCOMPARE(shop.cartOf(shop.kiosk).state, CartState::Locked);
    QCOMPARE(shop.cartOf(shop.kiosk).order, awaited.order);
    QCOMPARE(shop.request(shop.kiosk, PutInCart{.sku = donut, .quantity = 1}).refusal(), u"cart-locked"_s);
    QCOMPARE(shop.request(shop.kiosk, EmptyCart{}).refusal(), u"cart-locked"_s);
    QCOMPARE(shop.request(shop.kiosk, OrderCart{.pay = {PaymentMethod::Cash}}).refusal(), u"cart-locked"_s);
    shop.pass(5min);
    QCOMPARE(shop.request(shop.manager(), bank::TakeCash{awaited.order, {640, u"EUR"_s}}).status, 200);
    shop.pass(1s);
    QCOMPARE(shop.answerTo(placing).status, 200);
    QCOMPARE(shop.request(shop.kiosk, AskCart{}).refusal(), u"no-cart"_s);
}

void CartsTest::isAsItWasWhenTheOrderIsRefused()
{
    CartShop shop;
    shop.puts(shop.alice, bread, 4);
    QCOMPARE(shop.request(shop.alice, byAccount()).refusal(), u"insufficient-stock"_s);
    QCOMPARE(shop.cartOf(shop.alice).state, CartState::Active);
    QCOMPARE(shop.puts(shop.alice, bread, 3).lines.at(0).quantity.value, 3);
    shop.puts(shop.alice, donut, 1); // dearer than what she has
    QCOMPARE(shop.request(shop.alice, byAccount()).refusal(), u"payment-refused"_s);
    QCOMPARE(shop.cartOf(shop.alice).lines.size(), 2u);
    QVERIFY(!shop.cartOf(shop.alice).order);
    shop.puts(shop.alice, donut, 0);
    QCOMPARE(shop.request(shop.alice, byAccount()).status, 200);
}

void CartsTest::followsAnOrderThatIsChanged()
{
    CartShop shop;
    shop.puts(shop.kiosk, bread, 2);
    const QByteArray placing = shop.send(shop.kiosk, OrderCart{.pay = {PaymentMethod::Cash}});
    shop.pass(300ms);
    const Id first = shop.answerTo(placing).as<AwaitedPayment>().order;
    const QByteArray changing = shop.send(shop.kiosk, ChangeItems{.order = first, .lines = {{donut, 1}}});
    shop.pass(300ms);
    const Id second = shop.answerTo(changing).as<AwaitedPayment>().order;
    QCOMPARE(shop.answerTo(placing).refusal(), u"order-cancelled"_s);
    QCOMPARE(shop.cartOf(shop.kiosk).order, second);
    QCOMPARE(shop.request(shop.kiosk, CancelOrder{second}).status, 200);
    QCOMPARE(shop.cartOf(shop.kiosk).state, CartState::Active);
    QCOMPARE(shop.answerTo(changing).refusal(), u"order-cancelled"_s);
}

void CartsTest::tellsThatAPriceChangedSinceItWasPicked()
{
    CartShop shop;
    const Receipt old = shop.request(shop.alice, one(donut)).as<Receipt>();
    shop.request(shop.alice, PutInCart{.sku = bread, .quantity = 1, .priceVersion = old.priceVersion});
    shop.sells(bread, 350);
    QCOMPARE(shop.cartOf(shop.alice).total->amount.value, 350);
    QCOMPARE(shop.request(shop.alice, byAccount()).refusal(), u"price-changed"_s);
    QCOMPARE(shop.cartOf(shop.alice).state, CartState::Active);
}

void CartsTest::isForgottenWhenNobodyTouchesIt()
{
    CartShop shop;
    shop.puts(shop.alice, bread, 1);
    shop.pass(20min);
    shop.puts(shop.alice, bread, 2);
    shop.pass(20min);
    QCOMPARE(shop.cartOf(shop.alice).lines.size(), 1u);
    shop.pass(12min);
    QCOMPARE(shop.request(shop.alice, AskCart{}).refusal(), u"no-cart"_s);
}

BAKERY_TEST(CartsTest)

}

#include "carts_test.moc"
