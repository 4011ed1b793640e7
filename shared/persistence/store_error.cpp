// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/store_error.h"

#include <QSqlError>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

StoreTrouble ofSqlite(const QSqlError &error)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    if (!isNumber)
        return StoreTrouble::Fatal; // Qt's own complaint, such as a wrong number of arguments: a bug of ours
    // The WAL index is grown by writing into each of its pages, and SQLite reports a full disk there as an I/O error. A
    // full disk under an ordinary write already arrives as SQLITE_FULL.
    if (code == SQLITE_IOERR_SHMSIZE)
        return StoreTrouble::Full;
    switch (code & 0xff) {
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
    case SQLITE_ERROR: // at run time: an overflow, malformed JSON
        return StoreTrouble::Constraint;
    case SQLITE_FULL:
        return StoreTrouble::Full;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
    case SQLITE_INTERRUPT:
        return StoreTrouble::Lost;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return StoreTrouble::Refused;
    default:
        return StoreTrouble::Fatal;
    }
}

StoreTrouble ofPostgres(const QSqlError &error, bool isOpen)
{
    const QString state = error.nativeErrorCode();
    if (state == "53100"_L1)
        return StoreTrouble::Full;
    if (state.startsWith("28"_L1) || state == "3D000"_L1 || state == "42501"_L1 || state == "25006"_L1)
        return StoreTrouble::Refused;
    if (!isOpen || state.isEmpty())
        return StoreTrouble::Lost;
    // Integrity, data, a rule in a trigger, a transaction that has failed already, too much of something.
    for (const auto family : {"23"_L1, "22"_L1, "P0"_L1, "25"_L1, "54"_L1, "44"_L1})
        if (state.startsWith(family))
            return StoreTrouble::Constraint;
    // Connection, shutdown, resources, deadlock, lock timeout, a prepared statement of an earlier session.
    for (const auto family : {"08"_L1, "57"_L1, "53"_L1, "40"_L1, "55"_L1, "26"_L1})
        if (state.startsWith(family))
            return StoreTrouble::Lost;
    return StoreTrouble::Fatal;
}

}

StoreTrouble troubleOf(Dialect dialect, const QSqlError &error, bool isOpen)
{
    return dialect == Dialect::Sqlite ? ofSqlite(error) : ofPostgres(error, isOpen);
}

}
