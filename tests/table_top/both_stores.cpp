// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/table_top/both_stores.h"

#include "shared/contracts/services.h"
#include "shared/testing/postgres_cluster.h"
#include "shared/testing/scratch.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

PostgresCluster &cluster()
{
    static PostgresCluster cluster(Store::Durability::Off);
    return cluster;
}

StoreAddress newFile(const QString &service)
{
    static const QTemporaryDir folder(scratchTemplate());
    static int files = 0;
    return {Dialect::Sqlite, folder.filePath(u"%1-%2.sqlite"_s.arg(++files).arg(service)), {}};
}

void execute(const QString &sql) { Store(cluster().address(u"public"_s)).execute(sql); }

QString newDatabase(const QString &options = {})
{
    static int databases = 0;
    const QString name = u"shop_%1"_s.arg(++databases);
    execute(u"create database "_s + name + options);
    return name;
}

QString databaseOf(const StoreAddress &address) { return address.location.section(u'/', 3, 3).section(u'?', 0, 0); }

}

void BothStores::initTestCase_data()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("sqlite") << int(Dialect::Sqlite);
    QTest::newRow("postgres") << int(Dialect::Postgres);
}

Dialect BothStores::dialect()
{
    QFETCH_GLOBAL(int, dialect);
    return Dialect(dialect);
}

StoreAddresses BothStores::newStores()
{
    StoreAddresses stores;
    for (const QString &service : serviceNames())
        stores[service] = dialect() == Dialect::Postgres ? cluster().addressOfNewSchema() : newFile(service);
    return stores;
}

StoreAddresses BothStores::newStoresApart()
{
    if (dialect() == Dialect::Sqlite)
        return newStores();
    const QString database = newDatabase();
    StoreAddresses stores;
    for (const QString &service : serviceNames())
        stores[service] = cluster().addressIn(database, service);
    return stores;
}

StoreAddresses BothStores::copyOf(const StoreAddresses &original)
{
    StoreAddresses copies;
    if (dialect() == Dialect::Postgres) {
        const QString from = databaseOf(original.begin()->second);
        const QString copy = newDatabase(u" template %1 strategy file_copy"_s.arg(from));
        for (const auto &[service, address] : original)
            copies[service] = cluster().addressIn(copy, address.schema);
        return copies;
    }
    for (const auto &[service, address] : original) {
        copies[service] = newFile(service);
        for (const QString &part : {u""_s, u"-wal"_s})
            if (QFile::exists(address.location + part)
                && !QFile::copy(address.location + part, copies[service].location + part))
                qFatal("%s cannot be copied", qPrintable(address.location + part));
    }
    return copies;
}

void BothStores::drop(const StoreAddresses &apart)
{
    if (apart.begin()->second.dialect == Dialect::Postgres)
        return execute(u"drop database "_s + databaseOf(apart.begin()->second));
    for (const auto &[service, address] : apart)
        for (const QString &part : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(address.location + part);
}

}
