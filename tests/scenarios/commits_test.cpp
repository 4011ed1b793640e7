// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/table_top/table_top_shop.h"

#include <QTest>

using namespace bakery;
using namespace bakery::orders;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Shop : TableTopShop {
    Shop() : TableTopShop(BothStores::newStores()) { sells(u"bread"_s, 320); }
};

std::map<std::string, int> commitsOf(const Shop &shop)
{
    return {{"bank", shop.commitsOf("bank")}, {"inventory", shop.commitsOf("inventory")},
        {"orders", shop.commitsOf("orders")}};
}

}

// A durable commit is what an order waits for, so what needs none of its own makes none.
class CommitsTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void costsFiveForAnOrder();
    void keepsWhatWaited();
};

void CommitsTest::costsFiveForAnOrder()
{
    Shop shop;
    shop.bakes(u"bread"_s, 1);
    const Caller alice = shop.customerWith(1000);
    shop.pass(500ms); // what the preparations left waiting is written
    auto before = commitsOf(shop);
    QCOMPARE(shop.request(alice, PlaceOrder{.lines = {{u"bread"_s, 1}}}).status, 200);
    auto after = commitsOf(shop);
    QCOMPARE(after["orders"] - before["orders"], 2); // placed, completed
    QCOMPARE(after["inventory"] - before["inventory"], 2); // reserved, handed over
    QCOMPARE(after["bank"] - before["bank"], 1); // paid
}

void CommitsTest::keepsWhatWaited()
{
    Shop shop;
    shop.bakes(u"bread"_s, 1);
    const Caller alice = shop.customerWith(1000);
    shop.hold("bank");
    const QByteArray id = shop.send(alice, PlaceOrder{.lines = {{u"bread"_s, 1}}});
    shop.settle();
    const auto status = [&] { return shop.request(alice, AskOrders{}).as<OrderPage>().orders.front().status; };
    QCOMPARE(status(), OrderStatus::Placed); // that it is reserved waits for a turn
    shop.stop("orders");
    shop.start("orders");
    shop.pass(3s);
    QCOMPARE(status(), OrderStatus::Reserved);
    shop.letGo("bank");
    shop.settle();
    QCOMPARE(shop.answerTo(id).status, 200);
}

QTEST_MAIN(CommitsTest)
#include "commits_test.moc"
