// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/persistence/store_error.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <vector>

class QSqlQuery;

namespace bakery {

// Where a store lies. SQLite: `location` is the file. PostgreSQL: `location` is a URL
// (postgresql://user:password@host:port/database, host may be a socket folder) and `schema` names the schema.
struct StoreAddress {
    Dialect dialect = Dialect::Sqlite;
    QString location;
    QString schema;
};

// Points at which the simulator may let a store fail.
enum class StoreStep { Read, Write, BeforeCommit, AfterCommit };
class StoreFaults {
public:
    virtual ~StoreFaults() = default;
    virtual void at(StoreStep step) = 0; // throws StoreError
};

class TableBase;
class Conversation;
class Statement;
class WalKeeper;

// One service's database: SQLite (WAL, synchronous=FULL, foreign keys on) or a PostgreSQL schema.
// Every failure is thrown as StoreError. Belongs to the thread that opened it.
class Store {
public:
    enum class Access { ReadWrite, ReadOnly };
    enum class Durability { Full, Off }; // Off is for the simulator, whose crashes never lose written pages

    Store(StoreAddress address, Access access = Access::ReadWrite, Durability durability = Durability::Full);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    // Runs the numbered files `<folder>/NNN_name.sql` that have not run yet, each in a transaction of its own,
    // recorded in the table `migrations` under `area`. In the files `{{strict}}`, `{{integer}}` … are replaced by what
    // the dialect calls it (see migrations.cpp). Throws TooNew when the store holds a migration that the program lacks.
    void migrate(const QString &area, const QString &folder);

    void begin(); // SQLite: BEGIN IMMEDIATE; PostgreSQL: BEGIN
    void commit(); // flushes every table, then commits
    void rollback(); // never throws; tables forget
    bool isInTransaction() const { return m_inTransaction; }
    void reopen(); // drops the connection and everything prepared, then opens anew

    // Writes what the tables hold back, so that SQL sees it. Called by commit() and before a hand-written query that
    // must see this turn's changes.
    void flush();
    void endReading(); // outside of a transaction: what tables have read since is of a former turn
    void writtenByHand(const QString &table); // for Statement; empty: nobody knows which

    Dialect dialect() const { return m_address.dialect; }
    const StoreAddress &address() const { return m_address; }
    QSqlDatabase &database() { return m_database; }
    Conversation *conversation() { return m_conversation.get(); } // PostgreSQL; null on SQLite
    void commitAlone(); // for Conversation
    void hear(); // for Table: whatever waits in the conversation is said, and its rows are read
    int generation() const { return m_generation; } // grows with each reopen()
    qint64 revision() const { return m_revision; } // grows with whatever may have changed what is read here
    void changed() { ++m_revision; } // for Statement

    // PostgreSQL: whoever asks nothing would not notice that its session, and with it the lock, is gone. Throws then.
    void assureSession();

    // SQLite: moves a grown WAL into the database file; else nothing. Whether that is under way.
    bool checkpointIfIdle();
    // SQLite, before the first turn: should a sync have failed before us, what is read from the log may be known to the
    // page cache alone, which takes it for written. Moved into the database file it is written and synced anew.
    void makeSound();

    // What must not be found in the file either. Inside a transaction: what is deleted from now on is overwritten with
    // zeros, not only given free. And after its commit: the log holds nothing of it any more; false while a reader
    // still needs the log, then it is to be tried again. (SQLite; on PostgreSQL a deleted row's place is the vacuum's.)
    void overwriteDeleted();
    bool forgetLog();

    // A statement that runs once and has no values; the others are a Statement.
    void execute(const QString &sql);
    [[noreturn]] void fail(const QSqlQuery &query);

    void setFaults(StoreFaults *faults) { m_faults = faults; }
    void reach(StoreStep step)
    {
        if (m_faults)
            m_faults->at(step);
    }
    void attach(TableBase *table) { m_tables.push_back(table); }
    void detach(TableBase *table) { std::erase(m_tables, table); }

private:
    void connectNow();
    void disconnect();
    void beginSnapshot();
    void forget(); // all that tables know
    void execute(Statement &statement);

    StoreAddress m_address;
    Access m_access;
    Durability m_durability;
    QString m_connectionName;
    QSqlDatabase m_database;
    std::vector<TableBase *> m_tables; // in the order of their foreign keys: parents first
    std::unique_ptr<WalKeeper> m_walKeeper; // SQLite, when it writes
    std::unique_ptr<Statement> m_begin, m_commit; // the same
    std::unique_ptr<Conversation> m_conversation;
    StoreFaults *m_faults = nullptr;
    int m_generation = 0;
    qint64 m_revision = 0;
    bool m_inTransaction = false;
};

}
