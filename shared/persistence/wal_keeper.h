// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

namespace bakery {

// Decides when SQLite's write-ahead log is moved into the database file. A checkpoint is what makes a commit slow now
// and then, so it runs when the service has nothing to do, and in between only when the log has grown large. It never
// waits for readers: what they hold back is taken next time.
class WalKeeper {
public:
    explicit WalKeeper(QSqlDatabase &database);
    ~WalKeeper();
    WalKeeper(const WalKeeper &) = delete;
    WalKeeper &operator=(const WalKeeper &) = delete;

    void afterCommit();
    void whenIdle();
    void moveAll() { checkpoint(); }

private:
    void checkpoint();

    QSqlDatabase &m_database;
    void *m_handle = nullptr;
    int m_pages = 0; // in the log, by the last commit
    int m_pagesMoved = 0; // of these, by the last checkpoint
};

}
