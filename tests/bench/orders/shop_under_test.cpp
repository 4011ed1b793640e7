// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/orders/shop_under_test.h"

#include "shared/core/private_file.h"
#include "shared/tokens/key_folder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace bakery::bench {
namespace {

constexpr int patienceMs = 120'000;

}

ShopUnderTest::ShopUnderTest(const QString &store, quint16 port, const QString &programs)
    : m_store(store)
    , m_port(port)
    , m_programs(programs.isEmpty() ? QCoreApplication::applicationDirPath() : programs)
{
    // Not below the temporary folder where that is memory: a durable commit must cost what it costs.
    if (qEnvironmentVariableIsSet("BAKERY_BENCH_FOLDER"))
        m_folder = QTemporaryDir(qEnvironmentVariable("BAKERY_BENCH_FOLDER") + u"/bakery-bench-XXXXXX"_s);
    up();
}

ShopUnderTest::~ShopUnderTest()
{
    try {
        down();
    } catch (const BenchFailed &failure) {
        qWarning("%s", failure.what());
    }
}

void ShopUnderTest::up()
{
    cli({u"up"_s, u"--headless"_s, u"--detach"_s, u"--store"_s, m_store, u"--port"_s, QString::number(m_port)});
    const auto key = KeyFolder(m_folder.filePath(u"keys/auth"_s)).current();
    if (!key)
        throw BenchFailed(key.error());
    m_signer = std::make_unique<TokenSigner>(*key, "main");
}

void ShopUnderTest::down() { cli({u"down"_s}); }

void ShopUnderTest::keep()
{
    m_folder.setAutoRemove(false);
    qInfo().noquote() << "the shop stays in" << m_folder.path();
}

bool ShopUnderTest::isQuiet() const
{
    const QJsonArray all = status();
    return !all.isEmpty() && std::all_of(all.begin(), all.end(), [](const QJsonValue &service) {
        return service[u"lag"_s].toInteger(-1) == 0;
    });
}

CommandCost ShopUnderTest::costOfCheck() const { return costOf(program(), {u"check"_s, u"--data"_s, m_folder.path()}); }

BusAddress ShopUnderTest::account(const QString &role)
{
    const QJsonObject account = QJsonDocument::fromJson(cli({u"credentials"_s, u"--role"_s, role})).object();
    return {account[u"host"_s].toString(), quint16(account[u"port"_s].toInt()), account[u"username"_s].toString(),
        account[u"password"_s].toString(), {}};
}

void ShopUnderTest::saveAccount(const QString &role, const QString &file) const
{
    if (const auto saved = writeFile(file, cli({u"credentials"_s, u"--role"_s, role})); !saved)
        throw BenchFailed(saved.error());
}

QByteArray ShopUnderTest::token(const Caller &caller) const
{
    return m_signer->sign(caller, {QDateTime::currentMSecsSinceEpoch()});
}

QJsonArray ShopUnderTest::status() const
{
    const QJsonDocument document = QJsonDocument::fromJson(cli({u"status"_s, u"--json"_s}));
    return document.isArray() ? document.array() : document.object()[u"services"_s].toArray();
}

QList<qint64> ShopUnderTest::pids() const
{
    QList<qint64> pids;
    for (const QJsonValue &service : status())
        pids.append(service[u"pid"_s].toInteger());
    QProcess find;
    find.start(u"pgrep"_s, {u"-f"_s, u"mosquitto.*"_s + m_folder.path()});
    find.waitForFinished();
    for (const QByteArray &pid : find.readAllStandardOutput().split('\n'))
        if (!pid.isEmpty())
            pids.append(pid.toLongLong());
    return pids;
}

qint64 ShopUnderTest::pidOf(const QString &service) const
{
    for (const QJsonValue &entry : status())
        if (entry[u"name"_s].toString().startsWith(service))
            return entry[u"pid"_s].toInteger();
    throw BenchFailed(u"there is no service "_s + service);
}

QString ShopUnderTest::program() const { return QDir(m_programs).filePath(u"bakery-cli"_s); }

QByteArray ShopUnderTest::cli(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program(), arguments + QStringList{u"--data"_s, m_folder.path()});
    if (!process.waitForFinished(patienceMs) || (process.exitCode() != 0 && arguments.first() != u"status"_s))
        throw BenchFailed(u"bakery %1 failed"_s.arg(arguments.join(u' ')));
    return process.readAllStandardOutput();
}

}
