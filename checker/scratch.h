// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <cstdint>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace bakery {

// What happened to an order, a refund or a unit, as a journal tells it; `key` is its uuid.
struct Told {
    QString key;
    int kind = 0;
    qint64 position = 0;
    qint64 at = 0; // wall time in ms
    qint64 bestBefore = 0; // of a unit
    QString order; // of a unit
};

// Facts out of journals, put in as they come and read back sorted by key and position. They lie in a temporary file, so
// that memory stays small however many there are.
class Scratch {
public:
    Scratch();
    ~Scratch();

    void put(const Told &told);
    // After the last put(): the first fact, and the next ones in order.
    void sort();
    bool next();
    const Told &current() const { return m_current; }

private:
    void run(const char *sql);
    void check(int result) const;

    QTemporaryDir m_folder;
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_put = nullptr;
    sqlite3_stmt *m_sorted = nullptr;
    qint64 m_sequence = 0;
    Told m_current;
};

}
