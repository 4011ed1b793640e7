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
    // Stores for a whole shop, empty, for the case that runs: the next one's take their place.
    static StoreAddresses newStores();
    // The same, which stay until they are dropped.
    static StoreAddresses newLastingStores();
    static StoreAddresses copyOf(const StoreAddresses &stores); // nobody has them open; the copies stay
    static void drop(const StoreAddresses &stores);

    static Dialect dialect();

private Q_SLOTS:
    void initTestCase_data();
};

}
