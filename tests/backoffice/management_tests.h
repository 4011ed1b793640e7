// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/backoffice/office_at_the_table.h"

namespace bakery::office {

// What stands in a column of a row.
inline QVariant cell(const TableRows &rows, int row, const char *column)
{
    const int role = rows.roleNames().key(column);
    return rows.data(rows.index(row), role);
}

}
