// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/contracts/orders.h"

namespace bakery {

// What orders somebody looks for, newest first.
struct OrderQuery {
    std::optional<Id> customer;
    std::optional<QString> number;
    std::optional<QString> date;
    std::optional<orders::OrderStatus> status;
    std::optional<Id> before;
    int limit = 50;
    bool withDeleted = false;
};

// Its conditions and order, after `from orders`, with the values that it asks for. What leaves the fewest rows leads,
// by an index that has them in the right order; a test asks SQLite whether it does so.
struct OrderSql {
    QString text;
    std::vector<QString> values;
};
OrderSql sqlOf(const OrderQuery &query);

}
