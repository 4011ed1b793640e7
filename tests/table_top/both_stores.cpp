// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/table_top/both_stores.h"

#include "shared/contracts/services.h"
#include "shared/testing/postgres_cluster.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace bakery {

void BothStores::initTestCase_data()
{
    QTest::addColumn<int>("dialect");
    QTest::newRow("sqlite") << int(Dialect::Sqlite);
    QTest::newRow("postgres") << int(Dialect::Postgres);
}

StoreAddresses BothStores::newStores()
{
    static QTemporaryDir folder;
    static PostgresCluster cluster;
    static int shops = 0;
    ++shops;
    QFETCH_GLOBAL(int, dialect);
    StoreAddresses stores;
    for (const QString &service : serviceNames())
        stores[service] = Dialect(dialect) == Dialect::Postgres
            ? cluster.addressOfNewSchema()
            : StoreAddress{Dialect::Sqlite, folder.filePath(u"%1-%2.sqlite"_s.arg(shops).arg(service)), {}};
    return stores;
}

}
