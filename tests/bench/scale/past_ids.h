// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/id.h"
#include "shared/persistence/store.h"

namespace bakery::bench {

enum class PastKind { Customer = 1, Order, Unit };

// The ids of the past are numbered, so that rows and events agree on them: in C++ …
Id pastId(PastKind kind, qint64 number);

// … and in the words of either database, which also counts.
class Series {
public:
    explicit Series(Dialect dialect) : m_isSqlite(dialect == Dialect::Sqlite) { }

    // Before and inside a statement whose `i` runs from 1 to `count`.
    QString with(qint64 count) const;
    QString from(qint64 count) const;
    QString id(PastKind kind, const QString &number) const;

private:
    bool m_isSqlite;
};

}
