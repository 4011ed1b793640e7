// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/table_top/table_top_shop.h"

// What the scenarios of an order begin with.
namespace bakery {

inline const QString bread = QStringLiteral("bread");
inline const QString donut = QStringLiteral("donut");

inline orders::PlaceOrder one(const QString &sku, qint64 quantity = 1) { return {.lines = {{sku, quantity}}}; }

// A shop that sells bread at 3.20 and donuts at 1.50.
struct BreadShop : TableTopShop {
    explicit BreadShop(ServiceLimits limits = {}) : TableTopShop(BothStores::newStores(), limits)
    {
        sells(bread, 320);
        sells(donut, 150);
    }

    // The whole machine without power for so long.
    void switchOffFor(Milliseconds time)
    {
        for (const auto &[service, address] : stores())
            stop(service.toLatin1().constData());
        pass(time);
        for (const auto &[service, address] : stores())
            start(service.toLatin1().constData());
        pass(std::chrono::seconds(5));
    }
    void takesADayOff() { switchOffFor(std::chrono::hours(25)); } // what was answered is forgotten

    orders::OrderStatus statusOf(const Caller &caller, const Id &order)
    {
        return request(caller, orders::AskOrder{order}).as<orders::OrderView>().status;
    }
};

using Stock = std::pair<qint64, qint64>; // available, reserved

}
