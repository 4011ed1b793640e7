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
    PostgresCluster(); // throws std::runtime_error that says what PostgreSQL said
    ~PostgresCluster();

    StoreAddress address(const QString &schema) const;
    StoreAddress addressOfNewSchema() { return address(QStringLiteral("test_%1").arg(++m_schemas)); }
    QString url() const;
    qint64 pid() const; // of the postmaster

    void start();
    void stop();
    void kill(); // the whole server, as a power cut would

private:
    QByteArray logText() const;

    QTemporaryDir m_folder;
    QProcess m_server;
    int m_schemas = 0;
};

}
