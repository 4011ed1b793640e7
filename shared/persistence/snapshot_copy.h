// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/persistence/store.h"

#include <memory>

namespace bakery {

// A store as it was at one moment, while its writer goes on. Opening is quick, so that `backup` can do it for all
// stores while it holds their turns; copying takes its time afterwards, and may run on another thread.
//
//     auto snapshot = StoreSnapshot::open(address);
//     snapshot->copyTo(file);            // SQLite: a database file; PostgreSQL: an archive of pg_dump
//     restoreStore(file, address);       // into a store that does not exist yet
//
// Who only wants to read such a moment opens a Store with Access::ReadOnly and calls begin().
class StoreSnapshot {
public:
    static std::unique_ptr<StoreSnapshot> open(const StoreAddress &address);
    virtual ~StoreSnapshot() = default;

    virtual void copyTo(const QString &file) = 0; // `file` must not exist; durable when this returns
};

// Refuses where there is a store already. On PostgreSQL the schema keeps the name that it had when it was copied.
void restoreStore(const QString &file, const StoreAddress &address);

}
