// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/statement.h"
#include "shared/testing/test_program.h"
#include "tests/scenarios/bread_shop.h"

#include <QTest>

namespace bakery::follower_test {

using namespace bakery::orders;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// A journal's beginning is gone when a service begins to follow it.
class FollowerTest : public BothStores {
    Q_OBJECT
private Q_SLOTS:
    void beginsFromTheSnapshot();
    void keepsWhatAFollowerHasNotHandled();

private:
    static void prune(BreadShop &shop, const char *service)
    {
        const Caller administrator{shop.manager().subject, Role::Administrator};
        QCOMPARE(shop.requestOf(service, administrator, PruneJournal{}).status, 200);
    }
    static qint64 prunedTo(const BreadShop &shop, const QString &service)
    {
        Store store(shop.stores().at(service), Store::Access::ReadOnly);
        Statement pruned(store, u"select pruned_to from journal_identity"_s);
        return std::get<0>(*pruned.one<qint64>());
    }
};

void FollowerTest::beginsFromTheSnapshot()
{
    BreadShop shop;
    shop.pass(5s); // all followers have told how far they are
    prune(shop, "menu");
    QCOMPARE(prunedTo(shop, u"menu"_s), 2); // both products
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

// Neither what a follower has not told that it has handled, nor what one that was never heard of may need.
void FollowerTest::keepsWhatAFollowerHasNotHandled()
{
    BreadShop shop;
    shop.pass(5s);
    shop.hold("inventory");
    const auto tart = u"tart"_s;
    shop.sells(tart, 500);
    shop.pass(5s); // orders has handled it
    prune(shop, "menu");
    QCOMPARE(prunedTo(shop, u"menu"_s), 2);
    shop.letGo("inventory");
    shop.pass(5s);
    prune(shop, "menu");
    QCOMPARE(prunedTo(shop, u"menu"_s), 3);
    shop.bakes(tart, 1);
    QCOMPARE(shop.stockOf(tart), (Stock{1, 0}));

    BreadShop silent;
    silent.stop("inventory");
    silent.stop("menu"); // which then has heard of nobody
    silent.start("menu");
    silent.pass(1s);
    prune(silent, "menu");
    QCOMPARE(prunedTo(silent, u"menu"_s), 0);
}

BAKERY_TEST(FollowerTest)

}

#include "follower_test.moc"
