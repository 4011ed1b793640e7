// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/cart.h"
#include "shared/testing/test_program.h"

#include <QtTest>

namespace bakery::cart_test {

using namespace Qt::StringLiterals;
using namespace bakery::orders;

namespace {

const auto bread = u"bread"_s;

PutInCart some(qint64 quantity, std::optional<Chosen> options = {})
{
    return {.sku = bread, .quantity = quantity, .options = std::move(options)};
}

}

class CartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void movesAsTheTableSays()
    {
        for (const CartDeed deed : {CartDeed::Put, CartDeed::Empty, CartDeed::Order, CartDeed::Expire}) {
            QVERIFY(isLegal(CartState::Active, deed));
            QVERIFY(!isLegal(CartState::Locked, deed));
        }
        for (const CartDeed deed : {CartDeed::Sell, CartDeed::Refuse}) {
            QVERIFY(!isLegal(CartState::Active, deed));
            QVERIFY(isLegal(CartState::Locked, deed));
        }
        QCOMPARE(after(CartState::Active, CartDeed::Put), CartState::Active);
        QCOMPARE(after(CartState::Active, CartDeed::Order), CartState::Locked);
        QCOMPARE(after(CartState::Locked, CartDeed::Refuse), CartState::Active);
        for (const CartDeed deed : {CartDeed::Empty, CartDeed::Expire})
            QVERIFY(!after(CartState::Active, deed));
        QVERIFY(!after(CartState::Locked, CartDeed::Sell));
    }

    void setsTheQuantityOfALine()
    {
        const Chosen sliced{{u"cut"_s, u"sliced"_s}};
        auto lines = with({}, some(2));
        lines = with(lines, some(1, sliced));
        QCOMPARE(lines.size(), 2u);
        lines = with(lines, some(5));
        QCOMPARE(lines.size(), 2u);
        QCOMPARE(lines[0].quantity.value, 5);
        QCOMPARE(lines[1].options, sliced);
        lines = with(lines, some(0));
        QCOMPARE(lines.size(), 1u);
        QVERIFY(with(lines, some(0, sliced)).empty());
        QCOMPARE(with(lines, some(0)).size(), 1u);
    }

    void isOneForEachSession()
    {
        const Id kiosk(QUuid(7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
        QVERIFY(cartOwner(kiosk, CartSession(u"a"_s)) != cartOwner(kiosk, CartSession(u"b"_s)));
        QVERIFY(cartOwner(kiosk, std::nullopt) != cartOwner(kiosk, CartSession(u"a"_s)));
    }
};

BAKERY_TEST(CartTest)

}

#include "cart_test.moc"
