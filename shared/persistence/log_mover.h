// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <future>
#include <optional>

struct sqlite3;

namespace bakery {

// Moves SQLite's log into the database file beside the thread that writes, through a connection of its own, so that no
// commit waits for it.
class LogMover {
public:
    explicit LogMover(const QByteArray &file) : m_file(file) { }
    ~LogMover(); // waits for what is under way
    LogMover(const LogMover &) = delete;
    LogMover &operator=(const LogMover &) = delete;

    bool isMoving() const { return m_moving.valid(); }
    void begin(); // not while it is moving
    // SQLite's extended code of the move that has ended since this was last asked.
    std::optional<int> ended();
    int finish(); // the same, of the one that is under way, once it has ended

private:
    int move();

    const QByteArray m_file;
    sqlite3 *m_connection = nullptr; // of the thread that moves
    std::future<int> m_moving;
};

}
