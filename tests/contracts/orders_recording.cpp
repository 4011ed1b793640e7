// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contracts/orders_recording.h"

#include <QTest>

using namespace bakery::orders;
using namespace Qt::StringLiterals;

namespace bakery {

void recordOrders(TableTopShop &shop)
{
    menu::PutProduct tea{{u"tea"_s, u"tea"_s, {220, u"EUR"_s}, 5}, {}};
    tea.kind = menu::ProductKind::MadeToOrder;
    QCOMPARE(shop.request(shop.manager(), tea).status, 200);
    const Receipt receipt = shop.request(shop.customerWith(1000), PlaceOrder{.lines = {{u"tea"_s, 2}}}).as<Receipt>();
    QCOMPARE(shop.request(shop.manager(), AskToPrepare{}).as<OrdersToPrepare>().orders.size(), 1u);
    QCOMPARE(shop.request(shop.manager(), MarkCollected{receipt.order}).refusal(), u"wrong-state"_s);
    const NoteOrder note{receipt.order, Personal<OrderNote>{u"no sugar"_s}};
    QCOMPARE(shop.request(shop.manager(), note).status, 200);
    QCOMPARE(shop.request(shop.manager(), MarkReady{receipt.order}).status, 200);
    QCOMPARE(shop.request(shop.manager(), AskToPrepare{.ready = true}).as<OrdersToPrepare>().orders.size(), 1u);
    QCOMPARE(shop.request(shop.manager(), MarkCollected{receipt.order}).status, 200);
    QCOMPARE(shop.request(shop.manager(), VerifyReceipt{receipt.order, receipt.code.value}).status, 200);
    QCOMPARE(shop.request(shop.manager(), VerifyReceipt{receipt.order, u"A"_s}).refusal(), u"receipt-not-genuine"_s);
    QCOMPARE(shop.request(shop.manager(), DeleteOrder{receipt.order}).status, 200);
    QCOMPARE(shop.request(shop.manager(), DeleteOrder{receipt.order}).refusal(), u"order-deleted"_s);
    QCOMPARE(shop.request(shop.manager(), RefundOrder{.order = receipt.order}).status, 200);

    const Caller kiosk{shop.manager().subject, Role::Kiosk};
    const QByteArray placing = shop.send(kiosk, PlaceOrder{.lines = {{u"tea"_s, 1}}, .pay = {PaymentMethod::Cash}});
    shop.pass(std::chrono::milliseconds(300));
    const Id order = shop.answerTo(placing).as<AwaitedPayment>().order;
    const QByteArray changing = shop.send(kiosk, ChangeItems{.order = order, .lines = {{u"tea"_s, 2}}});
    shop.pass(std::chrono::milliseconds(300));
    const AwaitedPayment awaited = shop.answerTo(changing).as<AwaitedPayment>();
    QCOMPARE(shop.request(shop.manager(), bank::TakeCash{awaited.order, {440, u"EUR"_s}}).status, 200);
    shop.pass(std::chrono::seconds(1));
    QCOMPARE(shop.answerTo(changing).status, 200);

    const Caller bea = shop.customerWith(1000);
    QCOMPARE(shop.request(bea, AskCart{}).refusal(), u"no-cart"_s);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(shop.request(bea, PutInCart{.sku = u"tea"_s, .quantity = 1}).status, 200);
        QCOMPARE(shop.request(bea, AskCart{}).status, 200);
        QCOMPARE(i == 0 ? shop.request(bea, EmptyCart{}).status : 200, 200);
    }
    shop.hold("bank");
    const QByteArray ordering = shop.send(bea, OrderCart{});
    shop.settle();
    QCOMPARE(shop.request(bea, EmptyCart{}).refusal(), u"cart-locked"_s);
    shop.letGo("bank");
    shop.settle();
    QCOMPARE(shop.answerTo(ordering).status, 200);
    for (int i = 0; i < 51; ++i) {
        const QString sku = u"tea-%1"_s.arg(i);
        shop.sells(sku, 100);
        const QString refusal = shop.request(bea, PutInCart{.sku = sku, .quantity = 1}).refusal();
        QCOMPARE(refusal, i < 50 ? QString() : u"cart-full"_s);
    }

    PlaceOrder later{.lines = {{u"tea"_s, 1}}};
    later.pickUpAt = shop.shopNow();
    QCOMPARE(shop.request(bea, later).refusal(), u"no-pick-up-then"_s);
    QCOMPARE(shop.request(shop.manager(), SetPickUp{{15, 2}}).status, 200);
    QCOMPARE(shop.request(bea, AskPickUpTimes{}).status, 200);
    const Receipt sent = shop.request(bea, later).as<Receipt>();
    QCOMPARE(shop.request(bea, ShipOrder{sent.order, Personal<ShippingDetails>{u"next door"_s}}).status, 200);
}

}
