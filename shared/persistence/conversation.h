// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlQuery>
#include <QString>

#include <functional>
#include <vector>

namespace bakery {

class Store;

// What is said to PostgreSQL. A round trip costs more there than most statements, so whatever need not be known at once
// waits, and goes out in one message with the next thing that must be: BEGIN, the rows that a turn is going to want,
// its writes, COMMIT. Everything takes effect in the order in which it was said.
class Conversation {
public:
    using Hear = std::function<void(QSqlQuery &)>;

    explicit Conversation(Store &store) : m_store(store) { }

    void begin(QString statement);
    void later(QString statement, Hear hear = {});
    void say(); // everything that waits
    void ask(QSqlQuery &query, QString statement); // the query then stands before the statement's rows
    void commit();
    void rollback();

private:
    struct Sentence {
        QString statement;
        Hear hear; // gets the query before the statement's rows; may be empty
    };

    void send(QSqlQuery &query);

    Store &m_store;
    std::vector<Sentence> m_waiting;
    bool m_isBegun = false; // the server has heard of the transaction
};

}
