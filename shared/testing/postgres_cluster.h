// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/persistence/store.h"

#include <QProcess>
#include <QTemporaryDir>

namespace bakery {

// A PostgreSQL of its own for a test: made, started, and gone with the object. Reached through a socket in its folder,
// so clusters never meet. A test executable wants one; each test takes a schema of its own from it.
//
//     PostgresCluster cluster;
//     Store store(cluster.address(u"orders_main"_s));
class PostgresCluster {
public:
    // Off is for tests in which the machine loses no power: nothing is synced, and nothing is put in order at the end.
    // Throws std::runtime_error that says what PostgreSQL said.
    explicit PostgresCluster(Store::Durability durability = Store::Durability::Full);
    ~PostgresCluster();

    StoreAddress address(const QString &schema) const { return addressIn(QStringLiteral("postgres"), schema); }
    StoreAddress addressIn(const QString &database, const QString &schema) const;
    QString url() const { return address(QStringLiteral("public")).location; }
    StoreAddress addressOfNewSchema() { return address(QStringLiteral("test_%1").arg(++m_schemas)); }
    qint64 pid() const; // of the postmaster

    void start();
    void stop();
    void kill(); // the whole server, as a power cut would

private:
    QByteArray logText() const;

    const Store::Durability m_durability;
    QTemporaryDir m_folder;
    QProcess m_server;
    int m_schemas = 0;
};

}
