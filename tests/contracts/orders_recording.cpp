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
}

}
