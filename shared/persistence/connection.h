// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/persistence/store.h"

namespace bakery {

// Opens a connection under a name of its own and sets it up: a reopened store never meets what was prepared on its
// former connection. Throws StoreError.
QSqlDatabase openConnection(const StoreAddress &address, Store::Access access, Store::Durability durability);
void closeConnection(QSqlDatabase &database);

// Throws StoreError when the PostgreSQL of a URL does not answer or does not let us in.
void requirePostgres(const QString &location);

// The parts of a PostgreSQL URL; the host may be a socket folder, as %2Frun%2Fpostgresql or as ?host=/run/postgresql.
struct PostgresUrl {
    QString user;
    QString password;
    QString host;
    int port = 5432;
    QString database;

    static PostgresUrl parse(const QString &url); // throws Refused
};

}
