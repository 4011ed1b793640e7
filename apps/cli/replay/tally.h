// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <map>
#include <set>

namespace bakery {

// What became of orders, as their journal tells it.
enum class OrderFate { Open, Completed, Refused, Cancelled };

struct TalliedOrder {
    OrderFate fate = OrderFate::Open;
    QString currency;
    qint64 total = 0;
    qint64 pieces = 0;
    qint64 refunded = 0;
};

struct Totals {
    qint64 placed = 0;
    qint64 completed = 0;
    qint64 refused = 0;
    qint64 cancelled = 0;
    qint64 open = 0;
    qint64 pieces = 0; // of what was handed over
    std::map<QString, qint64> gross; // by currency, of what was handed over
    std::map<QString, qint64> refunded;

    QJsonObject json() const;
    friend bool operator==(const Totals &, const Totals &) = default;
};

class Tally {
public:
    void take(const QJsonObject &event); // of orders' journal
    const TalliedOrder *find(const QString &order) const;
    Totals of(const std::set<QString> &orders) const;

private:
    std::map<QString, TalliedOrder> m_orders;
};

}
