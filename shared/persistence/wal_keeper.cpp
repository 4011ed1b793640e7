// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/wal_keeper.h"

#include "shared/core/check.h"
#include "shared/persistence/store_error.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int idlePages = 1024; // 4 MiB, moved in 2 to 3 ms
constexpr int mostPages = 8192; // 32 MiB

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    BAKERY_INVARIANT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    return *static_cast<sqlite3 *const *>(handle.constData());
}

}

WalKeeper::WalKeeper(QSqlDatabase &database) : m_database(database), m_handle(handleOf(database))
{
    const auto noteSize = [](void *keeper, sqlite3 *, const char *, int pages) {
        static_cast<WalKeeper *>(keeper)->m_pages = pages;
        return SQLITE_OK;
    };
    sqlite3_wal_hook(static_cast<sqlite3 *>(m_handle), noteSize, this);
}

WalKeeper::~WalKeeper() { sqlite3_wal_hook(static_cast<sqlite3 *>(m_handle), nullptr, nullptr); }

void WalKeeper::afterCommit()
{
    if (m_pages < m_pagesMoved)
        m_pagesMoved = 0; // everything had been moved, so the log began anew
    if (m_pages - m_pagesMoved >= mostPages)
        checkpoint();
}

void WalKeeper::whenIdle()
{
    if (m_pages - m_pagesMoved >= idlePages)
        checkpoint();
}

void WalKeeper::checkpoint()
{
    int pages = 0, moved = 0;
    const int code =
        sqlite3_wal_checkpoint_v2(static_cast<sqlite3 *>(m_handle), nullptr, SQLITE_CHECKPOINT_PASSIVE, &pages, &moved);
    const int extended = sqlite3_extended_errcode(static_cast<sqlite3 *>(m_handle));
    m_pagesMoved = m_pages;
    if (code == SQLITE_OK || code == SQLITE_BUSY)
        return;
    const QSqlError error(u"checkpoint"_s, QString::fromUtf8(sqlite3_errstr(extended)), QSqlError::StatementError,
        QString::number(extended));
    const StoreTrouble trouble = troubleOf(Dialect::Sqlite, error, true);
    // On a full disk the log stays as it is and the commit holds; anything worse must stop the service.
    if (trouble != StoreTrouble::Full)
        throw StoreError(trouble, error.databaseText() + u" in a checkpoint"_s);
}

}
