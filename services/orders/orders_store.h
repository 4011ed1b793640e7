// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/orders/order.h"
#include "shared/persistence/table.h"

namespace bakery {

struct PriceRow {
    static constexpr int keyColumns = 1;
    QString sku;
    qint64 price = 0;
    QString currency;
};
BOOST_DESCRIBE_STRUCT(PriceRow, (), (sku, price, currency))

struct OrderRow {
    static constexpr int keyColumns = 1;
    Id orderId;
    Id customer;
    QString request; // the id of the request that placed it
    QString number;
    orders::OrderStatus status = orders::OrderStatus::Placed;
    qint64 total = 0;
    QString currency;
    qint64 refunded = 0;
    QString lines; // JSON: List<PricedLine>
    QString units; // JSON: List<HandedUnit>
    QString comingBack; // JSON: List<Id>, the units of every refund that was asked for
    Instant placedAt;
    Instant settledAt;
    QString reason;
    bool cancelRequested = false;
};
BOOST_DESCRIBE_STRUCT(OrderRow, (),
    (orderId, customer, request, number, status, total, currency, refunded, lines, units, comingBack, placedAt,
        settledAt, reason, cancelRequested))

struct NumberRow {
    static constexpr int keyColumns = 1;
    QString day;
    qint64 last = 0;
};
BOOST_DESCRIBE_STRUCT(NumberRow, (), (day, last))

struct OrderQuery {
    std::optional<Id> customer;
    std::optional<Id> before;
    int limit = 50;
};

class OrdersStore {
public:
    explicit OrdersStore(Store &store);

    Table<PriceRow> prices;
    Table<OrderRow> orders;
    Table<NumberRow> numbers;

    // The next of the day, from 0 on.
    qint64 nextNumber(const QString &day);
    // Newest first.
    std::vector<OrderRow> list(const OrderQuery &query);

private:
    Statement m_all;
    Statement m_ofCustomer;
};

}
