// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

namespace bakery {

struct Outcome {
    int exitStatus = -1;
    QByteArray output; // the result
    QByteArray progress; // what it told meanwhile

    QJsonDocument json() const { return QJsonDocument::fromJson(output); }
};

quint16 freePort();

// Runs a program to its end, with that as its standard input; -1 when it takes too long.
Outcome runProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {});

// A shop in a folder of its own that is driven by the real command and nothing else.
class ShopOnTrial {
public:
    ShopOnTrial() : port(freePort()) { }
    ~ShopOnTrial();

    Outcome run(const QStringList &words) const; // with --data
    Outcome runWith(const QString &input, const QStringList &words) const;
    Outcome up(const QStringList &options = {}) const;
    Outcome request(const QString &service, const QString &what, const QString &body, const QString &as) const;
    Outcome buy(const QString &sku, int quantity, const QString &as) const;
    QJsonObject statusOf(const QString &service) const;
    qint64 balanceOf(const QString &name) const;
    void killBroker() const; // the shop starts it again

    // Handed over with mode 0700, as root would: the shop takes it over.
    QString folder() const { return m_folder.path(); }
    const quint16 port;

    static QString program();

private:
    QTemporaryDir m_folder;
};

}
