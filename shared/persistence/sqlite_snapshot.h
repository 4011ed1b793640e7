// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/persistence/snapshot_copy.h"

struct sqlite3;

namespace bakery {

struct CloseSqlite {
    void operator()(sqlite3 *connection) const;
};
using SqliteConnection = std::unique_ptr<sqlite3, CloseSqlite>;

// SQLite's backup interface on a connection that is in a read transaction: VACUUM INTO is refused there.
class SqliteSnapshot final : public StoreSnapshot {
public:
    explicit SqliteSnapshot(const StoreAddress &address);
    void copyTo(const QString &file) override;

private:
    SqliteConnection m_source;
};

void restoreSqlite(const QString &file, const StoreAddress &address);

}
