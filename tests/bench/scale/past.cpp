// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/scale/past.h"

#include "tests/bench/orders/shop_under_test.h"
#include "tests/bench/scale/past_journals.h"
#include "tests/bench/scale/past_rows.h"

#include "shared/persistence/statement.h"

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bakery::bench {
namespace {

// Who has not heard everything would miss the past.
void requireHeard(Store &follower, Store &followed, const QString &service)
{
    Statement handled(follower, u"select coalesce(max(position), 0) from following where service = ?"_s);
    Statement head(followed, u"select coalesce(max(last_position), 0) from turns"_s);
    if (handled.one<qint64>(service) != head.one<qint64>())
        throw BenchFailed(u"a follower of %1 lags behind"_s.arg(service));
}

}

void fill(const ShopSettings &shop, const Past &past)
{
    // Not durable step by step: everything is, at the end.
    const auto open = [&](const QString &service) {
        return std::make_unique<Store>(shop.storeOf(service), Store::Access::ReadWrite, Store::Durability::Off);
    };
    const auto orders = open(u"orders"_s), inventory = open(u"inventory"_s), bank = open(u"bank"_s);
    for (Store *store : {orders.get(), inventory.get(), bank.get()}) {
        if (store != orders.get())
            requireHeard(*store, *orders, u"orders"_s);
        if (store != inventory.get())
            requireHeard(*store, *inventory, u"inventory"_s);
        if (store != bank.get())
            requireHeard(*store, *bank, u"bank"_s);
    }
    fillOrders(*orders, past);
    fillInventory(*inventory, past);
    fillBank(*bank, past);
    tellPast(*orders, *inventory, *bank, shop.site.toLatin1(), past);
    for (Store *store : {orders.get(), inventory.get(), bank.get()})
        store->execute(u"analyze"_s);
    ::sync();
}

}
