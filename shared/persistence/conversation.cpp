// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/conversation.h"

#include "shared/persistence/store.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace bakery {

void Conversation::begin(QString statement)
{
    m_isBegun = false;
    later(std::move(statement), [this](QSqlQuery &) { m_isBegun = true; });
}

void Conversation::later(QString statement, Hear hear) { m_waiting.push_back({std::move(statement), std::move(hear)}); }

void Conversation::say()
{
    QSqlQuery query(m_store.database());
    send(query);
}

void Conversation::ask(QSqlQuery &query, QString statement)
{
    later(std::move(statement));
    send(query);
}

// COMMIT as a statement succeeds for a transaction that has failed, having rolled it back. Behind other statements of
// the same message it is not reached then; alone it is left to the driver, which looks.
void Conversation::commit()
{
    if (m_waiting.empty())
        return m_store.commitAlone();
    if (!m_isBegun && m_waiting.size() == 1)
        return m_waiting.clear(); // nothing but BEGIN: nothing was done
    later(u"commit"_s);
    say();
}

void Conversation::rollback()
{
    m_waiting.clear();
    if (m_isBegun && m_store.database().isOpen())
        m_store.database().rollback();
    m_isBegun = false;
}

// A message stops at its first error, and what follows in it is not done.
void Conversation::send(QSqlQuery &query)
{
    const std::vector<Sentence> sentences = std::exchange(m_waiting, {});
    if (sentences.empty())
        return;
    QStringList statements;
    for (const Sentence &sentence : sentences)
        statements << sentence.statement;
    bool isAnswered = query.exec(statements.join(u';'));
    for (size_t i = 0; isAnswered && i < sentences.size(); ++i) {
        if (sentences[i].hear)
            sentences[i].hear(query);
        if (i + 1 < sentences.size())
            isAnswered = query.nextResult();
    }
    if (!isAnswered)
        m_store.fail(query);
}

}
