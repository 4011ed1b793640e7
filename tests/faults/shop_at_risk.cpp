// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/shop_at_risk.h"

#include "shared/service/shop_settings.h"
#include "shared/tokens/key_folder.h"
#include "tests/faults/wait.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>

#include <csignal>

using namespace Qt::StringLiterals;

namespace bakery::faults {
namespace {

constexpr int patienceMs = 90'000;

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

template <typename T>
T orFail(Result<T, QString> result)
{
    if (!result)
        throw FaultsFailed(result.error());
    return *std::move(result);
}

}

ShopAtRisk::ShopAtRisk(QStringList options) : m_options(std::move(options)), m_port(freePort()) { }

ShopAtRisk::~ShopAtRisk()
{
    if (QFile::exists(folder() + u"/shop.json"_s))
        run({u"down"_s}, true);
}

void ShopAtRisk::up()
{
    run(QStringList{u"up"_s, u"--headless"_s, u"--detach"_s, u"--port"_s, QString::number(m_port)} + m_options);
    const auto key = KeyFolder(m_folder.filePath(u"keys/auth"_s)).current();
    if (!key)
        throw FaultsFailed(key.error());
    m_signer = std::make_unique<TokenSigner>(*key, "main");
}

void ShopAtRisk::down() { run({u"down"_s}); }

QByteArray ShopAtRisk::run(const QStringList &words, bool mayFail) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(
        qEnvironmentVariable("BAKERY_BUILD_DIR") + u"/bin/bakery-cli"_s, words + QStringList{u"--data"_s, folder()});
    process.closeWriteChannel();
    // The bus of the customers lives on while a command runs.
    const bool hasEnded =
        waitUntil([&] { return process.state() == QProcess::NotRunning; }, std::chrono::milliseconds(patienceMs));
    if (!hasEnded || (process.exitCode() != 0 && !mayFail))
        throw FaultsFailed(
            u"bakery %1 failed: %2"_s.arg(words.join(u' '), QString::fromUtf8(process.readAllStandardError())));
    return process.readAllStandardOutput();
}

StoreAddress ShopAtRisk::storeOf(const QString &service) const
{
    return orFail(ShopSettings::load(folder())).storeOf(service);
}

BusAddress ShopAtRisk::account(const QString &role) const
{
    const QJsonObject made = QJsonDocument::fromJson(run({u"credentials"_s, u"--role"_s, role})).object();
    return {made[u"host"_s].toString(), quint16(made[u"port"_s].toInt()), made[u"username"_s].toString(),
        made[u"password"_s].toString(), made[u"certificateAuthority"_s].toString()};
}

QByteArray ShopAtRisk::token(const Caller &caller, Milliseconds ahead) const
{
    return m_signer->sign(caller, {QDateTime::currentMSecsSinceEpoch() + ahead.count()});
}

qint64 ShopAtRisk::pidOf(const QString &process) const
{
    const auto record = readFile(folder() + u"/run/"_s + process + u".pid"_s);
    return record ? record->trimmed().split(' ').first().toLongLong() : 0;
}

bool ShopAtRisk::signal(const QString &process, int number) const
{
    const qint64 pid = pidOf(process);
    return pid > 0 && ::kill(pid_t(pid), number) == 0;
}

void ShopAtRisk::hold(const QString &process) const
{
    if (!writeFile(folder() + u"/run/hold-"_s + process, {}))
        throw FaultsFailed(u"%1 cannot be held"_s.arg(process));
}

void ShopAtRisk::letGo(const QString &process) const { QFile::remove(folder() + u"/run/hold-"_s + process); }

QString ShopAtRisk::leaderOf(const QString &service) const
{
    for (const QJsonValue &one : status()["services"_L1].toArray())
        if (one["name"_L1].toString() == service && one["role"_L1].toString() == "leader"_L1)
            return one["instance"_L1].toString();
    return {};
}

bool ShopAtRisk::leads(const QString &instance) const
{
    const QJsonArray all = status()["services"_L1].toArray();
    return std::any_of(all.begin(), all.end(), [&](const QJsonValue &one) {
        return one["instance"_L1].toString() == instance && one["role"_L1].toString() == "leader"_L1;
    });
}

QJsonObject ShopAtRisk::status() const
{
    return QJsonDocument::fromJson(run({u"status"_s, u"--json"_s}, true)).object();
}

QString ShopAtRisk::statusText() const
{
    return QString::fromUtf8(QJsonDocument(status()).toJson(QJsonDocument::Compact));
}

QStringList ShopAtRisk::violations() const
{
    const QJsonObject report = QJsonDocument::fromJson(run({u"check"_s, u"--json"_s}, true)).object();
    if (!report["clean"_L1].isBool())
        return {u"the checker could not run"_s};
    QStringList found;
    for (const QJsonValue &violation : report["violations"_L1].toArray())
        found.append(u"the checker: "_s + violation["rule"_L1].toString() + u' ' + violation["subject"_L1].toString()
            + u": "_s + violation["detail"_L1].toString());
    return found;
}

bool ShopAtRisk::isQuiet() const
{
    const QJsonObject all = status();
    const QJsonArray each = all["services"_L1].toArray();
    return all["healthy"_L1].toBool() && std::all_of(each.begin(), each.end(), [](const QJsonValue &one) {
        return one["lag"_L1].toInteger(-1) == 0 && one["deadLetters"_L1].toInteger(-1) == 0;
    });
}

}
