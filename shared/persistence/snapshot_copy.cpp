// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/snapshot_copy.h"

#include "shared/persistence/postgres_snapshot.h"
#include "shared/persistence/sqlite_snapshot.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bakery {

std::unique_ptr<StoreSnapshot> StoreSnapshot::open(const StoreAddress &address)
{
    if (address.dialect == Dialect::Sqlite)
        return std::make_unique<SqliteSnapshot>(address);
    return std::make_unique<PostgresSnapshot>(address);
}

void restoreStore(const QString &file, const StoreAddress &address)
{
    if (!QFileInfo::exists(file))
        throw StoreError(StoreTrouble::Refused, u"there is no copy of a store at %1"_s.arg(file));
    address.dialect == Dialect::Sqlite ? restoreSqlite(file, address) : restorePostgres(file, address);
}

}
