// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checker/key.h"

#include <QSqlQuery>

#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace bakery {

class Store;

// The rows of a query one after another in bounded memory, several at once on one connection. What bytes() points to is
// there until next().
class RowStream {
public:
    RowStream(Store &store, const QString &sql);

    bool next() { return m_rows->next(); }
    QByteArrayView bytes(int column) const { return m_rows->bytes(column); }
    QString text(int column) const { return QString::fromUtf8(bytes(column)); }
    Key key(int column) const { return Key::of(bytes(column)); }
    qint64 number(int column) const { return m_rows->number(column); }

    class Rows {
    public:
        virtual ~Rows() = default;
        virtual bool next() = 0;
        virtual QByteArrayView bytes(int column) = 0;
        virtual qint64 number(int column) = 0;
    };

private:
    std::unique_ptr<Rows> m_rows;
};

// SQLite hands rows out as it finds them. Asked without Qt in between, whose values cost more than the rows, and on any
// thread.
class SqliteRows final : public RowStream::Rows {
public:
    static sqlite3 *handleOf(Store &store);

    SqliteRows(sqlite3 *database, const QString &sql);
    bool next() override;
    QByteArrayView bytes(int column) override;
    qint64 number(int column) override;

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    [[noreturn]] void fail() const;

    sqlite3 *m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

// PostgreSQL hands them out by a cursor, some thousands at a time.
class PostgresRows final : public RowStream::Rows {
public:
    PostgresRows(Store &store, const QString &sql);
    bool next() override;
    QByteArrayView bytes(int column) override;
    qint64 number(int column) override;

private:
    void fetch();

    Store &m_store;
    QSqlQuery m_query;
    QString m_fetch;
    std::vector<QByteArray> m_texts; // of the row, as far as they were asked for
};

}
