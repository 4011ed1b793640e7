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

constexpr int fewPages = 1024; // 4 MiB, moved in 2 to 3 ms
constexpr int manyPages = 2048;
constexpr int mostPages = 10'240; // 40 MiB
constexpr int busyTimeoutMs = 5000; // as connection.cpp has it

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    BAKERY_INVARIANT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
    return *static_cast<sqlite3 *const *>(handle.constData());
}

}

WalKeeper::WalKeeper(QSqlDatabase &database, Moves moves) : m_database(database), m_handle(handleOf(database))
{
    const auto noteSize = [](void *keeper, sqlite3 *, const char *, int pages) {
        static_cast<WalKeeper *>(keeper)->m_pages = pages;
        return SQLITE_OK;
    };
    sqlite3_wal_hook(m_handle, noteSize, this);
    if (moves == Moves::Beside)
        m_mover = std::make_unique<LogMover>(database.databaseName().toUtf8());
}

WalKeeper::~WalKeeper() { sqlite3_wal_hook(m_handle, nullptr, nullptr); }

void WalKeeper::afterCommit()
{
    if (m_pages < m_pagesMoved)
        m_pagesMoved = m_pagesWhole = 0; // everything had been moved, so the log began anew
    settle();
    if (m_pages - m_pagesWhole >= mostPages)
        moveWhole();
    else if (m_mover && m_pages - m_pagesMoved >= manyPages)
        move();
}

bool WalKeeper::whenIdle()
{
    settle();
    if (m_pages - m_pagesMoved >= fewPages)
        move();
    return m_mover && m_mover->isMoving();
}

void WalKeeper::move()
{
    if (!m_mover)
        return checkpoint();
    if (m_mover->isMoving())
        return;
    m_pagesMoving = m_pages;
    m_mover->begin();
}

// The log begins anew once all of it has been moved, and what was written meanwhile has not been: if that is a little,
// it is moved here.
void WalKeeper::settle()
{
    const auto code = m_mover ? m_mover->ended() : std::nullopt;
    if (!code)
        return;
    throwUnlessHarmless(*code);
    m_pagesMoved = std::min(m_pages, m_pagesMoving);
    if (m_pagesMoved < m_pages && m_pages - m_pagesMoved < fewPages)
        checkpoint();
}

// A writer that is never slower than the mover would let the log grow without end, and while that is at work nobody
// else can move anything: so it is waited for.
void WalKeeper::moveWhole()
{
    if (m_mover && m_mover->isMoving())
        throwUnlessHarmless(m_mover->finish());
    checkpoint();
    m_pagesWhole = m_pages;
}

bool WalKeeper::forget()
{
    settle();
    if (m_mover && m_mover->isMoving())
        return false;
    sqlite3_busy_timeout(m_handle, 0); // a reader is waited for elsewhere
    const int code = sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    const int extended = code == SQLITE_OK ? code : sqlite3_extended_errcode(m_handle);
    sqlite3_busy_timeout(m_handle, busyTimeoutMs);
    throwUnlessHarmless(extended);
    if (code != SQLITE_OK)
        return false;
    m_pages = m_pagesMoved = m_pagesWhole = 0;
    return true;
}

void WalKeeper::checkpoint()
{
    const int code = sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    m_pagesMoved = m_pages;
    throwUnlessHarmless(code == SQLITE_OK ? code : sqlite3_extended_errcode(m_handle));
}

// On a full disk the log stays as it is and the commit holds; anything worse must stop the service.
void WalKeeper::throwUnlessHarmless(int code)
{
    if (code == SQLITE_OK || (code & 0xff) == SQLITE_BUSY)
        return;
    const QSqlError error(
        u"checkpoint"_s, QString::fromUtf8(sqlite3_errstr(code)), QSqlError::StatementError, QString::number(code));
    const StoreTrouble trouble = troubleOf(Dialect::Sqlite, error, true);
    if (trouble != StoreTrouble::Full)
        throw StoreError(trouble, error.databaseText() + u" in a checkpoint"_s);
}

}
