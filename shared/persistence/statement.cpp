// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/statement.h"

#include "shared/persistence/conversation.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

QString writtenTable(const QString &sql)
{
    const QString verb = sql.section(u' ', 0, 0);
    if (verb == "update"_L1)
        return sql.section(u' ', 1, 1);
    return verb == "insert"_L1 || verb == "delete"_L1 ? sql.section(u' ', 2, 2) : QString();
}

}

Statement::Statement(Store &store, QString sql) : m_store(store), m_sql(std::move(sql)), m_written(writtenTable(m_sql))
{
}

void Statement::prepare()
{
    m_query = QSqlQuery(m_store.database());
    if (m_store.conversation()) {
        prepareByName();
    } else {
        m_query.setForwardOnly(true); // SQLite then keeps no rows back
        if (!m_query.prepare(m_sql))
            refuse(m_query.lastError());
    }
    m_generation = m_store.generation();
}

// What cannot even be prepared is wrong for every message.
void Statement::refuse(const QSqlError &error)
{
    const StoreTrouble trouble = troubleOf(m_store.dialect(), error, m_store.database().isOpen());
    throw StoreError(
        trouble == StoreTrouble::Constraint ? StoreTrouble::Fatal : trouble, error.databaseText() + u" in: "_s + m_sql);
}

// By a name of our own, so that the call is a text that can go out together with others.
void Statement::prepareByName()
{
    static int names = 0;
    m_name = u"bakery_%1"_s.arg(++names);
    QString sql;
    int arguments = 0;
    for (const QChar character : m_sql)
        sql += character == u'?' ? u'$' + QString::number(++arguments) : QString(character);
    m_store.conversation()->say();
    QSqlQuery query(m_store.database());
    if (!query.exec(u"prepare "_s + m_name + u" as "_s + sql))
        refuse(query.lastError());
}

QString Statement::call() const
{
    const QSqlDriver *driver = m_store.database().driver();
    QStringList values;
    for (const QVariant &value : m_query.boundValues()) {
        QSqlField field(QString(), value.metaType());
        if (!value.isNull())
            field.setValue(value);
        values << driver->formatValue(field);
    }
    return u"execute "_s + m_name + (values.isEmpty() ? QString() : u'(' + values.join(u',') + u')');
}

void Statement::reach(StoreStep step)
{
    if (step == StoreStep::Write)
        m_store.changed();
    m_store.reach(step);
}

void Statement::execute(StoreStep step)
{
    reach(step);
    if (m_store.conversation()) {
        const QString said = call();
        m_query.clear();
        m_store.conversation()->ask(m_query, said);
    } else if (!m_query.exec()) {
        m_store.fail(m_query);
    }
}

void Statement::executeLater(StoreStep step, std::function<void(QSqlQuery &)> hear)
{
    if (!m_store.conversation())
        return execute(step);
    reach(step);
    m_store.conversation()->later(call(), std::move(hear));
    letGo();
}

qint64 Statement::executeChange()
{
    execute(StoreStep::Write);
    const qint64 rows = m_query.numRowsAffected();
    if (m_query.isSelect()) // insert … returning
        m_query.finish();
    letGo();
    return rows;
}

// What a query was given and has found stays in it on PostgreSQL, also when it is finished: the rows of a whole turn
// for each table, and all that went out in the same message.
void Statement::letGo()
{
    if (m_store.conversation())
        m_query.clear();
}

// A SELECT that is not finished stays open: SQLite could neither checkpoint nor commit cleanly behind it.
void Statement::finish()
{
    if (m_query.lastError().isValid()) [[unlikely]]
        m_store.fail(m_query);
    m_query.finish();
    letGo();
}

}
