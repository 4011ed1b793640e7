// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/statement.h"
#include "tests/scenarios/bread_shop.h"

#include <QTest>

using namespace bakery;
using namespace bakery::orders;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// A journal's beginning is gone when a service begins to follow it.
class FollowerTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void beginsFromTheSnapshot();
};

void FollowerTest::beginsFromTheSnapshot()
{
    BreadShop shop;
    shop.pass(5s); // all followers have told how far they are
    QCOMPARE(shop.TableTopShop::statusOf("bakery/main/menu/do/prune-journal", "{}",
                 shop.tokenOf({shop.manager().subject, Role::Administrator})),
        200);
    Store menu(shop.stores().at(u"menu"_s), Store::Access::ReadOnly);
    Statement pruned(menu, u"select pruned_to from journal_identity"_s);
    QCOMPARE(std::get<0>(*pruned.one<qint64>()), 2); // both products
    const auto tart = u"tart"_s;
    shop.sells(tart, 500); // a turn behind the snapshot

    shop.startAnew("inventory");
    shop.pass(5s);

    QCOMPARE(shop.stockOf(bread), (Stock{0, 0})); // a snapshot moves no stock
    for (const QString &sku : {bread, donut, tart})
        shop.bakes(sku, 2); // only what inventory knows can be put on its shelf
    const Caller alice = shop.customerWith(1000);
    const Answer answer = shop.request(alice, PlaceOrder{.lines = {{bread, 1}, {tart, 1}}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(shop.balanceOf(alice), 180);
}

QTEST_GUILESS_MAIN(FollowerTest)
#include "follower_test.moc"
