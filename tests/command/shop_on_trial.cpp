// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/command/shop_on_trial.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>

#include <csignal>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

constexpr int patienceMs = 90'000;

}

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

Outcome runProgram(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
        process.readAllStandardError()};
}

QString ShopOnTrial::program() { return qEnvironmentVariable("BAKERY_BUILD_DIR") + u"/bin/bakery-cli"_s; }

ShopOnTrial::~ShopOnTrial()
{
    if (QFile::exists(folder() + u"/shop.json"_s))
        run({u"down"_s});
}

Outcome ShopOnTrial::run(const QStringList &words) const
{
    return runProgram(program(), words + QStringList{u"--data"_s, folder()});
}

Outcome ShopOnTrial::runWith(const QString &input, const QStringList &words) const
{
    return runProgram(program(), words + QStringList{u"--data"_s, folder()}, input.toUtf8());
}

Outcome ShopOnTrial::up(const QStringList &options) const
{
    return run(QStringList{u"up"_s, u"--detach"_s, u"--port"_s, QString::number(port)} + options);
}

Outcome ShopOnTrial::request(const QString &service, const QString &what, const QString &body, const QString &as) const
{
    return run({u"request"_s, service, what, body, u"--as"_s, as});
}

Outcome ShopOnTrial::buy(const QString &sku, int quantity, const QString &as) const
{
    return request(u"orders"_s, u"do/place"_s,
        u"{\"lines\":[{\"sku\":\"%1\",\"quantity\":%2}],\"pay\":{\"method\":\"account\"}}"_s.arg(sku).arg(quantity),
        as);
}

QJsonObject ShopOnTrial::statusOf(const QString &service) const
{
    for (const QJsonValue &one : run({u"status"_s, u"--json"_s}).json()["services"_L1].toArray())
        if (one["name"_L1].toString() == service)
            return one.toObject();
    return {};
}

void ShopOnTrial::killBroker() const
{
    QFile record(folder() + u"/run/mosquitto.pid"_s);
    if (!record.open(QIODevice::ReadOnly))
        qFatal("%s: there is no broker", qPrintable(record.fileName()));
    ::kill(pid_t(record.readAll().simplified().split(' ').front().toLongLong()), SIGKILL);
}

qint64 ShopOnTrial::balanceOf(const QString &name) const
{
    return request(u"bank"_s, u"ask/balance"_s, u"{}"_s, name).json()["balance"_L1]["amount"_L1].toInteger(-1);
}

}
