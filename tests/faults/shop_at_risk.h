// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/messaging/bus.h"
#include "shared/persistence/store.h"
#include "shared/tokens/token.h"

#include <QJsonObject>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>

namespace bakery::faults {

// A shop as `bakery up` ships it, in a folder of its own, whose processes are killed and stopped.
class ShopAtRisk {
public:
    explicit ShopAtRisk(QStringList options = {});
    ~ShopAtRisk();

    void up();
    void down();
    // What its processes find in their environment at the next up().
    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }
    QByteArray run(const QStringList &words, bool mayFail = false) const; // the command, with --data

    QString folder() const { return m_folder.path(); }
    quint16 port() const { return m_port; }
    StoreAddress storeOf(const QString &service) const;
    BusAddress account(const QString &role) const;
    // `ahead`: how far the shop's clock is before this machine's.
    QByteArray token(const Caller &caller, Milliseconds ahead = Milliseconds(0)) const;

    // A process is named as in run/: mosquitto, postgres, orders-1 …
    qint64 pidOf(const QString &process) const; // 0: it does not run
    bool signal(const QString &process, int number) const;
    void hold(const QString &process) const; // once dead it stays so
    void letGo(const QString &process) const;
    QString leaderOf(const QString &service) const; // the instance; empty while nobody leads

    bool leads(const QString &instance) const;
    QJsonObject status() const;
    QString statusText() const; // for whoever has to find out why
    QStringList violations() const; // what the checker finds
    bool isQuiet() const; // healthy, nobody lags and there are no dead letters

private:
    QTemporaryDir m_folder;
    QStringList m_options;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    quint16 m_port;
    std::unique_ptr<TokenSigner> m_signer;
};

}
