// SPDX-License-Identifier: GPL-3.0-or-later
// Orders are found by number, day, status and customer, page by page, and by an index each.
#include "services/orders/order_query.h"
#include "shared/testing/test_program.h"
#include "tests/scenarios/bread_shop.h"

#include <QTest>

namespace bakery::searching_test {

using namespace bakery::orders;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// What SQLite says it would do.
QStringList planOf(Store &store, const OrderQuery &query)
{
    const OrderSql sql = sqlOf(query);
    QString text = u"explain query plan select * from orders"_s + sql.text + u" limit 50"_s;
    for (const QString &value : sql.values)
        text.replace(text.indexOf(u'?'), 1, u'\'' + value + u'\'');
    Statement plan(store, text);
    QStringList steps;
    for (const auto &[id, parent, unused, detail] : plan.all<qint64, qint64, qint64, QString>())
        steps.append(detail);
    return steps;
}

}

class SearchingTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void findsOrdersByWhateverIsNamed();
    void showsACustomerOnlyHerOwn();
    void pagesThroughWhatItFinds();
    void readsNoTableFromEndToEnd();
};

void SearchingTest::findsOrdersByWhateverIsNamed()
{
    BreadShop shop;
    shop.bakes(bread, 5);
    const Caller alice = shop.customerWith(2000), bob = shop.customerWith(100);
    const Receipt first = shop.request(alice, one(bread)).as<Receipt>();
    const Receipt second = shop.request(alice, one(bread)).as<Receipt>();
    QCOMPARE(shop.request(bob, one(bread)).status, 402);
    QCOMPARE(shop.request(alice, one(bread, 9)).status, 409);
    QCOMPARE(shop.request(shop.manager(), RefundOrder{.order = second.order}).status, 200);
    const auto found = [&](const AskOrders &what) {
        std::vector<Id> ids;
        for (const OrderView &view : shop.request(shop.manager(), what).as<OrderPage>().orders)
            ids.push_back(view.order);
        return ids;
    };
    const LocalDate today = shop.request(alice, AskOrder{first.order}).as<OrderView>().date;
    QCOMPARE(found({}).size(), 4u);
    QCOMPARE(found({.number = first.number}), std::vector{first.order});
    QCOMPARE(found({.date = today}).size(), 4u);
    QCOMPARE(found({.date = LocalDate(u"2001-01-01"_s)}).size(), 0u);
    QCOMPARE(found({.status = OrderStatus::Completed}), std::vector{first.order});
    QCOMPARE(found({.status = OrderStatus::Refunded}), std::vector{second.order});
    QCOMPARE(found({.customer = bob.subject, .status = OrderStatus::Cancelled}).size(), 1u);
    QCOMPARE(found({.customer = alice.subject, .status = OrderStatus::Cancelled}).size(), 0u);
    QCOMPARE(
        found({.customer = alice.subject, .number = second.number, .date = today, .status = OrderStatus::Refunded}),
        std::vector{second.order});
    QCOMPARE(found({.number = Text<1, 16>(u"A' or 1=1"_s)}).size(), 0u);
    shop.hold("bank");
    shop.send(alice, one(bread));
    shop.settle();
    QCOMPARE(found({.status = OrderStatus::Placed}).size() + found({.status = OrderStatus::Reserved}).size(), 1u);
}

void SearchingTest::showsACustomerOnlyHerOwn()
{
    BreadShop shop;
    shop.bakes(bread, 5);
    const Caller alice = shop.customerWith(2000), bob = shop.customerWith(2000);
    const Receipt hers = shop.request(alice, one(bread)).as<Receipt>();
    shop.request(bob, one(bread));
    const AskOrders hersOrAll{.customer = alice.subject, .number = hers.number};
    QVERIFY(shop.request(bob, hersOrAll).as<OrderPage>().orders.empty());
    QCOMPARE(shop.request(alice, AskOrders{.status = OrderStatus::Completed}).as<OrderPage>().orders.size(), 1u);
}

void SearchingTest::pagesThroughWhatItFinds()
{
    BreadShop shop;
    shop.bakes(bread, 5);
    const Caller alice = shop.customerWith(2000);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(shop.request(alice, one(bread)).status, 200);
    AskOrders two{.limit = Integer<1, 100>(2), .status = OrderStatus::Completed};
    std::vector<Id> seen;
    do {
        const auto page = shop.request(shop.manager(), two).as<OrderPage>();
        for (const OrderView &view : page.orders)
            seen.push_back(view.order);
        two.after = page.next;
    } while (two.after);
    QCOMPARE(seen.size(), 5u);
    QVERIFY(std::is_sorted(seen.rbegin(), seen.rend()));
    QCOMPARE(std::set<Id>(seen.begin(), seen.end()).size(), 5u);
}

// Of a million orders only the page is read, and what fits no other condition; nothing is sorted.
void SearchingTest::readsNoTableFromEndToEnd()
{
    const StoreAddress address = newStores().at(u"orders"_s);
    if (address.dialect != Dialect::Sqlite)
        return; // PostgreSQL is kept from scanning on every connection
    Store store(address);
    store.migrate(u"journal"_s, u":/migrations/journal"_s);
    store.migrate(u"orders"_s, u":/migrations/orders"_s);
    const std::optional<OrderStatus> open = OrderStatus::Placed, sold = OrderStatus::Completed,
                                     lost = OrderStatus::Refused;
    for (const auto &customer : {std::optional<Id>(), std::optional(Id(QUuid(7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)))})
        for (const auto &number : {std::optional<QString>(), std::optional(u"A017"_s)})
            for (const auto &date : {std::optional<QString>(), std::optional(u"2026-11-20"_s)})
                for (const auto &status : {std::optional<OrderStatus>(), open, sold, lost})
                    for (const bool withDeleted : {false, true}) {
                        const OrderQuery query{customer, number, date, status, {}, 50, withDeleted};
                        const QString index = customer ? u"orders_of_customer"_s
                            : number                   ? u"orders_of_number"_s
                            : date                     ? u"orders_of_day"_s
                            : status == open           ? u"orders_open"_s
                            : status == lost           ? u"orders_unsold"_s
                                                       : u"sqlite_autoindex_orders_1"_s;
                        const QStringList plan = planOf(store, query);
                        QVERIFY2(plan.size() == 1 && plan[0].startsWith(u"SEARCH orders USING INDEX "_s + index),
                            qPrintable(plan.join(u"; "_s) + sqlOf(query).text));
                    }
}

BAKERY_TEST(SearchingTest)

}

#include "searching_test.moc"
