// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/persistence/snapshot_copy.h"

namespace bakery {

// A read-only transaction whose exported snapshot pg_dump then sees.
class PostgresSnapshot final : public StoreSnapshot {
public:
    explicit PostgresSnapshot(const StoreAddress &address);
    void copyTo(const QString &file) override;

private:
    Store m_store;
    QString m_snapshot;
};

void restorePostgres(const QString &file, const StoreAddress &address);

}
