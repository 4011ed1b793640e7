// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/check.h"
#include "shared/persistence/row_shape.h"
#include "shared/persistence/table_statements.h"

#include <unordered_map>

namespace bakery {

class TableBase {
public:
    virtual ~TableBase() = default;
    virtual void writeChanges() = 0; // inserts, then updates
    virtual void writeRemovals() = 0; // called after every table's changes, children first
    virtual void endTurn() = 0; // what the turn knows holds for the next ones, as far as there is room
    virtual void writtenByHand(const QString &table) = 0; // empty: nobody knows which
    virtual void forget() = 0;
};

// A turn's view of one table. A row is read once, changed in memory, and written back with all others when the turn
// commits: as prepared rows on SQLite, as one statement per table on PostgreSQL. So a handler reads and writes rows
// without a thought for the database, and a turn of many messages costs few statements.
//
// A store has one writer, so what a committed turn knew still holds in the next one: an order is not read anew at each
// step of its way. A turn that is rolled back takes all of it along, and a hand-written statement that changes this
// table takes what was known before it.
//
//     struct AccountRow {
//         static constexpr int keyColumns = 1;      // the first n members are the primary key
//         static constexpr int fixedColumns = 3;    // may be left out: the first n never change once written
//         Id account;
//         qint64 balance = 0;
//     };
//     BOOST_DESCRIBE_STRUCT(AccountRow, (), (account, balance))      // members camelCase → columns snake_case
//
//     Table<AccountRow> accounts{store, u"accounts"_s};    // a parent before the tables that refer to it
//     accounts.prefetch(keys);                       // one statement for all keys of the turn that are not yet known
//     if (const AccountRow *row = accounts.find(id)) …
//     accounts.insert({.account = id});              // throws Constraint when it exists, at the commit at the latest
//     accounts.change(id).balance -= 320;            // the row must exist (BAKERY_INVARIANT)
//     accounts.remove(id);
//
// A key that is not there is remembered too. Pointers and references hold until the turn ends. Key is the tuple of the
// key members' types, or the type itself when there is one. A fixed member stays as it was inserted.
template <typename Row>
class Table final : public TableBase {
public:
    using Key = KeyOf<Row>;

    Table(Store &store, const QString &name) : m_store(store), m_statements(store, tableShapeOf<Row>(name))
    {
        store.attach(this);
    }
    ~Table() override { m_store.detach(this); }
    Table(const Table &) = delete;
    Table &operator=(const Table &) = delete;

    void prefetch(const std::vector<Key> &keys);
    const Row *find(const Key &key)
    {
        const Entry &entry = known(key);
        return entry.isThere() ? &entry.row : nullptr;
    }
    Row &insert(Row row);
    Row &change(const Key &key);
    void remove(const Key &key);

    // Brings rows that a hand-written query read (all columns, in the order of the members) into this view; a row that
    // the turn already holds stays as the turn has it, also when the turn has removed it: flush() before the query
    // where that matters.
    const Row &adopt(Row row);

    void writeChanges() override;
    void writeRemovals() override;
    void endTurn() override;
    void writtenByHand(const QString &table) override;
    void forget() override;

private:
    static constexpr size_t generation = 512; // rows; of former turns two are kept
    static constexpr qsizetype longestKept = 4096; // bytes of text in a row, or a thousand long ones fill the memory

    enum class State { Absent, Clean, Inserted, Changed, Removed };
    struct Entry {
        Row row{};
        State state = State::Absent;
        bool isThere() const { return state != State::Absent && state != State::Removed; }
    };
    using Entries = std::unordered_map<Key, Entry, KeyHash<Key>>;
    using Node = typename Entries::value_type;

