// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/messaging/bus.h"
#include "shared/service/shop_settings.h"
#include "shared/tokens/token.h"
#include "tests/bench/orders/process_cost.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <memory>
#include <stdexcept>

namespace bakery::bench {

class BenchFailed : public std::runtime_error {
public:
    explicit BenchFailed(const QString &why) : std::runtime_error(why.toStdString()) { }
};

// A shop as `bakery up` ships it, in a folder of its own.
class ShopUnderTest {
public:
    // `programs` is the folder of the shop's programs; empty: they lie beside this one.
    ShopUnderTest(const QString &store, quint16 port, const QString &programs = {});
    ~ShopUnderTest();

    void up();
    void down();
    void keep(); // leaves its folder where it is

    BusAddress account(const QString &role); // app, or service:NAME
    void saveAccount(const QString &role, const QString &file) const;
    QByteArray token(const Caller &caller) const;
    QJsonArray status() const;
    bool isQuiet() const; // everybody has heard of everything
    CommandCost costOfCheck() const; // of `bakery check`
    QList<qint64> pids() const; // of the services and the broker
    qint64 pidOf(const QString &service) const;
    QString dataFolder() const { return m_folder.path(); }
    const QString &store() const { return m_store; }

private:
    QString program() const;
    QByteArray cli(const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QString m_store;
    quint16 m_port;
    QString m_programs;
    std::unique_ptr<TokenSigner> m_signer;
};

}
