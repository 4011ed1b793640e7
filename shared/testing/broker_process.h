// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broker/accounts.h"

#include <QHash>
#include <QProcess>
#include <QTemporaryDir>

namespace bakery {

// A real Mosquitto on a free port of its own, configured as a shop configures it: passwords and access rules are made
// from the contracts for the accounts given. As root it runs under Mosquitto's own account; it ends with the test.
class BrokerProcess {
public:
    // Started. `moreRules` are added to the access rules, for what only a test may do.
    BrokerProcess(const QByteArray &site, const QList<broker::Account> &accounts, const QByteArray &moreRules = {});
    // Lets everybody do everything, under the account of the test: for what is about the bus alone.
    explicit BrokerProcess(const QByteArray &moreConfiguration = {});
    ~BrokerProcess() { kill(); }

    quint16 port() const { return m_port; }
    QString passwordOf(const QString &username) const { return m_passwords.value(username); }
    qint64 processId() const { return m_process.processId(); }
    QByteArray log() { return m_process.readAllStandardError(); }

    void start(); // returns when a client is let in; throws when that does not happen
    void stop(); // in order: clients are told
    void kill();

private:
    void write(const QString &name, const QByteArray &content);
    bool isReady();

    QTemporaryDir m_folder;
    QProcess m_process;
    QHash<QString, QString> m_passwords;
    quint16 m_port = 0;
};

}
