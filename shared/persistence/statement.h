// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/persistence/column.h"
#include "shared/persistence/store.h"

#include <QSqlQuery>

#include <functional>
#include <optional>
#include <tuple>
#include <vector>

namespace bakery {

// One prepared statement with `?` placeholders, prepared once and again after the store was reopened. Arguments and
// results are any type that has a Column (column.h): Id, Instant, QString, integers, bool, enums, optional of these.
//
//     Statement oldest{store, u"select unit, best_before from units where sku = ? and … limit ?"_s};
//     for (auto [unit, bestBefore] : oldest.all<Id, Instant>(sku, 10)) …
//     auto [count] = statement.one<qint64>().value();       // the first row
//     statement.run(id, now);                                 // the number of rows changed
class Statement {
public:
    Statement(Store &store, QString sql);

    template <typename... Results, typename... Arguments>
    std::vector<std::tuple<Results...>> all(const Arguments &...arguments)
    {
        bind(arguments...);
        execute(StoreStep::Read);
        std::vector<std::tuple<Results...>> rows;
        while (m_query.next())
            rows.push_back(row<Results...>(std::index_sequence_for<Results...>()));
        finish();
        return rows;
    }

    template <typename... Results, typename... Arguments>
    std::optional<std::tuple<Results...>> one(const Arguments &...arguments)
    {
        bind(arguments...);
        execute(StoreStep::Read);
        std::optional<std::tuple<Results...>> found;
        if (m_query.next())
            found = row<Results...>(std::index_sequence_for<Results...>());
        finish();
        return found;
    }

    template <typename... Arguments>
    qint64 run(const Arguments &...arguments)
    {
        bind(arguments...);
        m_store.writtenByHand(m_written);
        return executeChange();
    }

    // For a write whose outcome is not asked for: on PostgreSQL it waits for company (conversation.h).
    template <typename... Arguments>
    void runLater(const Arguments &...arguments)
    {
        bind(arguments...);
        m_store.writtenByHand(m_written);
        executeLater(StoreStep::Write);
    }

    // The steps of the above, for Table.
    QSqlQuery &ready() // prepared on the store's present connection
    {
        if (m_generation != m_store.generation()) [[unlikely]]
            prepare();
        return m_query;
    }
    void execute(StoreStep step);
    qint64 executeChange();
    void executeLater(StoreStep step, std::function<void(QSqlQuery &)> hear = {});
    void finish();

private:
    template <typename... Arguments>
    void bind(const Arguments &...arguments)
    {
        ready();
        [[maybe_unused]] int index = 0;
        (m_query.bindValue(index++, Column<Arguments>::toVariant(arguments)), ...);
    }

    template <typename... Results, size_t... Indexes>
    std::tuple<Results...> row(std::index_sequence<Indexes...>) const
    {
        return {Column<Results>::fromVariant(m_query.value(int(Indexes)))...};
    }

    void reach(StoreStep step);
    void letGo();
    void prepare();
    void prepareByName();
    [[noreturn]] void refuse(const QSqlError &error);
    QString call() const;

    Store &m_store;
    QString m_sql;
    QString m_written; // the table that it changes; empty: none, or nobody knows which
    QString m_name; // on PostgreSQL
    QSqlQuery m_query;
    int m_generation = -1;
};

}
