// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/shop_settings.h"

#include "shared/core/private_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace bakery {
namespace {

// A Unix socket's path holds 107 bytes, PostgreSQL's own part of it 20.
constexpr qsizetype longestSocketPath = 107;
constexpr qsizetype longestSocketFolder = longestSocketPath - 20;

Result<QJsonObject, QString> readObject(const QString &path)
{
    const auto text = readFile(path);
    if (!text)
        return Failure{text.error()};
    const QJsonDocument document = QJsonDocument::fromJson(*text);
    if (!document.isObject())
        return Failure{u"%1 is damaged: it holds no JSON object"_s.arg(path)};
    return document.object();
}

Result<Done, QString> writeObject(const QString &path, const QJsonObject &object)
{
    return writeFile(path, QJsonDocument(object).toJson(), FileAudience::OwnerOnly);
}

}

Result<ShopSettings, QString> ShopSettings::load(const QString &dataFolder)
{
    const auto read = readObject(dataFolder + u"/shop.json"_s);
    if (!read)
        return Failure{read.error()};
    const QJsonObject &json = *read;
    ShopSettings settings;
    settings.dataFolder = dataFolder;
    settings.shop = json["shop"_L1].toString();
    settings.site = json["site"_L1].toString();
    settings.host = json["host"_L1].toString();
    settings.port = quint16(json["port"_L1].toInt());
    settings.listen = json["listen"_L1].toString();
    settings.store = json["store"_L1].toString() == "postgres"_L1 ? Dialect::Postgres : Dialect::Sqlite;
    settings.postgresUrl = json["postgresUrl"_L1].toString();
    settings.instances = json["instances"_L1].toInt(1);
    settings.speed = json["speed"_L1].toDouble(1);
    settings.reservation = std::chrono::seconds(json["reservationSeconds"_L1].toInteger(120));
    settings.cardHold = std::chrono::seconds(json["cardHoldSeconds"_L1].toInteger(180));
    settings.cashHold = std::chrono::seconds(json["cashHoldSeconds"_L1].toInteger(600));
    settings.metricsPort = json["metricsPort"_L1].toInt();
    settings.log = json["log"_L1].toString() == "json"_L1 ? LogFormat::Json : LogFormat::Text;
    settings.demo = json["demo"_L1].toBool();
    if (settings.site.isEmpty() || settings.host.isEmpty() || settings.port == 0)
        return Failure{u"%1/shop.json is damaged: it must name site, host and port"_s.arg(dataFolder)};
    return settings;
}

Result<Done, QString> ShopSettings::save() const
{
    return writeObject(path(u"shop.json"_s),
        {{u"shop"_s, shop}, {u"site"_s, site}, {u"host"_s, host}, {u"port"_s, port}, {u"listen"_s, listen},
            {u"store"_s, store == Dialect::Postgres ? u"postgres"_s : u"sqlite"_s}, {u"postgresUrl"_s, postgresUrl},
            {u"instances"_s, instances}, {u"speed"_s, speed}, {u"reservationSeconds"_s, qint64(reservation.count())},
            {u"cardHoldSeconds"_s, qint64(cardHold.count())}, {u"cashHoldSeconds"_s, qint64(cashHold.count())},
            {u"metricsPort"_s, metricsPort}, {u"log"_s, log == LogFormat::Json ? u"json"_s : u"text"_s},
            {u"demo"_s, demo}});
}

StoreAddress ShopSettings::storeOf(const QString &service) const
{
    if (store == Dialect::Sqlite)
        return {Dialect::Sqlite, path(u"stores/"_s + service + u".sqlite"_s), {}};
    QString schema = u"bakery_%1_%2_%3"_s.arg(site, service, shop);
    schema.replace(u'-', u'_');
    if (!hasPrivateCluster())
        return {Dialect::Postgres, postgresUrl, schema};
    const QString folder = QString::fromLatin1(QUrl::toPercentEncoding(clusterSocketFolder()));
    return {Dialect::Postgres, u"postgresql://bakery@"_s + folder + u"/bakery"_s, schema};
}

