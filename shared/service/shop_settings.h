// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/instant.h"
#include "shared/core/log.h"
#include "shared/core/private_file.h"
#include "shared/messaging/bus.h"
#include "shared/persistence/store.h"

#include <QJsonObject>
#include <QStringList>

namespace bakery {

// What is settled about a shop on this machine: `<data>/shop.json`, written by `bakery up`, read by every service and
// by the command line. A data folder holds:
//
//     shop.json  clock.json      these settings, and how shop time runs
//     stores/<service>.sqlite    what a service knows (or a schema of a PostgreSQL database)
//     keys/auth/                 the keys that sign tokens;  keys/tls/ the certificates
//     accounts/<account>.json    one broker account each
//     broker/                    what Mosquitto reads
//     postgres/                  the private cluster, where there is one
//     backups/                   what the keeper has made
//     run/                       process ids, the log, the turn gate
struct ShopSettings {
    QString dataFolder; // absolute; not part of the file, so that a folder can be moved
    QString shop; // eight characters that tell this shop from others in one PostgreSQL database
    QString site = QStringLiteral("main");
    QString host = QStringLiteral("127.0.0.1"); // where services and tools find the broker
    quint16 port = 1883;
    QString listen = QStringLiteral("127.0.0.1"); // where the broker listens; beyond loopback with TLS
    Dialect store = Dialect::Sqlite;
    QString postgresUrl; // empty with Dialect::Postgres: a private cluster in the data folder
    int instances = 1;
    double speed = 1;
    std::chrono::seconds reservation{120}; // how long reserved units wait for their payment
    std::chrono::seconds cardHold{180}; // the same for a card held to the terminal,
    std::chrono::seconds cashHold{600}; // and for money brought to the till
    int metricsPort = 0; // of the first process; the others show their figures on the ports behind it. 0: nobody does
    LogFormat log = LogFormat::Text; // of the services
    bool demo = false;

    static Result<ShopSettings, QString> load(const QString &dataFolder);
    Result<Done, QString> save() const;

    StoreAddress storeOf(const QString &service) const;
    QString ballastOf(const QString &service) const; // a file beside its store; empty where the store is elsewhere
    bool hasPrivateCluster() const { return store == Dialect::Postgres && postgresUrl.isEmpty(); }
    QString clusterSocketFolder() const;
    bool usesTls() const;

    QString path(const QString &relative) const { return dataFolder + QLatin1Char('/') + relative; }
    QString accountFile(const QString &account) const;
    QString keyFolder() const { return path(QStringLiteral("keys/auth")); }
    QString certificateAuthority() const; // empty without TLS
    static QString cardTerminalSocket(const QString &dataFolder);
    QString gateFile() const { return path(QStringLiteral("run/gate")); }
};

// How shop time runs: at `wallEpoch` it was `shopEpoch`, and since then it has gone `speed` times as fast.
struct ClockMapping {
    Instant wallEpoch;
    Instant shopEpoch;
    double speed = 1;

    Instant shopAt(Instant wall) const;
    Instant wallAt(Instant shop) const;

    // `<data>/clock.json`; without the file shop time is wall time.
    static Result<ClockMapping, QString> load(const QString &dataFolder);
    Result<Done, QString> save(const QString &dataFolder) const;
};

// A broker account, as `bakery credentials` prints it and a service finds it in `<data>/accounts/<instance>.json`.
struct Credentials {
    QString host;
    quint16 port = 0;
    QString username;
    QString password;
    QString clientId;
    QString certificateAuthority; // a PEM file; empty without TLS

    static Result<Credentials, QString> load(const QString &path);
    Result<Done, QString> save(const QString &path) const; // mode 0600
    QJsonObject json() const;
    BusAddress address() const;
};

}
