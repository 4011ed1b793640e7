// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/statement.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace bakery {

void Statement::prepare()
{
    m_query = QSqlQuery(m_store.database());
    // SQLite then keeps no rows back; PostgreSQL would fetch them one by one instead.
    m_query.setForwardOnly(m_store.dialect() == Dialect::Sqlite);
    if (!m_query.prepare(m_sql)) {
        const QSqlError error = m_query.lastError();
        const StoreTrouble trouble = troubleOf(m_store.dialect(), error, m_store.database().isOpen());
        // What cannot even be prepared is wrong for every message.
        throw StoreError(trouble == StoreTrouble::Constraint ? StoreTrouble::Fatal : trouble,
            error.databaseText() + u" in: "_s + m_sql);
    }
    m_generation = m_store.generation();
}

void Statement::execute(StoreStep step)
{
    m_store.reach(step);
    if (!m_query.exec())
        m_store.fail(m_query);
}

qint64 Statement::executeChange()
{
    execute(StoreStep::Write);
    const qint64 rows = m_query.numRowsAffected();
    if (m_query.isSelect()) // insert … returning
        m_query.finish();
    return rows;
}

// A SELECT that is not finished stays open: SQLite could neither checkpoint nor commit cleanly behind it.
void Statement::finish()
{
    if (m_query.lastError().isValid()) [[unlikely]]
        m_store.fail(m_query);
    m_query.finish();
}

}
