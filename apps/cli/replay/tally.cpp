// SPDX-License-Identifier: GPL-3.0-or-later
#include "apps/cli/replay/tally.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bakery {

void Tally::take(const QJsonObject &event)
{
    const QString type = event["type"_L1].toString();
    const QJsonObject data = event["data"_L1].toObject();
    const QString order = data["order"_L1].toString();
    if (type == "OrderPlaced"_L1) {
        TalliedOrder &placed = m_orders[order];
        placed.currency = data["total"_L1]["currency"_L1].toString();
        placed.total = data["total"_L1]["amount"_L1].toInteger();
        for (const QJsonValue &line : data["lines"_L1].toArray())
            placed.pieces += line["quantity"_L1].toInteger();
        return;
    }
    const auto known = m_orders.find(order);
    if (known == m_orders.end())
        return;
    if (type == "OrderCompleted"_L1)
        known->second.fate = OrderFate::Completed;
    else if (type == "OrderRefused"_L1)
        known->second.fate = OrderFate::Refused;
    else if (type == "OrderCancelled"_L1)
        known->second.fate = OrderFate::Cancelled;
    else if (type == "OrderRefunded"_L1)
        known->second.refunded += data["amount"_L1]["amount"_L1].toInteger();
}

const TalliedOrder *Tally::find(const QString &order) const
{
    const auto found = m_orders.find(order);
    return found == m_orders.end() ? nullptr : &found->second;
}

Totals Tally::of(const std::set<QString> &orders) const
{
    Totals totals;
    for (const QString &id : orders) {
        const TalliedOrder *order = find(id);
        if (!order)
            continue;
        ++totals.placed;
        totals.completed += order->fate == OrderFate::Completed;
        totals.refused += order->fate == OrderFate::Refused;
        totals.cancelled += order->fate == OrderFate::Cancelled;
        totals.open += order->fate == OrderFate::Open;
        if (order->fate == OrderFate::Completed) {
            totals.pieces += order->pieces;
            totals.gross[order->currency] += order->total;
        }
        if (order->refunded > 0)
            totals.refunded[order->currency] += order->refunded;
    }
    return totals;
}

QJsonObject Totals::json() const
{
    const auto money = [](const std::map<QString, qint64> &amounts) {
        QJsonObject object;
        for (const auto &[currency, amount] : amounts)
            object[currency] = amount;
        return object;
    };
    return {{u"placed"_s, placed}, {u"completed"_s, completed}, {u"refused"_s, refused}, {u"cancelled"_s, cancelled},
        {u"open"_s, open}, {u"pieces"_s, pieces}, {u"gross"_s, money(gross)}, {u"refunded"_s, money(refunded)}};
}

}
