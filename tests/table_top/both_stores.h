// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/persistence/store.h"

#include <QObject>
#include <QTemporaryDir>

#include <map>

namespace bakery {

using StoreAddresses = std::map<QString, StoreAddress>; // by service

// The base of a test whose every case runs on SQLite and on PostgreSQL.
class BothStores : public QObject {
    Q_OBJECT
public:
    // Stores for a whole shop that did not exist before.
    static StoreAddresses newStores();
    // The same, to be copied: on PostgreSQL in a database of their own.
    static StoreAddresses newStoresApart();
    static StoreAddresses copyOf(const StoreAddresses &apart); // nobody has them open
    static void drop(const StoreAddresses &apart);

    static Dialect dialect();

private Q_SLOTS:
    void initTestCase_data();
};

}
