// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/persistence/conformance.h"

#include "shared/testing/postgres_cluster.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace bakery {
QString ConformanceTest::newFile()
{
    static QTemporaryDir folder;
    static int last = 0;
    return folder.filePath(u"store-%1.sqlite"_s.arg(++last));
}

StoreAddress ConformanceTest::elsewhere(const StoreAddress &address)
{
    if (address.dialect == Dialect::Sqlite)
        return {Dialect::Sqlite, newFile(), {}};
    const QString database = u"elsewhere_"_s + address.schema;
    Store(address).execute(u"create database "_s + database);
    return {
        Dialect::Postgres, QString(address.location).replace(u"/postgres?"_s, u'/' + database + u'?'), address.schema};
}

void ConformanceTest::initTestCase_data()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("sqlite") << int(Dialect::Sqlite);
    QTest::newRow("postgres") << int(Dialect::Postgres);
}

Dialect ConformanceTest::dialect()
{
    QFETCH_GLOBAL(int, dialect);
    return Dialect(dialect);
}

StoreAddress ConformanceTest::newAddress()
{
    if (dialect() == Dialect::Sqlite)
        return {Dialect::Sqlite, newFile(), {}};
    return cluster().addressOfNewSchema();
}

PostgresCluster &ConformanceTest::cluster()
{
    static PostgresCluster cluster;
    return cluster;
}

Bakehouse::Bakehouse(StoreAddress address) : store(std::move(address))
{
    const bool isSqlite = store.dialect() == Dialect::Sqlite;
    const QString integer = isSqlite ? u"integer"_s : u"bigint"_s;
    store.execute(
        u"create table if not exists shelves(shelf text primary key, room %1 not null check (room >= 0))"_s.arg(
            integer));
    store.execute(
        u"create table if not exists loaves(shelf text not null references shelves(shelf), place %1 not null, "
        "state text not null, sold_at %1, primary key (shelf, place))"_s.arg(integer));
}

qint64 Bakehouse::count(const QString &table)
{
    Statement query(store, u"select count(*) from "_s + table);
    return std::get<0>(*query.one<qint64>());
}

}
