// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/persistence/column.h"
#include "shared/persistence/store.h"

#include <QSqlQuery>

#include <optional>
#include <tuple>
#include <vector>

namespace bakery {

// One prepared statement with `?` placeholders, prepared once and again after the store was reopened. Arguments and
// results are any type that has a Column (column.h): Id, Instant, QString, integers, bool, enums, optional of these.
//
//     Statement oldest{store, u"select unit, best_before from units where sku = ? and … limit ?"_s};
//     for (auto [unit, bestBefore] : oldest.all<Id, Instant>(sku, 10)) …
//     auto [count] = statement.one<qint64>().value();
//     statement.run(id, now);                                 // the number of rows changed
class Statement {
public:
    Statement(Store &store, QString sql);

    template <typename... Results, typename... Arguments>
    std::vector<std::tuple<Results...>> all(const Arguments &...arguments);
    template <typename... Results, typename... Arguments>
    std::optional<std::tuple<Results...>> one(const Arguments &...arguments);
    template <typename... Arguments>
    qint64 run(const Arguments &...arguments);

private:
    void execute(StoreStep step);
    QSqlQuery &ready();

    Store &m_store;
    QString m_sql;
    QSqlQuery m_query;
    int m_generation = -1;
};

}
