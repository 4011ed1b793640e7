// SPDX-License-Identifier: GPL-3.0-or-later
// A receipt that somebody shows: whether we have given it out, and what has come back since.
#include "shared/testing/test_program.h"
#include "tests/scenarios/bread_shop.h"

#include <QTest>

namespace bakery::receipts_test {

using namespace bakery::orders;
using namespace Qt::StringLiterals;

class ReceiptsTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void knowsItsOwn();
    void knowsItAfterARestartAndARefund();
    void tellsNothingToWhoGuesses();
};

void ReceiptsTest::knowsItsOwn()
{
    BreadShop shop;
    shop.bakes(bread, 2);
    const Receipt receipt = shop.request(shop.customerWith(1000), one(bread, 2)).as<Receipt>();
    const Caller stranger = shop.customerWith(0);
    const QString asTyped = receipt.code.value.toLower().replace(u'-', u' ');
    for (const QString &code : {receipt.code.value, asTyped}) {
        const auto genuine = shop.request(stranger, VerifyReceipt{receipt.order, code}).as<GenuineReceipt>();
        QCOMPARE(genuine.number.value, receipt.number.value);
        QCOMPARE(genuine.total, receipt.total);
        QCOMPARE(genuine.completedAt, receipt.completedAt);
        QCOMPARE(genuine.priceVersion.value, receipt.priceVersion.value);
        QCOMPARE(genuine.refunded.amount.value, 0);
    }
}

void ReceiptsTest::knowsItAfterARestartAndARefund()
{
    BreadShop shop;
    shop.bakes(bread, 2);
    const Caller alice = shop.customerWith(1000);
    const Receipt receipt = shop.request(alice, one(bread, 2), "mine").as<Receipt>();
    RefundOrder part{.order = receipt.order};
    part.lines = List<OrderLine, 1, 50>{{bread, 1}};
    QCOMPARE(shop.request(shop.manager(), part).status, 200);
    shop.takesADayOff();
    QCOMPARE(shop.request(alice, one(bread, 2), "mine").as<Receipt>().code.value, receipt.code.value); // made anew
    const auto genuine = shop.request(alice, VerifyReceipt{receipt.order, receipt.code.value}).as<GenuineReceipt>();
    QCOMPARE(genuine.total.amount.value, 640);
    QCOMPARE(genuine.refunded.amount.value, 320);
}

void ReceiptsTest::tellsNothingToWhoGuesses()
{
    BreadShop shop;
    shop.bakes(bread, 3);
    const Caller alice = shop.customerWith(2000);
    const Receipt first = shop.request(alice, one(bread)).as<Receipt>();
    const Receipt second = shop.request(alice, one(bread)).as<Receipt>();
    QVERIFY(first.code.value != second.code.value);
    const auto refusalOf = [&](const Id &order, const QString &code) {
        return shop.request(alice, VerifyReceipt{order, code}).refusal();
    };
    QCOMPARE(refusalOf(first.order, second.code.value), u"receipt-not-genuine"_s);
    QCOMPARE(refusalOf(first.order, u"AAAA"_s), u"receipt-not-genuine"_s);
    QCOMPARE(refusalOf(alice.subject, first.code.value), u"receipt-not-genuine"_s);
    shop.hold("bank");
    shop.send(alice, one(bread));
    shop.settle();
    const Id open = shop.request(alice, AskOrders{}).as<OrderPage>().orders[0].order;
    QCOMPARE(refusalOf(open, first.code.value), u"receipt-not-genuine"_s); // of an order that is not sold
}

BAKERY_TEST(ReceiptsTest)

}

#include "receipts_test.moc"
