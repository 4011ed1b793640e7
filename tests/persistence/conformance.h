// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/persistence/table.h"

#include <QObject>
#include <QTemporaryDir>

// Every case runs on SQLite and on PostgreSQL: initTestCase_data() names them, store() opens a new one.
namespace bakery {

class PostgresCluster;

class ConformanceTest : public QObject {
    Q_OBJECT
public:
    static Dialect dialect();
    // A store that did not exist before.
    static StoreAddress newAddress();
    static PostgresCluster &cluster();
    static QString newFile();
    // Makes room for another store of the same name, as a new shop would have it.
    static StoreAddress elsewhere(const StoreAddress &address);

private Q_SLOTS:
    void initTestCase_data();
};

// A schema in two tables, as services have them.
struct ShelfRow {
    static constexpr int keyColumns = 1;
    QString shelf;
    qint64 room = 0;
};
BOOST_DESCRIBE_STRUCT(ShelfRow, (), (shelf, room))

enum class LoafState { FreshlyBaked, Sold };
BOOST_DESCRIBE_ENUM(LoafState, FreshlyBaked, Sold)

struct LoafRow {
    static constexpr int keyColumns = 2;
    QString shelf;
    qint64 place = 0;
    LoafState state = LoafState::FreshlyBaked;
    std::optional<Instant> soldAt{};
};
BOOST_DESCRIBE_STRUCT(LoafRow, (), (shelf, place, state, soldAt))

struct Bakehouse {
    explicit Bakehouse(StoreAddress address = ConformanceTest::newAddress());

    Store store;
    Table<ShelfRow> shelves{store, QStringLiteral("shelves")};
    Table<LoafRow> loaves{store, QStringLiteral("loaves")};

    qint64 count(const QString &table);
};

// What a failing call threw; nothing when it did not throw.
template <typename F>
std::optional<StoreTrouble> troubleIn(F &&f)
{
    try {
        f();
    } catch (const StoreError &error) {
        return error.trouble();
    }
    return std::nullopt;
}

int runStoreTest(int argc, char **argv);
int runTableTest(int argc, char **argv);
int runKnownTest(int argc, char **argv);
int runValuesTest(int argc, char **argv);
int runMigrationsTest(int argc, char **argv);
int runWriterLockTest(int argc, char **argv);
int runSnapshotTest(int argc, char **argv);

// The other process of the lock's tests, this executable started anew: takes the lock, begins to write, says "held",
// and when a line arrives tries to commit and says "committed" or "lost".
int holdWriterLock(const StoreAddress &address);

}
