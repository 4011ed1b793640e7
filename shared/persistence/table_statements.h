// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/persistence/row_shape.h"
#include "shared/persistence/statement.h"

namespace bakery {

struct TableColumn {
    QString name;
    QString postgresType;
};

struct TableShape {
    QString table;
    std::vector<TableColumn> columns; // the key's first
    int keyColumns = 1;
    int fixedColumns = 1; // of these the key's are the first
};

template <typename Row>
TableShape tableShapeOf(const QString &table)
{
    TableShape shape{table, {}, Row::keyColumns, fixedColumns<Row>};
    boost::mp11::mp_for_each<RowMembers<Row>>([&](auto member) {
        using Type = std::remove_cvref_t<decltype(std::declval<Row &>().*member.pointer)>;
        shape.columns.push_back({separatedWords(member.name, '_'), QString::fromLatin1(Column<Type>::postgresType)});
    });
    return shape;
}

// The SQL of a table: one row at a time, and a whole set as one JSON parameter. Prepared when first used, so SQLite
// never prepares the sets, nor PostgreSQL the single writes.
struct TableStatements {
    TableStatements(Store &store, const TableShape &shape);

    QString table;
    Statement selectOne, insertOne, updateOne, removeOne;
    Statement selectSet, insertSet, updateSet, removeSet;
};

}
