// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stdexcept>

class QSqlError;

namespace bakery {

enum class Dialect { Sqlite, Postgres };

enum class StoreTrouble {
    Constraint, // the statement broke a rule of the schema: the message's own fault
    Full, // no space left on the device
    Lost, // the database went away; reopen
    Fatal, // I/O error, corruption, SQL that cannot be: stop the process, never retry
    TooNew, // written by a newer program
    Refused, // cannot be opened: rights, path, password; says what to do
};

class StoreError : public std::runtime_error {
public:
    StoreError(StoreTrouble trouble, const QString &detail)
        : std::runtime_error(detail.toStdString())
        , m_trouble(trouble)
    {
    }
    StoreTrouble trouble() const { return m_trouble; }

private:
    StoreTrouble m_trouble;
};

// What a failed statement means for the service. `isOpen`: whether the connection still claims to live.
StoreTrouble troubleOf(Dialect dialect, const QSqlError &error, bool isOpen);

}