QString ShopSettings::ballastOf(const QString &service) const
{
    if (store == Dialect::Sqlite)
        return storeOf(service).location + u".ballast"_s;
    return hasPrivateCluster() ? path(u"postgres/"_s + service + u".ballast"_s) : QString();
}

QString ShopSettings::clusterSocketFolder() const
{
    QString inside = path(u"run"_s);
    if (inside.toLocal8Bit().size() <= longestSocketFolder)
        return inside;
    const QByteArray hash = QCryptographicHash::hash(dataFolder.toUtf8(), QCryptographicHash::Sha256);
    return u"/tmp/bakery-"_s + QString::fromLatin1(hash.first(8).toHex());
}

QString ShopSettings::cardTerminalSocket(const QString &folder)
{
    const QString inside = folder + u"/run/card-terminal.socket"_s;
    if (inside.toLocal8Bit().size() <= longestSocketPath)
        return inside;
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256);
    return u"/tmp/bakery-"_s + QString::fromLatin1(hash.first(8).toHex()) + u"-card-terminal"_s;
}

bool ShopSettings::usesTls() const { return !QHostAddress(listen).isLoopback() && listen != "localhost"_L1; }

QString ShopSettings::accountFile(const QString &account) const { return path(u"accounts/"_s + account + u".json"_s); }

QString ShopSettings::certificateAuthority() const { return usesTls() ? path(u"keys/tls/ca.crt"_s) : QString(); }

Instant ClockMapping::shopAt(Instant wall) const
{
    return {shopEpoch.sinceEpochMs + qint64(double(wall.sinceEpochMs - wallEpoch.sinceEpochMs) * speed)};
}

Instant ClockMapping::wallAt(Instant shop) const
{
    return {wallEpoch.sinceEpochMs + qint64(double(shop.sinceEpochMs - shopEpoch.sinceEpochMs) / speed)};
}

Result<ClockMapping, QString> ClockMapping::load(const QString &dataFolder)
{
    const QString path = dataFolder + u"/clock.json"_s;
    if (!QFile::exists(path))
        return ClockMapping{};
    const auto json = readObject(path);
    if (!json)
        return Failure{json.error()};
    const ClockMapping mapping{{(*json)["wallEpochMs"_L1].toInteger()}, {(*json)["shopEpochMs"_L1].toInteger()},
        (*json)["speed"_L1].toDouble()};
    if (!(mapping.speed > 0))
        return Failure{u"%1 is damaged: speed must be above 0"_s.arg(path)};
    return mapping;
}

Result<Done, QString> ClockMapping::save(const QString &dataFolder) const
{
    return writeObject(dataFolder + u"/clock.json"_s,
        {{u"wallEpochMs"_s, wallEpoch.sinceEpochMs}, {u"shopEpochMs"_s, shopEpoch.sinceEpochMs}, {u"speed"_s, speed}});
}

Result<Credentials, QString> Credentials::load(const QString &path)
{
    const auto read = readObject(path);
    if (!read)
        return Failure{read.error()};
    const QJsonObject &json = *read;
    return Credentials{json["host"_L1].toString(), quint16(json["port"_L1].toInt()), json["username"_L1].toString(),
        json["password"_L1].toString(), json["clientId"_L1].toString(), json["certificateAuthority"_L1].toString()};
}

Result<Done, QString> Credentials::save(const QString &path) const { return writeObject(path, json()); }

QJsonObject Credentials::json() const
{
    QJsonObject object{{u"host"_s, host}, {u"port"_s, port}, {u"username"_s, username}, {u"password"_s, password},
        {u"clientId"_s, clientId}};
    if (!certificateAuthority.isEmpty())
        object[u"certificateAuthority"_s] = certificateAuthority;
    return object;
}

BusAddress Credentials::address() const { return {host, port, username, password, certificateAuthority}; }

}
