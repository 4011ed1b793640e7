// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/persistence/statement.h"

namespace bakery {

class TableBase {
public:
    virtual ~TableBase() = default;
    virtual void flush() = 0;
    virtual void forget() = 0;
};

// A turn's view of one table. A row is read once, changed in memory, and written back with all others when the turn
// commits: as prepared rows on SQLite, as one statement per table on PostgreSQL. So a handler reads and writes rows
// without a thought for the database, and a turn of many messages costs few statements.
//
//     struct AccountRow {
//         static constexpr int keyColumns = 1;      // the first n members are the primary key
//         Id account;
//         qint64 balance = 0;
//     };
//     BOOST_DESCRIBE_STRUCT(AccountRow, (), (account, balance))      // members camelCase → columns snake_case
//
//     Table<AccountRow> accounts{store, "accounts"};
//     accounts.prefetch(keys);                       // one statement for all keys of the turn that are not yet known
//     if (const AccountRow *row = accounts.find(id)) …
//     accounts.insert({.account = id});              // throws Constraint at flush when it exists
//     accounts.change(id).balance -= 320;            // the row must exist (BAKERY_INVARIANT)
//     accounts.remove(id);
//
// Pointers and references hold until the turn ends. Key is the tuple of the key members' types, or the type itself when
// there is one.
template <typename Row>
class Table final : public TableBase {
public:
    using Key = KeyOf<Row>;

    Table(Store &store, QString name);

    void prefetch(const std::vector<Key> &keys);
    const Row *find(const Key &key);
    Row &insert(Row row);
    Row &change(const Key &key);
    void remove(const Key &key);

    // Brings rows that a hand-written query read (all columns, in the order of the members) into this view; a row that
    // the turn already holds stays as the turn has it.
    const Row &adopt(Row row);

    void flush() override;
    void forget() override;
};

}
