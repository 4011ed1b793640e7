// SPDX-License-Identifier: GPL-3.0-or-later
#include "checker/scratch.h"

#include "shared/persistence/store_error.h"

#include <QUuid>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

void bindUuid(sqlite3_stmt *statement, int index, const QString &text)
{
    const QByteArray bytes = text.isEmpty() ? QByteArray() : QUuid::fromString(text).toRfc4122();
    sqlite3_bind_blob(statement, index, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
}

QString uuidText(sqlite3_stmt *statement, int column)
{
    const int size = sqlite3_column_bytes(statement, column);
    if (size != 16)
        return {};
    const char *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
    return QUuid::fromRfc4122(QByteArrayView(bytes, size)).toString(QUuid::WithoutBraces);
}

}

Scratch::Scratch()
{
    check(sqlite3_open(m_folder.filePath(u"scratch"_s).toUtf8().constData(), &m_database));
    run("pragma journal_mode = off");
    run("pragma synchronous = off");
    run("pragma temp_store = file");
    run("pragma cache_size = -32768");
    run("create table told (key blob, sequence integer, kind integer, position integer, at integer,"
        " best_before integer, order_key blob)");
    run("begin");
    check(sqlite3_prepare_v2(m_database, "insert into told values (?, ?, ?, ?, ?, ?, ?)", -1, &m_put, nullptr));
}

Scratch::~Scratch()
{
    sqlite3_finalize(m_put);
    sqlite3_finalize(m_sorted);
    sqlite3_close(m_database);
}

void Scratch::put(const Told &told)
{
    bindUuid(m_put, 1, told.key);
    sqlite3_bind_int64(m_put, 2, ++m_sequence);
    sqlite3_bind_int(m_put, 3, told.kind);
    sqlite3_bind_int64(m_put, 4, told.position);
    sqlite3_bind_int64(m_put, 5, told.at);
    sqlite3_bind_int64(m_put, 6, told.bestBefore);
    bindUuid(m_put, 7, told.order);
    const int result = sqlite3_step(m_put);
    sqlite3_reset(m_put);
    check(result == SQLITE_DONE ? SQLITE_OK : result);
}

void Scratch::sort()
{
    check(sqlite3_prepare_v2(m_database,
        "select key, kind, position, at, best_before, order_key from told order by key, sequence", -1, &m_sorted,
        nullptr));
}

bool Scratch::next()
{
    const int result = sqlite3_step(m_sorted);
    if (result == SQLITE_DONE)
        return false;
    check(result == SQLITE_ROW ? SQLITE_OK : result);
    m_current = {uuidText(m_sorted, 0), sqlite3_column_int(m_sorted, 1), sqlite3_column_int64(m_sorted, 2),
        sqlite3_column_int64(m_sorted, 3), sqlite3_column_int64(m_sorted, 4), uuidText(m_sorted, 5)};
    return true;
}

void Scratch::run(const char *sql) { check(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr)); }

void Scratch::check(int result) const
{
    if (result != SQLITE_OK)
        throw StoreError(
            StoreTrouble::Lost, u"the checker's temporary file: "_s + QString::fromUtf8(sqlite3_errmsg(m_database)));
}

}
