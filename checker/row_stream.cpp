// SPDX-License-Identifier: GPL-3.0-or-later
#include "checker/row_stream.h"

#include "shared/core/check.h"
#include "shared/persistence/store.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace bakery {

RowStream::RowStream(Store &store, const QString &sql)
{
    if (store.dialect() == Dialect::Sqlite)
        m_rows = std::make_unique<SqliteRows>(SqliteRows::handleOf(store), sql);
    else
        m_rows = std::make_unique<PostgresRows>(store, sql);
}

sqlite3 *SqliteRows::handleOf(Store &store)
{
    const QVariant handle = store.database().driver()->handle();
    BAKERY_INVARIANT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    return *static_cast<sqlite3 *const *>(handle.constData());
}

void SqliteRows::Finalize::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

SqliteRows::SqliteRows(sqlite3 *database, const QString &sql) : m_database(database)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v2(database, text.constData(), int(text.size()), &statement, nullptr) != SQLITE_OK)
        fail();
    m_statement.reset(statement);
}

bool SqliteRows::next()
{
    const int result = sqlite3_step(m_statement.get());
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        fail();
    return result == SQLITE_ROW;
}

QByteArrayView SqliteRows::bytes(int column)
{
    // In this order: the length is that of what was made of the value.
    const void *bytes = sqlite3_column_blob(m_statement.get(), column);
    return {static_cast<const char *>(bytes), qsizetype(sqlite3_column_bytes(m_statement.get(), column))};
}

qint64 SqliteRows::number(int column) { return sqlite3_column_int64(m_statement.get(), column); }

void SqliteRows::fail() const
{
    const int code = sqlite3_extended_errcode(m_database);
    const QSqlError error({}, {}, QSqlError::StatementError, QString::number(code));
    throw StoreError(troubleOf(Dialect::Sqlite, error, true), QString::fromUtf8(sqlite3_errmsg(m_database)));
}

PostgresRows::PostgresRows(Store &store, const QString &sql) : m_store(store), m_query(store.database())
{
    static int cursors = 0;
    const QString cursor = u"rows_%1"_s.arg(++cursors);
    if (!m_query.exec(u"declare %1 no scroll cursor for "_s.arg(cursor) + sql))
        m_store.fail(m_query);
    m_fetch = u"fetch 2000 from "_s + cursor;
    fetch();
}

bool PostgresRows::next()
{
    for (QByteArray &text : m_texts)
        text.clear();
    if (m_query.next())
        return true;
    if (m_query.size() == 0)
        return false;
    fetch();
    return m_query.next();
}

QByteArrayView PostgresRows::bytes(int column)
{
    if (m_texts.size() <= size_t(column))
        m_texts.resize(size_t(column) + 1);
    QByteArray &text = m_texts[size_t(column)];
    if (text.isNull())
        text = m_query.value(column).toString().toUtf8();
    return text;
}

qint64 PostgresRows::number(int column) { return m_query.value(column).toLongLong(); }

// A block is read at once, so that other cursors may fetch in between.
void PostgresRows::fetch()
{
    if (!m_query.exec(m_fetch))
        m_store.fail(m_query);
}

}
