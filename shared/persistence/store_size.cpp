// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/store_size.h"

#include "shared/persistence/statement.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bakery {

qint64 bytesOf(Store &store)
{
    const QString &file = store.address().location;
    if (store.dialect() == Dialect::Sqlite)
        return QFileInfo(file).size() + QFileInfo(file + u"-wal"_s).size();
    Statement sum(store,
        u"select cast(coalesce(sum(pg_total_relation_size(c.oid)), 0) as bigint) from pg_class c"
        " join pg_namespace n on n.oid = c.relnamespace where n.nspname = current_schema() and c.relkind = 'r'"_s);
    return std::get<0>(sum.one<qint64>().value());
}

}
