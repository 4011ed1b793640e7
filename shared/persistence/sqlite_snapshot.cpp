// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/sqlite_snapshot.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int pagesAtOnce = 1024; // bounds the memory of a copy

[[noreturn]] void fail(sqlite3 *connection, const QString &doing)
{
    const int code = sqlite3_extended_errcode(connection);
    const QSqlError error({}, {}, QSqlError::StatementError, QString::number(code));
    throw StoreError(
        troubleOf(Dialect::Sqlite, error, true), doing + u": "_s + QString::fromUtf8(sqlite3_errmsg(connection)));
}

SqliteConnection openFile(const QString &file, int flags)
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(file.toUtf8().constData(), &opened, flags | SQLITE_OPEN_FULLMUTEX, nullptr);
    SqliteConnection connection(opened);
    if (code != SQLITE_OK)
        fail(opened, u"cannot open "_s + file);
    sqlite3_busy_timeout(opened, 5000);
    return connection;
}

void run(sqlite3 *connection, const char *sql)
{
    if (sqlite3_exec(connection, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(connection, QString::fromLatin1(sql));
}

void syncToDisk(const QString &path, int flags)
{
    const int file = open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    const bool isDurable = file >= 0 && fsync(file) == 0;
    if (file >= 0)
        close(file);
    if (!isDurable)
        throw StoreError(StoreTrouble::Fatal, u"cannot make %1 durable"_s.arg(path));
}

}

void CloseSqlite::operator()(sqlite3 *connection) const { sqlite3_close_v2(connection); }

SqliteSnapshot::SqliteSnapshot(const StoreAddress &address) : m_source(openFile(address.location, SQLITE_OPEN_READONLY))
{
    run(m_source.get(), "begin");
    run(m_source.get(), "select count(*) from sqlite_schema"); // only a read fixes the moment
}

void SqliteSnapshot::copyTo(const QString &file)
{
    if (QFileInfo::exists(file))
        throw StoreError(StoreTrouble::Refused, u"%1 exists already; name a new file"_s.arg(file));
    const SqliteConnection target = openFile(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    sqlite3_backup *backup = sqlite3_backup_init(target.get(), "main", m_source.get(), "main");
    if (!backup)
        fail(target.get(), u"cannot copy to "_s + file);
    while (sqlite3_backup_step(backup, pagesAtOnce) == SQLITE_OK) { }
    if (sqlite3_backup_finish(backup) != SQLITE_OK)
        fail(target.get(), u"cannot copy to "_s + file);
}

void restoreSqlite(const QString &file, const StoreAddress &address)
{
    const QString &store = address.location;
    for (const QString &rest : QStringList{store, store + u"-wal"_s, store + u"-shm"_s})
        if (QFileInfo::exists(rest))
            throw StoreError(StoreTrouble::Refused, u"%1 exists already; restore into a new folder"_s.arg(rest));
    const QString unfinished = store + u".restoring"_s;
    QFile::remove(unfinished);
    if (!QFile::copy(file, unfinished))
        throw StoreError(StoreTrouble::Refused, u"cannot copy %1 to %2"_s.arg(file, unfinished));
    syncToDisk(unfinished, O_RDONLY);
    if (!QFile::rename(unfinished, store))
        throw StoreError(StoreTrouble::Refused, u"cannot make %1"_s.arg(store));
    syncToDisk(QFileInfo(store).absolutePath(), O_RDONLY | O_DIRECTORY);
}

}
