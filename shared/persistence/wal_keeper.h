// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/persistence/log_mover.h"

#include <QSqlDatabase>

namespace bakery {

// Decides when SQLite's write-ahead log is moved into the database file. A checkpoint is what makes a commit slow now
// and then, so it is made beside the turns; in between only when the log has grown large all the same. It never waits
// for readers: what they hold back is taken next time.
class WalKeeper {
public:
    enum class Moves { Beside, Between }; // the turns
    WalKeeper(QSqlDatabase &database, Moves moves);
    ~WalKeeper();
    WalKeeper(const WalKeeper &) = delete;
    WalKeeper &operator=(const WalKeeper &) = delete;

    void afterCommit();
    bool whenIdle(); // whether something is being moved
    void moveAll() { checkpoint(); }
    // Moves everything and cuts the log off, so that nothing of what it held is left in it. False while a reader or a
    // full disk prevents it.
    bool forget();

private:
    void move();
    void settle();
    void moveWhole();
    void checkpoint();
    void throwUnlessHarmless(int code);

    QSqlDatabase &m_database;
    sqlite3 *m_handle = nullptr;
    std::unique_ptr<LogMover> m_mover; // none: between the turns
    int m_pages = 0; // in the log, by the last commit
    int m_pagesMoved = 0; // of these, by the last checkpoint
    int m_pagesWhole = 0; // when it was last too large to be left to the mover
    int m_pagesMoving = 0; // that the mover found
};

}
