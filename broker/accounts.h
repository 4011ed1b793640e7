// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

// Everything that the broker is told, made from the contracts.
namespace bakery::broker {

// BackOffice: reads what a monitor does, and steers with the tokens of its people.
enum class AccountKind { Service, Kiosk, App, Monitor, BackOffice, Operator };

struct Account {
    QString username; // also its client id
    AccountKind kind = AccountKind::App;
    QString service; // of AccountKind::Service: whose instance it is
};

// Mosquitto's access file. What an account may not read is never delivered, whatever it subscribes to.
QByteArray accessRules(const QByteArray &site, const QList<Account> &accounts);

// A line of Mosquitto's password file.
QByteArray passwordLine(const QString &username, const QString &password);

struct BrokerSettings {
    QString folder; // holds passwords and acl
    QString listen;
    quint16 port = 0;
    QString certificates; // folder with ca.crt, server.crt, server.key; empty: no TLS
};
QByteArray brokerConfiguration(const BrokerSettings &settings);

}
