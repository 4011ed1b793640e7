// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/persistence/store.h"

#include "shared/core/check.h"
#include "shared/persistence/connection.h"
#include "shared/persistence/conversation.h"
#include "shared/persistence/table.h"
#include "shared/persistence/wal_keeper.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace bakery {

Store::Store(StoreAddress address, Access access, Durability durability)
    : m_address(std::move(address))
    , m_access(access)
    , m_durability(durability)
{
    connectNow();
}

Store::~Store() { disconnect(); }

void Store::connectNow()
{
    m_database = openConnection(m_address, m_access, m_durability);
    if (m_address.dialect == Dialect::Postgres)
        m_conversation = std::make_unique<Conversation>(*this);
    if (m_address.dialect == Dialect::Postgres || m_access != Access::ReadWrite)
        return;
    m_walKeeper = std::make_unique<WalKeeper>(
        m_database, m_durability == Durability::Full ? WalKeeper::Moves::Beside : WalKeeper::Moves::Between);
    m_begin = std::make_unique<Statement>(*this, u"BEGIN IMMEDIATE"_s);
    // QSqlDatabase::commit() would not tell a full disk from a broken one.
    m_commit = std::make_unique<Statement>(*this, u"COMMIT"_s);
}

void Store::disconnect()
{
    m_walKeeper.reset();
    m_begin.reset();
    m_commit.reset();
    m_conversation.reset();
    closeConnection(m_database);
}

void Store::reopen()
{
    forget();
    m_inTransaction = false;
    ++m_generation;
    changed();
    disconnect();
    connectNow();
}

void Store::begin()
{
    BAKERY_INVARIANT(!m_inTransaction);
    if (!m_database.isOpen())
        throw StoreError(StoreTrouble::Lost, u"the store is not open"_s);
    if (m_access == Access::ReadOnly)
        beginSnapshot();
    else if (m_begin)
        execute(*m_begin);
    else
        m_conversation->begin(u"BEGIN"_s);
    m_inTransaction = true;
}

void Store::beginSnapshot()
{
    if (m_conversation)
        m_conversation->begin(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
    else
        execute(u"BEGIN"_s);
    // Only a read fixes the moment.
    execute(m_conversation ? u"select 1"_s : u"select count(*) from sqlite_schema"_s);
}

void Store::commit()
{
    BAKERY_INVARIANT(m_inTransaction);
    flush();
    reach(StoreStep::BeforeCommit);
    if (m_commit)
        execute(*m_commit);
    else if (m_conversation)
        m_conversation->commit();
    else
        execute(u"COMMIT"_s); // of a reader
    m_inTransaction = false;
    endReading();
    if (m_walKeeper)
        m_walKeeper->afterCommit();
    reach(StoreStep::AfterCommit);
}

void Store::hear()
{
    if (m_conversation)
        m_conversation->say();
}

void Store::commitAlone()
{
    if (m_database.commit())
        return;
    const QSqlError error = m_database.lastError();
    throw StoreError(troubleOf(Dialect::Postgres, error, m_database.isOpen()), u"commit: "_s + error.text());
}

void Store::rollback()
{
    forget();
    changed();
    if (m_conversation)
        m_conversation->rollback();
    else if (m_inTransaction && m_database.isOpen())
        m_database.rollback();
    m_inTransaction = false;
}

void Store::flush()
{
    for (TableBase *table : m_tables)
        table->writeChanges();
    for (auto table = m_tables.rbegin(); table != m_tables.rend(); ++table)
        (*table)->writeRemovals();
}

// Whoever only reads does so beside a writer.
void Store::endReading()
{
    if (m_access == Access::ReadOnly)
        return forget();
    for (TableBase *table : m_tables)
        table->endTurn();
}

void Store::writtenByHand(const QString &table)
{
    for (TableBase *known : m_tables)
        known->writtenByHand(table);
}

void Store::forget()
{
    for (TableBase *table : m_tables)
        table->forget();
}

bool Store::checkpointIfIdle() { return m_walKeeper && !m_inTransaction && m_walKeeper->whenIdle(); }

void Store::makeSound()
{
    if (m_walKeeper)
        m_walKeeper->moveAll();
}

void Store::overwriteDeleted()
{
    BAKERY_INVARIANT(m_inTransaction);
    if (m_walKeeper)
        execute(u"pragma secure_delete=on"_s);
}

bool Store::forgetLog()
{
    BAKERY_INVARIANT(!m_inTransaction);
    if (!m_walKeeper)
        return true;
    if (!m_walKeeper->forget())
        return false;
    execute(u"pragma secure_delete=off"_s);
    return true;
}

void Store::assureSession()
{
    if (!m_conversation || m_inTransaction)
        return;
    QSqlQuery query(m_database);
    m_conversation->ask(query, u"select 1"_s);
}

void Store::execute(const QString &sql)
{
    changed();
    writtenByHand({});
    QSqlQuery query(m_database);
    if (m_conversation)
        return m_conversation->ask(query, sql);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        fail(query);
}

void Store::execute(Statement &statement)
{
    if (!statement.ready().exec())
        fail(statement.ready());
}

void Store::fail(const QSqlQuery &query)
{
    const QSqlError error = query.lastError();
    const StoreTrouble trouble = troubleOf(m_address.dialect, error, m_database.isOpen());
    throw StoreError(trouble,
        error.databaseText().trimmed() + u" ["_s + error.nativeErrorCode() + u"] in: "_s + query.lastQuery().left(300));
}

}