    std::pair<Node *, bool> entryFor(const Key &key); // true: nothing is known of it yet
    Entry &known(const Key &key);
    void fetch(const std::vector<Key> &keys);
    void hear(QSqlQuery &rows);
    void hearFetched();
    template <typename WriteRow, typename WriteJson>
    void write(std::vector<Node *> &nodes, State state, Statement &rowStatement, Statement &setStatement,
        WriteRow writeRow, WriteJson writeJson);

    Store &m_store;
    TableStatements m_statements;
    Entries m_entries; // of this turn
    Entries m_kept, m_keptBefore; // of former ones
    bool m_mayKeep = true; // what this turn knows: nobody has written behind its back
    bool m_isFetching = false; // what was prefetched has not been heard yet
    std::vector<Node *> m_inserted, m_changed, m_removed; // in the order in which it happened
};

template <typename Row>
auto Table<Row>::entryFor(const Key &key) -> std::pair<Node *, bool>
{
    if (const auto found = m_entries.find(key); found != m_entries.end())
        return {&*found, false};
    for (Entries *former : {&m_kept, &m_keptBefore})
        if (auto kept = former->extract(key))
            return {&*m_entries.insert(std::move(kept)).position, false};
    return {&*m_entries.try_emplace(key).first, true};
}

template <typename Row>
auto Table<Row>::known(const Key &key) -> Entry &
{
    hearFetched();
    const auto [node, isNew] = entryFor(key);
    Entry &entry = node->second;
    if (!isNew)
        return entry;
    try {
        Statement &select = m_statements.selectOne;
        bindKey<Row>(select.ready(), key, 0);
        select.execute(StoreStep::Read);
        if (select.ready().next()) {
            readRow(select.ready(), entry.row);
            entry.state = State::Clean;
        }
        select.finish();
    } catch (...) {
        m_entries.erase(key);
        throw;
    }
    return entry;
}

template <typename Row>
void Table<Row>::prefetch(const std::vector<Key> &keys)
{
    if (m_store.dialect() == Dialect::Sqlite)
        return; // a row costs the same when it is asked for
    std::vector<Key> unknown;
    for (const Key &key : keys)
        if (entryFor(key).second)
            unknown.push_back(key);
    if (!unknown.empty())
        fetch(unknown);
}

// The rows come with the next thing that is asked of the database; whoever wants one before then makes it so.
template <typename Row>
void Table<Row>::fetch(const std::vector<Key> &keys)
{
    JsonRows json;
    for (const Key &key : keys) {
        json.beginRow();
        appendKey<Row>(json, key);
    }
    Statement &select = m_statements.selectSet;
    select.ready().bindValue(0, json.take());
    m_isFetching = true;
    select.executeLater(StoreStep::Read, [this](QSqlQuery &rows) { hear(rows); });
}

template <typename Row>
void Table<Row>::hear(QSqlQuery &rows)
{
    m_isFetching = false;
    while (rows.next()) {
        Row row{};
        readRow(rows, row);
        Entry &entry = m_entries[keyOf(row)];
        if (entry.state != State::Absent)
            continue;
        entry.row = std::move(row);
        entry.state = State::Clean;
    }
}

template <typename Row>
void Table<Row>::hearFetched()
{
    if (m_isFetching)
        m_store.hear();
}

template <typename Row>
Row &Table<Row>::insert(Row row)
{
    hearFetched();
    Node *node = entryFor(keyOf(row)).first;
    Entry &entry = node->second;
    if (entry.isThere())
        throw StoreError(StoreTrouble::Constraint, m_statements.table + QStringLiteral(": the row exists already"));
    const bool wasRemoved = entry.state == State::Removed;
    entry.row = std::move(row);
    entry.state = wasRemoved ? State::Changed : State::Inserted;
    (wasRemoved ? m_changed : m_inserted).push_back(node);
    return entry.row;
}

template <typename Row>
Row &Table<Row>::change(const Key &key)
{
    Entry &entry = known(key);
    BAKERY_INVARIANT(entry.isThere());
    if (entry.state == State::Clean) {
        entry.state = State::Changed;
        m_changed.push_back(&*m_entries.find(key));
    }
    return entry.row;
}

template <typename Row>
void Table<Row>::remove(const Key &key)
{
    Entry &entry = known(key);
    BAKERY_INVARIANT(entry.isThere());
    if (entry.state == State::Inserted) {
        entry.state = State::Absent;
        return;
    }
    entry.state = State::Removed;
    m_removed.push_back(&*m_entries.find(key));
}

template <typename Row>
const Row &Table<Row>::adopt(Row row)
{
    hearFetched();
    Entry &entry = entryFor(keyOf(row)).first->second;
    if (entry.state == State::Absent) {
        entry.row = std::move(row);
        entry.state = State::Clean;
    }
    return entry.row;
}

// Writes the nodes that still are in that state; a row may have been listed and then gone another way.
template <typename Row>
template <typename WriteRow, typename WriteJson>
void Table<Row>::write(std::vector<Node *> &nodes, State state, Statement &rowStatement, Statement &setStatement,
    WriteRow writeRow, WriteJson writeJson)
{
    const bool asSet = m_store.dialect() == Dialect::Postgres;
    JsonRows json;
    for (Node *node : nodes) {
        if (node->second.state != state)
            continue;
        if (asSet) {
            json.beginRow();
            writeJson(json, *node);
        } else {
            writeRow(rowStatement.ready(), *node);
            rowStatement.executeChange();
        }
        node->second.state = state == State::Removed ? State::Absent : State::Clean;
    }
    nodes.clear();
    if (json.isEmpty())
        return;
    setStatement.ready().bindValue(0, json.take());
    setStatement.executeLater(StoreStep::Write);
}

template <typename Row>
void Table<Row>::writeChanges()
{
    write(
        m_inserted, State::Inserted, m_statements.insertOne, m_statements.insertSet,
        [](QSqlQuery &query, const Node &node) { bindRow(query, node.second.row); },
        [](JsonRows &json, const Node &node) { appendRow(json, node.second.row); });
    for (const Node *node : m_changed)
        BAKERY_INVARIANT(node->second.state != State::Changed || keyOf(node->second.row) == node->first);
    if constexpr (columnCount<Row> - fixedColumns < Row >> 0)
        write(
            m_changed, State::Changed, m_statements.updateOne, m_statements.updateSet,
            [](QSqlQuery &query, const Node &node) { bindForUpdate(query, node.second.row); },
            [](JsonRows &json, const Node &node) { appendRow(json, node.second.row); });
}

template <typename Row>
void Table<Row>::writeRemovals()
{
    write(
        m_removed, State::Removed, m_statements.removeOne, m_statements.removeSet,
        [](QSqlQuery &query, const Node &node) { bindKey<Row>(query, node.first, 0); },
        [](JsonRows &json, const Node &node) { appendKey<Row>(json, node.first); });
}

template <typename Row>
void Table<Row>::endTurn()
{
    if (m_kept.size() + m_entries.size() > generation)
        m_keptBefore = std::exchange(m_kept, {});
    if (m_mayKeep && !m_isFetching && m_entries.size() <= generation) {
        std::erase_if(m_entries, [](const Node &node) { return textIn(node.second.row) > longestKept; });
        m_kept.merge(m_entries);
    }
    m_entries.clear();
    m_mayKeep = true;
    m_isFetching = false;
}

template <typename Row>
void Table<Row>::writtenByHand(const QString &table)
{
    if (!table.isEmpty() && table != m_statements.table)
        return;
    m_kept.clear();
    m_keptBefore.clear();
    m_mayKeep = m_mayKeep && m_entries.empty();
}

template <typename Row>
void Table<Row>::forget()
{
    m_entries.clear();
    m_kept.clear();
    m_keptBefore.clear();
    m_mayKeep = true;
    m_isFetching = false;
    m_inserted.clear();
    m_changed.clear();
    m_removed.clear();
}

}
