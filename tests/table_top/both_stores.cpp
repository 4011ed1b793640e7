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

StoreAddresses inDatabase(const QString &name)
{
    StoreAddresses stores;
    for (const QString &service : serviceNames())
        stores[service] = cluster().addressIn(name, service);
    return stores;
}

StoreAddresses inNewDatabase(const QString &options = {})
{
    static int databases = 0;
    const QString name = u"shop_%1"_s.arg(++databases);
    execute(u"create database "_s + name + options);
    return inDatabase(name);
}

StoreAddresses inNewFiles()
{
    StoreAddresses stores;
    for (const QString &service : serviceNames())
        stores[service] = newFile(service);
    return stores;
}

// With the tables of all services that the test is linked with. To make them takes longer than most cases last, so it
// is done once, and each shop gets copies.
StoreAddresses emptyStores(Dialect dialect)
{
    StoreAddresses stores = dialect == Dialect::Postgres ? inNewDatabase() : inNewFiles();
    for (const auto &[service, address] : stores) {
        const QString migrations = u":/migrations/"_s + service;
        if (!QFile::exists(migrations))
            continue;
        Store store(address);
        store.migrate(u"journal"_s, u":/migrations/journal"_s);
        store.migrate(service, migrations);
    }
    return stores;
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

StoreAddresses BothStores::newLastingStores()
{
    static std::map<Dialect, StoreAddresses> empty;
    if (!empty.contains(dialect()))
        empty[dialect()] = emptyStores(dialect());
    return copyOf(empty[dialect()]);
}

StoreAddresses BothStores::newStores()
{
    struct Made {
        QByteArray duringCase;
        StoreAddresses stores;
    };
    static std::vector<Made> made;
    const QByteArray runs = QByteArray(QTest::currentTestFunction()) + ':' + QTest::currentDataTag();
    std::erase_if(made, [&runs](const Made &earlier) {
        if (earlier.duringCase == runs)
            return false;
        drop(earlier.stores);
        return true;
    });
    made.push_back({runs, newLastingStores()});
    return made.back().stores;
}

StoreAddresses BothStores::copyOf(const StoreAddresses &original)
{
    if (original.begin()->second.dialect == Dialect::Postgres)
        return inNewDatabase(u" template %1 strategy file_copy"_s.arg(databaseOf(original.begin()->second)));
    StoreAddresses copies = inNewFiles();
    for (const auto &[service, address] : original) {
        for (const QString &part : {u""_s, u"-wal"_s})
            if (QFile::exists(address.location + part)
                && !QFile::copy(address.location + part, copies[service].location + part))
                qFatal("%s cannot be copied", qPrintable(address.location + part));
    }
    return copies;
}

void BothStores::drop(const StoreAddresses &stores)
{
    if (stores.begin()->second.dialect == Dialect::Postgres)
        return execute(u"drop database "_s + databaseOf(stores.begin()->second));
    for (const auto &[service, address] : stores)
        for (const QString &part : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(address.location + part);
}

}
