// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/persistence/row_shape.h"
#include "shared/persistence/statement.h"

namespace bakery {

template <typename Row, size_t... Indexes>
std::vector<Row> rowsOf(Statement &statement, std::index_sequence<Indexes...>, const auto &...arguments)
{
    std::vector<Row> rows;
    for (auto &values : statement.all<MemberType<Row, Indexes>...>(arguments...))
        rows.push_back({std::move(std::get<Indexes>(values))...});
    return rows;
}

// The rows that a hand-written query finds, its columns in the order of the row's members.
template <typename Row>
std::vector<Row> rowsOf(Statement &statement, const auto &...arguments)
{
    return rowsOf<Row>(statement, std::make_index_sequence<columnCount<Row>>(), arguments...);
}

}
