// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/order_query.h"

#include "shared/core/enum_text.h"

using namespace Qt::StringLiterals;
using bakery::orders::OrderStatus;

namespace bakery {
namespace {

const auto beyondAll = u"ffffffff-ffff-ffff-ffff-ffffffffffff"_s;

// Word for word as the partial index says it, or it is not used. Of completed orders there is none.
QString treeOf(OrderStatus status)
{
    switch (status) {
    case OrderStatus::Placed:
    case OrderStatus::Reserved:
    case OrderStatus::Paid:
        return u" and settled_at = 0"_s;
    case OrderStatus::Refused:
    case OrderStatus::Cancelled:
    case OrderStatus::Refunded:
        return u" and settled_at > 0 and status <> 'completed'"_s;
    case OrderStatus::Completed:
        break;
    }
    return {};
}

}

OrderSql sqlOf(const OrderQuery &query)
{
    const bool byStatus = query.status && *query.status != OrderStatus::Completed;
    const QString leader = query.customer ? u"customer"_s
        : query.number                    ? u"number"_s
        : query.date                      ? u"date"_s
        : byStatus                        ? u"status"_s
                                          : QString();
    OrderSql sql{u" where order_id < ?"_s, {query.before ? query.before->text() : beyondAll}};
    // What is no bare column is looked up in no index, which would leave more rows or have them in another order.
    const auto must = [&](const QString &column, const QString &value) {
        sql.text += u" and "_s + column + (column == leader ? QString() : u" || ''"_s) + u" = ?"_s;
        sql.values.push_back(value);
    };
    if (query.customer)
        must(u"customer"_s, query.customer->text());
    if (query.number)
        must(u"number"_s, *query.number);
    if (query.date)
        must(u"date"_s, *query.date);
    if (query.status)
        must(u"status"_s, enumText(*query.status));
    if (leader == "status"_L1)
        sql.text += treeOf(*query.status);
    if (!query.withDeleted)
        sql.text += u" and deleted_at = 0"_s;
    sql.text += u" order by "_s + (leader.isEmpty() ? QString() : QString(leader + u" desc, "_s)) + u"order_id desc"_s;
    return sql;
}

}
