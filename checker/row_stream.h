// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/persistence/store.h"

#include <QSqlQuery>
#include <QVariant>

namespace bakery {

// The rows of a query one after another in bounded memory, several at once on one connection: SQLite hands them out as
// it finds them, PostgreSQL by a cursor, some thousands at a time.
class RowStream {
public:
    RowStream(Store &store, const QString &sql);

    bool next();
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }

private:
    void run(const QString &sql);

    Store &m_store;
    QSqlQuery m_query;
    QString m_fetch; // PostgreSQL
};

}
