// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/statement.h"
#include "shared/testing/test_program.h"
#include "tests/table_top/table_top_shop.h"

#include <QTest>

namespace bakery::commits_test {

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

// How a row of that table is inserted, and updated by its key.
QStringList writesOf(Store &store, const QString &table)
{
    QStringList places, changes, keys;
    Statement columns(store, u"select name, pk from pragma_table_info(?)"_s);
    for (const auto &[name, place] : columns.all<QString, qint64>(table)) {
        places << u"'x'"_s;
        (place ? keys : changes) << QString(name + u" = 'x'"_s);
    }
    QStringList writes{u"insert into %1 values (%2)"_s.arg(table, places.join(u", "_s))};
    if (!keys.isEmpty() && !changes.isEmpty())
        writes << u"update %1 set %2 where %3"_s.arg(table, changes.join(u", "_s), keys.join(u" and "_s));
    return writes;
}

}

// A durable commit is what an order waits for, so what needs none of its own makes none.
class CommitsTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void costsFiveForAnOrder();
    void keepsWhatWaited();
    void buildsNoTreeToWriteARow();
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

// SQLite builds a tree of its own for each `in` with more than two values that a check names, each time a row is
// written: with eight of them an order cost half as much again.
void CommitsTest::buildsNoTreeToWriteARow()
{
    if (dialect() == Dialect::Postgres)
        return; // which compares with a list as it is
    Shop shop;
    for (const auto &[service, address] : shop.stores()) {
        Store store(address, Store::Access::ReadOnly);
        Statement tables(store, u"select name from sqlite_master where type = 'table' and name not like 'sqlite%'"_s);
        for (const auto &[table] : tables.all<QString>())
            for (const QString &sql : writesOf(store, table)) {
                Statement explain(store, u"explain "_s + sql);
                for (const auto &[place, step] : explain.all<qint64, QString>())
                    QVERIFY2(step != u"OpenEphemeral"_s, qPrintable(service + u": "_s + sql));
            }
    }
}

BAKERY_TEST(CommitsTest)

}

#include "commits_test.moc"
